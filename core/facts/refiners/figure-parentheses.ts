import type { FigureSentence } from '../figure-sentence.ts';

const PARENTHESIS = 8; // tokens at most in "(13 kilometres)"

/** Index after a parenthesis that opens at a token: the words after "8 miles (13 km)". */
export const afterParenthesis = ({ tokens }: FigureSentence, at: number): number => {
  if (tokens[at]?.text === ')') return at + 1;
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + PARENTHESIS; close += 1)
    if (tokens[close]?.text === ')') return close + 1;
  return at;
};

/** Index before which the words about a figure stand: left of "(" and of the figure it converts. */
export const beforeParenthesis = ({ tokens, taken, starts }: FigureSentence, first: number): number => {
  if (tokens[first - 1]?.text !== '(') return first;
  const before = first - 2;
  return taken[before] === 1 ? (starts[before] ?? first - 1) : first - 1;
};
