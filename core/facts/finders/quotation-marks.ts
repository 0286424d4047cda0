import { isSpace } from '../characters.ts';
import type { QuoteLexicon } from '../lexicon/quotes.ts';
import { letterOf } from './letters.ts';
import { closerByNesting, closersAfter, FAMILIES, familyOf, type Marks } from './mark-pairs.ts';
import { ROLE, roleOf } from './mark-roles.ts';
import { KIND, type Words } from './tokens.ts';

const SHORTEST_SINGLE = 3; // UTF-16 units: the n of rock 'n' roll is no quotation

/** One stretch of text between quotation marks, inside one block. */
export interface Stretch {
  readonly start: number; //    offsets into the text, marks and the space inside them excluded
  readonly end: number;
  readonly first: number; //    the opening mark's token
  readonly last: number; //     the token after the stretch's last: past the closing mark, or the block's end
  readonly block: number;
  readonly runsOn: boolean; //  the next block's first stretch continues it
  readonly single: boolean; //  ‘ ’ ' ‚ ‹ ›
}

/**
 * Finds the outermost stretches between quotation marks; marks nested in a stretch are part of its words.
 * A stretch that is not closed in its block ends with the block when the next block opens anew, or when it begins
 * like speech; any other unclosed mark is left alone.
 */
export function findStretches(words: Words, lexicon: QuoteLexicon): Stretch[] {
  return words.blocks.flatMap((_, block) => stretchesIn(words, block, lexicon));
}

function stretchesIn(words: Words, block: number, lexicon: QuoteLexicon): Stretch[] {
  const { text } = words;
  const { first, end } = words.blocks[block]!;
  const marks = marksIn(words, first, end);
  const closers: number[][] = [];
  const found: Stretch[] = [];
  const add = (mark: number, to: number, rest: Pick<Stretch, 'last' | 'runsOn' | 'single'>) => {
    const token = marks.tokens[mark]!;
    const start = trimStart(text, words.end[token]!, to);
    const stop = trimEnd(text, start, to);
    const shortest = rest.single ? SHORTEST_SINGLE : 1;
    if (stop - start >= shortest && hasLetter(text, start, stop))
      found.push({ start, end: stop, first: token, block, ...rest });
  };
  let nests = true; // until one nesting does not come out even: it would be sought anew from every mark
  for (let i = 0; i < marks.tokens.length; i += 1) {
    if (!(marks.roles[i]! & ROLE.opens)) continue;
    const family = familyOf(marks.chars[i]!);
    if (family < 0) continue;
    const { single } = FAMILIES[family]!;
    const nested = nests ? closerByNesting(marks, i) : -1;
    const uneven = nested === marks.tokens.length;
    if (uneven) nests = false;
    const runsOn = uneven && marks.tokens[i] === first && opensWith(words, block + 1, family);
    const close = nested >= 0 && (!uneven || runsOn) ? nested : nextCloser(family, i);
    if (close < marks.tokens.length) {
      const token = marks.tokens[close]!;
      add(i, words.start[token]!, { last: token + 1, runsOn: false, single });
      i = close;
    } else if (!single) {
      const goesOn = opensWith(words, block + 1, family);
      if (!goesOn && !beginsSpeech(words, marks.tokens[i]!, first)) continue;
      add(i, words.end[end - 1]!, { last: end, runsOn: goesOn, single });
      break;
    }
  }
  return found;

  function nextCloser(family: number, mark: number): number {
    closers[family] ??= closersAfter(text, marks, family, lexicon);
    return closers[family][mark + 1]!;
  }
}

function marksIn({ text, kind, start }: Words, first: number, end: number): Marks {
  const tokens: number[] = [];
  for (let at = first; at < end; at += 1) if (kind[at] === KIND.mark) tokens.push(at);
  const starts = tokens.map((at) => start[at]!);
  return {
    tokens,
    starts,
    chars: starts.map((at) => text.charAt(at)),
    roles: starts.map((at) => roleOf(text, at)),
  };
}

/** Whether an opening mark stands where speech begins: at a block's start or after a comma or colon, before a capital. */
function beginsSpeech(words: Words, mark: number, first: number): boolean {
  const next = words.cased[mark + 1];
  const before = mark > first ? words.kind[mark - 1] : undefined;
  if (before === undefined) return next !== undefined;
  return (
    (before === KIND.comma || before === KIND.colon || before === KIND.stop) && next !== undefined && next > 0
  );
}

/** Whether a block opens with an opening mark of a family. */
function opensWith({ blocks, kind, text, start }: Words, block: number, family: number): boolean {
  const { first, end } = blocks[block] ?? { first: 0, end: 0 };
  return (
    first < end && kind[first] === KIND.mark && FAMILIES[family]!.open.includes(text.charAt(start[first]!))
  );
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (letterOf(text.charCodeAt(at))) return true;
  return false;
}
