import type { Phrase } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import type { NounLexicon } from '../lexicon/figures.ts';

const LONGEST = 6; // words between a number and the noun it counts

/** Whether a word modifies the noun after it: "eligible", "wounded". */
export function isAdjective(word: string, nouns: NounLexicon): boolean {
  return (
    nouns.adjectives.has(word) ||
    nouns.adjectiveEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
}

/** Whether a word's capital marks it as a name; figures that open a sentence stand before such words. */
const isName = (token: Token, nouns: NounLexicon): boolean =>
  nouns.capitalsAreNames && /^\p{Lu}/u.test(token.text);

const isWord = (token: Token | undefined): token is Token => token?.type === 'word';

/** Index after a word and the words joined to it by hyphens: "first-team". */
const afterCompound = (tokens: readonly Token[], at: number): number => {
  let next = at + 1;
  while (
    tokens[next]?.text === '-' &&
    tokens[next]?.glued &&
    tokens[next + 1]?.glued &&
    isWord(tokens[next + 1])
  )
    next += 2;
  // "full- and part-time staff"
  if (tokens[next]?.text === '-' && tokens[next]?.glued && !tokens[next + 1]?.glued) next += 1;
  return next;
};

/**
 * Finds the plural noun a number counts, with the modifiers between: "14 first-team players", "96 Liverpool fans".
 * @param at the token after the number
 * @returns the phrase from `at` to the noun, undefined where no plural noun follows in the same phrase
 */
export function pluralAfter(tokens: readonly Token[], at: number, nouns: NounLexicon): Phrase | undefined {
  let next = at;
  for (let count = 0; count < LONGEST; count += 1) {
    const token = tokens[next];
    if (!isWord(token)) return undefined;
    if (count > 0 && nouns.joins.has(token.lower)) {
      next += 1;
      continue;
    }
    if (nouns.stop.has(token.lower)) return undefined;
    const after = afterCompound(tokens, next);
    const head = tokens[after - 1]!.lower;
    if (after === next + 1 && count > 0 && nouns.verbs.has(token.lower)) return undefined;
    if (!nouns.capitalsAreNames && /^\p{Lu}/u.test(tokens[after - 1]!.text))
      return { first: at, last: after };
    if (!nouns.capitalsAreNames && !isAdjective(token.lower, nouns)) return undefined;
    if (nouns.capitalsAreNames && nouns.isPlural(head)) {
      const following = tokens[after];
      if (nouns.reflexives.has(following?.lower ?? '') && nouns.isVerbForm(head)) return undefined;
      const further =
        isWord(following) &&
        !following.glued &&
        !nouns.stop.has(following.lower) &&
        !nouns.verbs.has(following.lower);
      if (!(further && nouns.isPlural(following.lower) && nouns.pluralModifiers.has(head)))
        return { first: at, last: after };
    }
    next = after;
  }
  return undefined;
}

/** Whether a word straight after a number is surely not what it counts: a participle, a time, a name. */
const isNoNoun = (token: Token, nouns: NounLexicon): boolean =>
  isName(token, nouns) ||
  nouns.temporal.has(token.lower) ||
  nouns.participleEndings.some((ending) => token.lower.length > 4 && token.lower.endsWith(ending));

/** Finds the singular noun after a number: "one particular demand", "an 80 yard touchdown" (its first noun). */
export function singularAfter(
  tokens: readonly Token[],
  at: number,
  whole: boolean,
  nouns: NounLexicon,
): Phrase | undefined {
  // Where nouns have capitals, pluralAfter finds them whatever their number.
  if (!nouns.capitalsAreNames) return undefined;
  let next = at;
  while (next < at + LONGEST) {
    const token = tokens[next];
    if (!isWord(token) || nouns.stop.has(token.lower) || nouns.verbs.has(token.lower)) break;
    if (next === at && !whole && isNoNoun(token, nouns)) return undefined;
    if (next > at && isName(token, nouns) && !isName(tokens[at]!, nouns)) break;
    const after = afterCompound(tokens, next);
    if (tokens[after - 1]?.type === 'mark') break;
    if (!whole && !isAdjective(token.lower, nouns)) return { first: at, last: after };
    next = after;
  }
  // "one hostage dead": what follows the noun is no part of its name.
  while (next > at + 1 && isAdjective(tokens[next - 1]!.lower, nouns)) next -= 1;
  return next === at ? undefined : { first: at, last: next };
}

/** Whether a word before a noun belongs to its name: "Liverpool" fans, not "eligible" or "first-team" ones. */
const isBareNoun = (tokens: readonly Token[], at: number, nouns: NounLexicon): boolean => {
  const token = tokens[at];
  if (!isWord(token) || tokens[at - 1]?.text === '-') return false;
  return !isAdjective(token.lower, nouns) && !nouns.joins.has(token.lower);
};

/**
 * Names what is counted: the noun with the nouns before it, without adjectives, in the singular.
 * @returns "Liverpool fan" for "96 Liverpool fans", "soldier" for "44 wounded soldiers"
 */
export function nounName(text: string, tokens: readonly Token[], phrase: Phrase, nouns: NounLexicon): string {
  const head = tokens[phrase.last - 1];
  if (head === undefined) return '';
  let first = phrase.last - 1;
  while (first > phrase.first && isBareNoun(tokens, first - 1, nouns)) first -= 1;
  const before = text.slice(tokens[first]!.start, head.start);
  const plural = nouns.isPlural(head.lower) || !nouns.capitalsAreNames;
  return before + (plural ? nouns.singular(head.lower) : head.lower);
}
