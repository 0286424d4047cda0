import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon, Unit, UnitLexicon } from '../lexicon/figures.ts';
import type { Numeral } from '../numerals.ts';
import { foreignMoney, unitInWords } from './figure-unit-words.ts';
import { massInstead } from './pounds.ts';
import { type UnitAt, unitInSymbols } from './unit-symbols.ts';

/** A unit after a number. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly last: number; //     index after its last token
  readonly hyphen: boolean;
}

/** The unit at a token: the longer of words and symbols ("lb-ft"), and symbols where only their case tells ("mT", "Mt"). */
const unitAt = (
  text: string,
  tokens: readonly Token[],
  at: number,
  units: UnitLexicon,
): UnitAt | undefined => {
  const named = unitInWords(tokens, at, units) ?? foreignMoney(tokens, at, units);
  const signed = unitInSymbols(text, tokens, at, units);
  if (named === undefined || signed === undefined) return named ?? signed;
  const cased = signed.last === named.last && tokens[at]?.text !== tokens[at]?.lower;
  return signed.last > named.last || cased ? signed : named;
};

/**
 * Finds the unit after a number, joined by a space, a hyphen or nothing: "km", "per cent", "-foot", "°C".
 * @returns undefined where no unit stands there
 */
export function findUnit(
  text: string,
  tokens: readonly Token[],
  numeral: Numeral,
  lexicon: FigureLexicon,
): FoundUnit | undefined {
  const { units } = lexicon;
  let at = numeral.last;
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  if (hyphen)
    at += lexicon.numbers.article.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === '-' ? 3 : 1;
  else if (numeral.form === 'part' || (numeral.decimals && numeral.value < 1))
    at = afterFraction(tokens, at, lexicon);
  if (numeral.high !== undefined && lexicon.nouns.of.has(tokens[at]?.lower ?? '')) at += 1;
  const found = unitAt(text, tokens, at, units);
  if (found === undefined) return undefined;
  return { unit: massInstead(text, tokens, numeral, found, hyphen, lexicon), last: found.last, hyphen };
}

/** "half an hour", "a third of a mile": the index of the unit's word. */
const afterFraction = (tokens: readonly Token[], at: number, lexicon: FigureLexicon): number => {
  const of = lexicon.nouns.of.has(tokens[at]?.lower ?? '') ? 1 : 0;
  return lexicon.numbers.article.has(tokens[at + of]?.lower ?? '') ? at + of + 1 : at;
};
