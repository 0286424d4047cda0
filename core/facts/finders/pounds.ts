import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon, Unit } from '../lexicon/figures.ts';
import type { Numeral } from '../numerals.ts';

const AROUND = 400; // characters that tell pounds of mass from pounds of money

/** "30 pounds of flour" and "a 20-pound bag" weigh; "20 million pounds" cost, as does everything where the article prints "£". */
export const massInstead = (
  text: string,
  tokens: readonly Token[],
  numeral: Numeral,
  { unit, last }: { unit: Unit; last: number },
  hyphen: boolean,
  lexicon: FigureLexicon,
): Unit => {
  const mass =
    unit.kind === 'money' && tokens[last - 1]?.type === 'word'
      ? lexicon.units.massOf.get(unit.name)
      : undefined;
  if (mass === undefined || tokens[last - 1]?.lower === unit.name.toLowerCase()) return unit;
  if (last - numeral.last > (hyphen ? 2 : 1)) return unit;
  // "20,000 pounds ($26,000)"
  if (tokens[last]?.text === '(' && lexicon.units.before.has(tokens[last + 1]?.text ?? '')) return unit;
  const of = lexicon.nouns.of.has(tokens[last]?.lower ?? '');
  const { massSigns, moneySigns } = lexicon.units;
  const at = tokens[last - 1]!.end;
  const around = text.slice(Math.max(0, at - AROUND), at + AROUND);
  return of || hyphen || (numeral.exponent < 6 && massSigns.test(around) && !moneySigns.test(around))
    ? mass
    : unit;
};
