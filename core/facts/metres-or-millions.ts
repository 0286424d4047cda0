import type { Token } from './figure-tokens.ts';
import type { FigureLexicon } from './lexicon/figures.ts';

const AROUND = 16; // tokens in which another length tells a metre

/** Whether what a lone letter scales follows it: "1.2m tons", "8 B people", "3m new homes". */
export const scalesMore = (
  tokens: readonly Token[],
  at: number,
  { nouns, units }: FigureLexicon,
): boolean => {
  for (const counted of [tokens[at + 1], tokens[at + 2]]) {
    if (counted?.type !== 'word' || nouns.stop.has(counted.lower) || units.courses.has(counted.lower))
      return false;
    if (units.words.has(counted.lower) || nouns.isPlural(counted.lower)) return true;
  }
  return false;
};

/** Whether a token tells that lengths are spoken of: "depth", "feet", the "km" in "3 km". */
const isLength = (tokens: readonly Token[], at: number, { units }: FigureLexicon): boolean => {
  const { type, text, lower } = tokens[at]!;
  if (type !== 'word') return false;
  if (units.lengths.has(lower) || units.words.get(lower)?.kind === 'distance') return true;
  return text !== 'm' && tokens[at - 1]?.type === 'number' && units.symbols.get(text)?.kind === 'distance';
};

/**
 * Tells the metres of a lone "m" behind digits from its millions: "fell 12m from a cliff", "a 12m wall", "rose to 1.6m".
 * @param at the token of the letter
 * @param ends whether it may begin a range, whose end tells: "40m to 60m wide"
 * @returns undefined where the sentence leaves it open
 */
export function readLoneM(
  tokens: readonly Token[],
  at: number,
  lexicon: FigureLexicon,
  ends = true,
): 'metre' | 'million' | undefined {
  const { units, nouns, auxiliaries, change, numbers, during } = lexicon;
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? 1 : 0;
  const [left, digits, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1 + hyphen]];
  // "3,000m runways" are metres: nobody groups digits before a scale.
  if (/\d[^\d.]\d{3}/.test(digits?.text ?? '')) return 'metre';
  if (scalesMore(tokens, at, lexicon)) return 'million';
  if (tokens[at]?.glued !== true) return 'metre';
  if (next?.type === 'number' || (next?.glued && /^[²³^/·⋅*×]$/.test(next.text))) return 'metre';
  if (
    units.words.get(left?.lower ?? '')?.kind === 'duration' ||
    units.symbols.get(left?.text ?? '')?.kind === 'duration'
  )
    return 'metre'; // the minutes of "2h 15m", see compound-units.ts
  const { to, betweenAnd, or } = numbers;
  const joined = [to, betweenAnd, or].some((joints) => joints.has(next?.lower ?? ''));
  if (ends && joined && tokens[at + 3]?.text === 'm') return readLoneM(tokens, at + 3, lexicon, false);
  if (units.lengthAfter.has(next?.lower ?? '') || units.courses.has(next?.lower ?? '')) return 'metre';
  for (let near = Math.max(0, at - AROUND); near < Math.min(tokens.length, at + AROUND); near += 1)
    if (isLength(tokens, near, lexicon)) return 'metre';
  const determined = nouns.determiners.has(left?.lower ?? '') || numbers.article.has(left?.lower ?? '');
  const owned = /['’]s?$/.test(left?.text ?? '');
  if (next?.type === 'word' && !nouns.stop.has(next.lower)) {
    if (nouns.verbs.has(next.lower) || auxiliaries.has(next.lower) || change.has(next.lower))
      return 'million';
    if (units.multitudes.has(next.lower)) return 'million';
    return determined || owned ? 'metre' : undefined;
  }
  if ((determined || owned) && !nouns.relatives.has(next?.lower ?? '')) return undefined;
  // "Sales fell 30m" and "the climber fell 30m"
  if (change.has(left?.lower ?? '') || during.has(left?.lower ?? '')) return undefined;
  return tokens.some(({ type }, other) => type === 'word' && other !== at) ? 'million' : undefined;
}
