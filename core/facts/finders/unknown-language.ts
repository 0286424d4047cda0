import type { FigureGuard } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';

const isNumber = (token: Token | undefined) => token?.type === 'number';

/**
 * In a language without a lexicon, a number that no symbol or code binds, or beside which another number or a word stands
 * that may belong to it: "2 300 morts", "2 miliardi", "12,5 millions d'euros", "€3 mil".
 */
export const isUnbound: FigureGuard = ({ tokens, amount, lexicon }) => {
  if (lexicon.numbers.decimal !== '') return false;
  const { unit, first, last, numeral, signed } = amount;
  if (unit === undefined || isNumber(tokens[first - 1]) || isNumber(tokens[last])) return true;
  return signed && tokens[numeral.last]?.type === 'word';
};
