import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import { phraseEnd } from './figure-clause.ts';

const LONGEST = 10; // tokens of a source's name

const afterPhrase = (sentence: FigureSentence): Phrase | undefined => {
  const { tokens, lexicon } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const words of lexicon.accordingTo) {
      if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue;
      const first = at + words.length;
      const last = phraseEnd(sentence, first, LONGEST);
      if (last > first) return { first, last };
    }
  }
  return undefined;
};

/** Whether a phrase may name who speaks: no pronoun, and a noun before the verb. */
const mayName = ({ tokens, taken, lexicon }: FigureSentence, first: number, last: number): boolean =>
  first < last &&
  !taken.subarray(first, last).includes(1) &&
  !lexicon.nouns.pronouns.has(tokens[first]?.lower ?? '') &&
  !lexicon.nouns.stop.has(tokens[last - 1]?.lower ?? '');

/** ", police said." at the end, or "The ministry said …" at the start. */
const besideVerb = (sentence: FigureSentence): Phrase | undefined => {
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
    if (mayName(sentence, first, at)) return { first, last: at };
  }
  return undefined;
};

/** Who a sentence says its figures come from: "Ukraine's air force" in "according to Ukraine's air force". */
export function findSource(sentence: FigureSentence): Phrase | undefined {
  return afterPhrase(sentence) ?? besideVerb(sentence);
}
