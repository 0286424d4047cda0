import type { Span } from '../span.ts';
import type { ProseLexicon } from './lexicon/index.ts';
import { followQuotes } from './quote-state.ts';
import type { Reading } from './reading.ts';

const LONGEST = 110; //  characters of a headline cut from a lead
const WHOLE = 200; //    characters, where its first clause is longer than that
const HARDEST = 300; //  characters, where a quotation or a single word leaves no place to cut
const SHORTEST = 32; //  a cut shorter than this says too little
const WORD = /\S+/g;
const EDGES = /^[^\p{L}\p{N}$£€%]+|[^\p{L}\p{N}%]+$/gu;

/**
 * Cuts a lead to a headline: the whole sentence where it is short, else up to the end of a clause that holds a verb, a long
 * one if need be; to whole words only where a sentence of more than 200 characters has no such place. Never inside a
 * quotation, a bracket or a number.
 */
export function cutAtClause({ text, lexicon }: Pick<Reading, 'text' | 'lexicon'>, lead: Span): Span {
  const { start } = lead;
  const end = withoutFullStop(text, lead, lexicon.sentences.abbreviations);
  if (end - start <= LONGEST) return { start, end };
  const near = findCuts(text.slice(start, start + LONGEST), lexicon.prose);
  const cut = near.clause ?? near.phrase;
  if (cut !== undefined) return { start, end: start + cut };
  if (end - start <= WHOLE) return { start, end };
  const far = findCuts(text.slice(start, start + WHOLE), lexicon.prose);
  const last = far.clause ?? far.phrase ?? near.word;
  return { start, end: start + (last ?? hardCut(text.slice(start, Math.min(end, start + HARDEST)))) };
}

/** Places to cut a sentence at, in characters from its start. */
interface Cuts {
  clause?: number;
  phrase?: number;
  word?: number;
}

/**
 * Where the beginning of a sentence can be cut: at its last clause, its last phrase, its last word.
 * Nothing is cut before the main verb, nor, where a sentence opens with a subordinate clause, before its main clause.
 */
function findCuts(head: string, prose: ProseLexicon): Cuts {
  const cuts: Cuts = {};
  let verb = false;
  let verbal = false; // within a verb of several words
  let relative = false; // the next verb is of a relative clause: "ferries that struck the wall"
  let subordinate = false;
  let ended = 0;
  let last = ''; // word
  let nested = { open: 0, brackets: 0 };
  for (const { index, 0: printed } of head.matchAll(WORD)) {
    const word = printed.replace(EDGES, '').toLowerCase();
    if (ended === 0) subordinate = prose.openers.has(word);
    else if (nested.open === 0 && nested.brackets === 0) {
      const before = head.slice(0, ended);
      if (before.endsWith(',')) subordinate = false;
      const stop = subordinate ? 0 : trimmed(before);
      const whole = stop > 0 && canStop(last, printed, prose);
      if (verb && stop >= SHORTEST) {
        if (endsClause(before, last, printed, prose)) cuts.clause = stop;
        else if (whole && prose.phrases.has(word)) cuts.phrase = stop;
      }
      if (whole) cuts.word = stop;
    }
    ended = index + printed.length;
    const finite = prose.verbs.has(word) || prose.verbEnding.test(word);
    if (prose.relatives.has(word) && last !== '' && !prose.functionWords.has(last)) relative = true;
    else if (finite && !verbal) {
      verb ||= !relative;
      relative = false;
    }
    verbal = finite || (verbal && prose.functionWords.has(word) && !prose.dependent.has(word));
    last = word;
    nested = {
      open: followQuotes(head, index, ended, nested.open).open,
      brackets: nested.brackets + count(printed, /[([]/g) - count(printed, /[)\]]/g),
    };
  }
  return cuts;
}

/** Whether a clause ends between two words: at a comma, dash, colon or bracket, or where the next begins another. */
function endsClause(
  before: string,
  last: string,
  next: string,
  { clauses, functionWords }: ProseLexicon,
): boolean {
  const tail = before.slice(-24);
  if (/^\p{N}/u.test(next) && /,$/.test(tail)) return false; // "on Jan. 5, 2026"
  if (/[,;:]["”’]?$|\s[–—-]$/.test(tail) || /^[([]/.test(next)) return true;
  return clauses.has(next.toLowerCase()) && !functionWords.has(last);
}

/** Whether words can stop here for want of a clause: not after "the", nor between a number and what it counts. */
function canStop(last: string, next: string, { functionWords }: ProseLexicon): boolean {
  return last !== '' && !functionWords.has(last) && !/\p{N}/u.test(last) && !/^[\p{N}$£€]/u.test(next);
}

function trimmed(before: string): number {
  return before.replace(/[\s,;:–—-]{1,8}$/, '').length;
}

/** Where words that offer no better place are cut: at their end, else between two of them, never inside a character. */
function hardCut(head: string): number {
  if (head.length < HARDEST) return head.length;
  const space = head.trimEnd().search(/\s+\S*$/);
  return space > 0 ? space : head.length - (/[\ud800-\udbff]$/.test(head) ? 1 : 0);
}

/** A headline has no full stop, unless it abbreviates: "p.m.", "Inc." */
function withoutFullStop(text: string, { start, end }: Span, abbreviations: ReadonlySet<string>): number {
  if (end - start < 2 || text.charAt(end - 1) !== '.' || /[.\s]/.test(text.charAt(end - 2))) return end;
  const tail = text.slice(Math.max(start, end - 24), end - 1);
  const word = tail.slice(tail.search(/\S+$/)).toLowerCase();
  return word === '' || word.includes('.') || abbreviations.has(word) ? end : end - 1;
}

function count(words: string, mark: RegExp): number {
  return words.match(mark)?.length ?? 0;
}
