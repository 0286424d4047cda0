import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import { isVerb, trimEnd, trimStart } from './figure-clause.ts';

const REACH = 14; // tokens between a verb and the figure

/** Index of the last verb before a token in its stretch, or undefined where a mark, clause or figure comes first. */
const verbBefore = (sentence: FigureSentence, end: number): number | undefined => {
  const { tokens, taken, lexicon } = sentence;
  for (let at = end - 1; at >= 0 && end - at < REACH; at -= 1) {
    const token = tokens[at]!;
    const joins = token.glued && tokens[at + 1]?.glued;
    if (taken[at] === 1 || (token.type === 'mark' && !joins)) return undefined;
    if (lexicon.nouns.clauses.has(token.lower) && !lexicon.numbers.and.has(token.lower)) return undefined;
    if (isVerb(sentence, at)) return at;
  }
  return undefined;
};

/** The verb an auxiliary helps: "match" in "would match donations"; looks tell no base form from a noun. */
const mainVerb = ({ tokens, lexicon }: FigureSentence, verb: number, before: number): number => {
  const next = tokens[verb + 1];
  const helps = lexicon.auxiliaries.has(tokens[verb]!.lower) && verb + 2 < before && next?.type === 'word';
  return helps && !lexicon.nouns.stop.has(next.lower) ? verb + 1 : verb;
};

/** Finds the object between a verb and a figure: "rates" in "raised rates by 3%", "the saving" in "put the saving at £4m". */
export function objectBefore(sentence: FigureSentence, before: number): Phrase | undefined {
  const { tokens, lexicon } = sentence;
  const found = verbBefore(sentence, before);
  if (found === undefined) return undefined;
  const verb = mainVerb(sentence, found, before);
  const opens = tokens[verb + 1]?.lower ?? '';
  if (lexicon.nouns.stop.has(opens) && !lexicon.nouns.determiners.has(opens)) return undefined;
  const first = trimStart(sentence, verb + 1, before);
  const last = trimEnd(sentence, first, before);
  const token = tokens[first];
  if (last <= first || token === undefined) return undefined;
  const { pronouns, temporal, adjectives, participleEndings } = lexicon.nouns;
  const alone = last === first + 1 && first === verb + 1;
  const empty =
    alone &&
    (pronouns.has(token.lower) ||
      temporal.has(token.lower) ||
      adjectives.has(token.lower) ||
      participleEndings.some((ending) => token.lower.endsWith(ending)));
  return empty || pronouns.has(token.lower) ? undefined : { first, last };
}

/** Finds the verb with what follows it up to a figure: "voted with his party" in "he had voted with his party for 34 years". */
export function doingBefore(sentence: FigureSentence, before: number): Phrase | undefined {
  const verb = verbBefore(sentence, before);
  if (verb === undefined || sentence.lexicon.auxiliaries.has(sentence.tokens[verb]!.lower)) return undefined;
  const last = trimEnd(sentence, verb, before);
  return last > verb + 1 ? { first: verb, last } : undefined;
}
