import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import type { Token } from '../figure-tokens.ts';
import { isAdjective } from '../finders/figure-nouns.ts';
import { isVerb, phraseEnd } from './figure-clause.ts';

const LONGEST = 10; // tokens of a source's name

/** Who states a sentence's figures, and the words that say so, by token indices: "according to the council". */
export interface Source extends Phrase {
  readonly from: number; // of the words that a label cannot have
  readonly to: number;
}

const isCapital = (token: Token | undefined) => token?.type === 'word' && /^\p{Lu}/u.test(token.text);

/** "des Statistischen Bundesamts", "einer aktuellen Studie der Universität Bonn": where nouns have capitals, up to the verb. */
const capitalsEnd = ({ tokens, taken, lexicon }: FigureSentence, first: number): number => {
  const { determiners, of, purpose, joins } = lexicon.nouns;
  let last = first;
  let open = true; // before the noun, where articles and adjectives stand
  for (let at = first; at < first + LONGEST && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (taken[at] === 1 || (token.type !== 'word' && token.text !== '-')) break;
    if (isCapital(token) || token.text === '-') {
      last = at + 1;
      open = false;
    } else if (open) {
      if (!determiners.has(token.lower) && !isAdjective(token.lower, lexicon.nouns)) break;
    } else if (joins.has(token.lower) && isCapital(tokens[at + 1])) open = true;
    else if (of.has(token.lower) || purpose.has(token.lower)) open = true;
    else break;
  }
  return last;
};

const afterPhrase = (sentence: FigureSentence): Source | undefined => {
  const { tokens, lexicon } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const words of lexicon.accordingTo) {
      if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue;
      const first = at + words.length;
      const last = lexicon.nouns.capitalsAreNames
        ? phraseEnd(sentence, first, LONGEST)
        : capitalsEnd(sentence, first);
      if (last > first) return { first, last, from: at, to: last };
    }
  }
  return undefined;
};

/** "Dem Ministerium zufolge": the noun phrase before the word that makes it a source. */
const beforePhrase = ({ tokens, taken, lexicon }: FigureSentence): Source | undefined => {
  const { determiners } = lexicon.nouns;
  const last = tokens.findIndex(({ lower }) => lexicon.accordingToAfter.has(lower));
  if (!isCapital(tokens[last - 1])) return undefined;
  let first = last - 1;
  while (first > 0 && last - first < LONGEST && taken[first - 1] === 0) {
    const { lower } = tokens[first - 1]!;
    const adjective = isAdjective(lower, lexicon.nouns) && determiners.has(tokens[first - 2]?.lower ?? '');
    if (!isCapital(tokens[first - 1]) && !determiners.has(lower) && !adjective) break;
    first -= 1;
  }
  return { first, last, from: first, to: last + 1 };
};

/** Whether a phrase may name who speaks: no pronoun, no other verb, and a noun before the verb. */
const mayName = (sentence: FigureSentence, first: number, last: number): boolean => {
  const { tokens, taken, lexicon } = sentence;
  // "The council put estimated losses": the verb comes first.
  for (let at = first + 1; at < last; at += 1) if (isVerb(sentence, at)) return false;
  return (
    first < last &&
    !taken.subarray(first, last).includes(1) &&
    !lexicon.nouns.pronouns.has(tokens[first]?.lower ?? '') &&
    !lexicon.nouns.stop.has(tokens[last - 1]?.lower ?? '')
  );
};

/** ", police said." at the end, or "The ministry said …" at the start. */
const besideVerb = (sentence: FigureSentence): Source | undefined => {
  const { tokens, lexicon } = sentence;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.type !== 'word' || !lexicon.said.has(token.lower)) continue;
    let first = at;
    while (
      first > 0 &&
      at - first < LONGEST &&
      tokens[first - 1]!.type === 'word' &&
      !lexicon.nouns.clauses.has(tokens[first - 1]!.lower)
    )
      first -= 1;
    const opens = first === 0;
    const closes =
      tokens[first - 1]?.text === ',' && (at + 1 === tokens.length || tokens[at + 1]?.type === 'mark');
    if (!opens && !closes) continue;
    if (mayName(sentence, first, at)) return { first, last: at, from: at, to: at };
  }
  return undefined;
};

/** Who a sentence says its figures come from: "Ukraine's air force" in "according to Ukraine's air force". */
export function findSource(sentence: FigureSentence): Source | undefined {
  return afterPhrase(sentence) ?? beforePhrase(sentence) ?? besideVerb(sentence);
}

/** What is left of a phrase without the words that name the source; undefined where nothing is. */
export function withoutSource(source: Source | undefined, phrase: Phrase | undefined): Phrase | undefined {
  if (source === undefined || phrase === undefined) return phrase;
  const { from, to } = source;
  if (phrase.last <= from || phrase.first >= to || from === to) return phrase;
  if (phrase.first >= from) return phrase.last > to ? { ...phrase, first: to } : undefined;
  return { ...phrase, last: from };
}
