import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import { unitInSymbols, unitInWords } from './figure-unit-words.ts';

/**
 * Finds what an amount is per: "per hour", "a year", "/kg", "-a-day", "annually".
 * @param at the token after the amount
 * @returns the unit it is per in the singular, undefined where there is no rate
 */
export function findRate(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: FigureLexicon,
): { per: string; last: number } | undefined {
  const { units } = lexicon;
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0;
  const opens = tokens[at + hyphen];
  if (opens === undefined) return undefined;
  const oneWord = units.perWords.get(opens.lower);
  if (oneWord !== undefined) return { per: oneWord, last: at + hyphen + 1 };
  const per = units.per.has(opens.lower);
  if (!per && !units.perArticle.has(opens.lower)) return undefined;
  let noun = at + hyphen + 1;
  if (tokens[noun]?.text === '-' && tokens[noun]?.glued) noun += 1;
  const token = tokens[noun];
  const unit =
    unitInWords(tokens, noun, units) ?? (per ? unitInSymbols(text, tokens, noun, units) : undefined);
  if (unit !== undefined && units.notPer.has(tokens[unit.last]?.lower ?? '')) return undefined;
  if (unit !== undefined && (per || unit.unit.kind === 'duration'))
    return { per: unit.unit.name, last: unit.last };
  if (token?.type !== 'word' || (!per && !units.amounts.has(token.lower))) return undefined;
  const number = lexicon.numbers.words.get(token.lower)?.role;
  if ((per && lexicon.nouns.stop.has(token.lower)) || (number !== undefined && number !== 'part'))
    return undefined;
  return { per: lexicon.nouns.singular(token.lower), last: noun + 1 };
}
