import type { Span } from '../span.ts';
import type { ProseLexicon } from './lexicon/index.ts';
import { followQuotes } from './quote-state.ts';
import type { Reading } from './reading.ts';

const LONGEST = 110; //  characters of a headline cut from a lead
const HARDEST = 300; //  characters, where a quotation or a single word leaves no place to cut
const SHORTEST = 32; //  a cut shorter than this says too little
const WORD = /\S+/g;
const EDGES = /^[^\p{L}\p{N}$£€%]+|[^\p{L}\p{N}%]+$/gu;

/**
 * Cuts a lead to a headline: the whole sentence where it is short, else up to the end of a clause that holds a verb,
 * else to whole words. Never inside a quotation, a bracket or a number.
 */
export function cutAtClause({ text, lexicon }: Pick<Reading, 'text' | 'lexicon'>, lead: Span): Span {
  const { start } = lead;
  const end = withoutFullStop(text, lead, lexicon.sentences.abbreviations);
  if (end - start <= LONGEST) return { start, end };
  const cut = findCut(text.slice(start, start + LONGEST), lexicon.prose);
  return { start, end: start + (cut ?? hardCut(text.slice(start, Math.min(end, start + HARDEST)))) };
}

/**
 * Where the beginning of a sentence can be cut: at the last clause, else at the last phrase, else at the last word.
 * Nothing is cut before a verb, nor, where a sentence opens with a subordinate clause, before its main clause.
 */
function findCut(head: string, prose: ProseLexicon): number | undefined {
  const cuts: { clause?: number; phrase?: number; word?: number } = {};
  let verb = false;
  let subordinate = false;
  let ended = 0;
  let nested = { open: 0, brackets: 0 };
  for (const { index, 0: printed } of head.matchAll(WORD)) {
    const word = printed.replace(EDGES, '').toLowerCase();
    if (ended === 0) subordinate = prose.openers.has(word);
    else if (nested.open === 0 && nested.brackets === 0) {
      const before = head.slice(0, ended);
      if (before.endsWith(',')) subordinate = false;
      const stop = trimmed(before);
      if (verb && !subordinate && stop >= SHORTEST) {
        if (endsClause(before, printed, prose)) cuts.clause = stop;
        else if (prose.phrases.has(word) && canStop(before, printed, prose)) cuts.phrase = stop;
      }
      if (!subordinate && canStop(before, printed, prose)) cuts.word = stop;
    }
    ended = index + printed.length;
    verb ||= prose.verbs.has(word) || prose.verbEnding.test(word);
    nested = {
      open: followQuotes(head, index, ended, nested.open).open,
      brackets: nested.brackets + count(printed, /[([]/g) - count(printed, /[)\]]/g),
    };
  }
  return cuts.clause ?? cuts.phrase ?? cuts.word;
}

/** Whether a clause ends between two words: at a comma, dash, colon or bracket, or where the next begins another. */
function endsClause(before: string, next: string, { clauses, functionWords }: ProseLexicon): boolean {
  const tail = before.slice(-24);
  if (/^\p{N}/u.test(next) && /,$/.test(tail)) return false; // "on Jan. 5, 2026"
  if (/[,;:]["”’]?$|\s[–—-]$/.test(tail) || /^[([]/.test(next)) return true;
  return clauses.has(next.toLowerCase()) && !functionWords.has(lastWord(tail));
}

/** Whether words can stop here for want of a clause: not after "the", nor between a number and what it counts. */
function canStop(before: string, next: string, { functionWords }: ProseLexicon): boolean {
  const word = lastWord(before.slice(-40));
  return word !== '' && !functionWords.has(word) && !/\p{N}/u.test(word) && !/^[\p{N}$£€]/u.test(next);
}

function lastWord(before: string): string {
  return before.slice(before.search(/\S+$/)).replace(EDGES, '').toLowerCase();
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
