import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon, Unit } from '../lexicon/figures.ts';

/** A currency sign before a number. */
export interface Sign {
  readonly first: number; // index of its first token
  readonly unit: Unit;
}

const scales = (token: Token | undefined, { numbers }: FigureLexicon): boolean =>
  token !== undefined && (numbers.words.get(token.lower)?.role === 'scale' || numbers.marks.has(token.text));

const LONGEST = 3; // tokens: "Y", "=" or "HK", "$"

/**
 * Finds the currency sign or code that ends right before a token: "£", "US$", "HK $", "Rs.", "EUR ".
 * @returns the longest that matches, undefined where there is none
 */
export function findSign(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: FigureLexicon,
): Sign | undefined {
  const near = tokens[at - 1];
  if (near === undefined || near.type === 'number') return undefined;
  const number = tokens[at];
  const { before } = lexicon.units;
  let found: Sign | undefined;
  for (let size = 1; size <= LONGEST; size += 1) {
    const first = tokens[at - size];
    if (first === undefined || (size > 1 && !tokens[at - size + 1]?.glued)) break;
    const words = text.slice(first.start, near.end);
    const unit = before.get(words);
    // A code of letters stands alone or is glued to its number; "the USD 5" and "RM5", never inside a word.
    const whole =
      !first.glued || !/[\p{L}\d]$/u.test(tokens[at - size - 1]?.text ?? '') || !/^\p{L}/u.test(words);
    const lone =
      words.length === 1 &&
      /\p{L}/u.test(words) &&
      (!number?.glued || (number.text.length < 3 && !scales(tokens[at + 1], lexicon)));
    if (unit !== undefined && whole && !lone) found = { first: at - size, unit };
  }
  if (found === undefined) return undefined;
  // "HK $3.7 billion": the country's letters a space before the sign.
  const country = tokens[found.first - 1];
  if (country?.type === 'word' && country.text.length <= 3) {
    const unit = before.get(country.text + text.slice(tokens[found.first]?.start, near.end));
    if (unit !== undefined) return { first: found.first - 1, unit };
  }
  return found;
}
