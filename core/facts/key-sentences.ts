import { afterDateline } from './dateline.ts';
import { letterOf } from './finders/letters.ts';
import { followQuotes } from './quote-state.ts';
import type { Reading, Sentence } from './reading.ts';

const MOST = 240; //      sentences looked at: what comes later in a text heads no digest
const SHORTEST = 25; //   characters
const LONGEST = 420;
const CENTRAL = 2.5; //   weight of the most central sentence of a usual article: in a short one none is central
const NO_STATEMENT = /^[([][\s\S]*[)\]]$|[:;,?]["”’»“]?$|[<>{}]/; // an aside, a question, what opens a list, a page's code
const NUMBER = /[$£€¥]\s?\d|\d\s?%|(?<![\p{L}\d])(?!(?:1[5-9]|20)\d\d(?!\d))\d[\d.,]*/u;

/** A whole sentence of the reporter's that could stand on its own. */
export interface KeySentence {
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>; // that say what it is about
  readonly centrality: number; //         0 to 1: how much it speaks of what the whole article speaks of
  readonly figure: boolean; //            states a number
  readonly dependent: boolean; //         begins with a word that needs the sentence before
  readonly quoted: number; //             share of its characters in quotation marks
}

/**
 * The sentences of an article that a summary can be made of, in reading order: not headings or captions, none that
 * a quotation runs into or out of, none too short or too long to be read on its own, none that states nothing.
 */
export function findKeySentences(reading: Reading): KeySentence[] {
  const chosen = readable(reading, ['paragraph']);
  const found = chosen.length > 0 ? chosen : readable(reading, ['list-item', 'blockquote']);
  const frequency = new Map<string, number>();
  for (const { words } of found)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weights = found.map(({ words }) => weigh(words, frequency));
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), CENTRAL);
  return found.map((sentence, index) => ({ ...sentence, centrality: weights[index]! / heaviest }));
}

/** How much of the smaller sentence's subject the other shares: 0 nothing, 1 all of it. */
export function likeness(a: KeySentence, b: KeySentence): number {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size === 0 ? 1 : shared / small.size;
}

function readable(
  { text, blocks, sentences, lexicon }: Reading,
  kinds: string[],
): Omit<KeySentence, 'centrality'>[] {
  const found: Omit<KeySentence, 'centrality'>[] = [];
  let block = -1;
  let open = 0;
  for (const sentence of sentences) {
    if (found.length === MOST) break;
    if (!kinds.includes(blocks[sentence.block]!.kind)) continue;
    if (sentence.block !== block) open = 0;
    block = sentence.block;
    const { start, end } = sentence.span;
    const before = open;
    const state = followQuotes(text, start, end, open);
    open = state.open;
    if (before !== 0 || open !== 0 || end - start < SHORTEST || end - start > LONGEST) continue;
    const printed = text.slice(afterDateline(text, sentence.span), end);
    if (NO_STATEMENT.test(printed)) continue;
    const words = wordsIn(printed.toLowerCase());
    const subject = new Set<string>();
    for (const word of words)
      if (word.length > 2 && !lexicon.prose.functionWords.has(word)) subject.add(word);
    found.push({
      sentence,
      words: subject,
      figure: NUMBER.test(printed),
      dependent: lexicon.prose.dependent.has(words[0] ?? ''),
      quoted: state.quoted / (end - start),
    });
  }
  return found;
}

/** The runs of letters and digits in a lower-case text. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && letterOf(text.charCodeAt(at)) !== undefined;
    if (inside && from < 0) from = at;
    else if (!inside && from >= 0) {
      words.push(text.slice(from, at));
      from = -1;
    }
  }
  return words;
}

/** Words that several sentences share weigh most; the root keeps long sentences from winning by length alone. */
function weigh(words: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += Math.log(frequency.get(word)!);
  return words.size === 0 ? 0 : sum / Math.sqrt(words.size + 2);
}
