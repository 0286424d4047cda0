import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import type { FigureKind } from '../schema.ts';
import { pluralAfter } from './figure-nouns.ts';
import { unitInWords } from './figure-unit-words.ts';
import { unitInSymbols } from './unit-symbols.ts';

/** What an amount is per: a unit or noun in the singular, and the unit's kind. */
export interface Rate {
  readonly per: string;
  readonly kind?: FigureKind;
  readonly last: number; // index after its last token
}

/** "per 100,000 people", "/100km": a number of what it is per. */
const perMany = (
  text: string,
  tokens: readonly Token[],
  at: number,
  { units, nouns }: FigureLexicon,
): Rate | undefined => {
  const measured = unitInWords(tokens, at + 1, units) ?? unitInSymbols(text, tokens, at + 1, units);
  const plural = measured ? undefined : pluralAfter(tokens, at + 1, nouns);
  if (measured !== undefined)
    return { per: `${tokens[at]!.text} ${measured.unit.name}`, last: measured.last };
  if (plural === undefined) return undefined;
  const last = tokens[plural.last - 1]!;
  return { per: text.slice(tokens[at]!.start, last.end), last: plural.last };
};

/** One step of a rate: "per hour", "a year", "/kg", "-a-day", "annually". */
const oneRate = (
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: FigureLexicon,
): Rate | undefined => {
  const { units } = lexicon;
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0;
  const opens = tokens[at + hyphen];
  if (opens === undefined) return undefined;
  const oneWord = units.perWords.get(opens.lower);
  if (oneWord !== undefined) return { per: oneWord, kind: 'duration', last: at + hyphen + 1 };
  const per = units.per.has(opens.lower);
  if (!per && !units.perArticle.has(opens.lower)) return undefined;
  let noun = at + hyphen + 1;
  if (tokens[noun]?.text === '-' && tokens[noun]?.glued) noun += 1;
  const token = tokens[noun];
  if (per && token?.type === 'number') return perMany(text, tokens, noun, lexicon);
  const short = opens.text === '/' ? units.perSymbols.get(token?.text ?? '') : undefined;
  if (short !== undefined) return { per: short, kind: 'duration', last: noun + 1 };
  // "J/(kg·K)"
  const open = opens.text === '/' && token?.text === '(' && tokens[noun + 1]?.glued;
  const product = open ? unitInSymbols(text, tokens, noun + 1, units) : undefined;
  if (product !== undefined && tokens[product.last]?.text === ')')
    return { per: product.unit.name, last: product.last + 1 };
  const unit =
    unitInWords(tokens, noun, units) ?? (per ? unitInSymbols(text, tokens, noun, units) : undefined);
  if (unit !== undefined && units.notPer.has(tokens[unit.last]?.lower ?? '')) return undefined;
  if (unit !== undefined && (per || unit.unit.kind === 'duration'))
    return { per: unit.unit.name, kind: unit.unit.kind, last: unit.last };
  if (token?.type !== 'word' || (!per && !units.amounts.has(token.lower))) return undefined;
  const number = lexicon.numbers.words.get(token.lower)?.role;
  if ((per && lexicon.nouns.stop.has(token.lower)) || (number !== undefined && number !== 'part'))
    return undefined;
  return { per: lexicon.nouns.singular(token.lower), last: noun + 1 };
};

/**
 * Finds what an amount is per, in one step or two: "per hour", "/m² per year", "per person per night".
 * @param at the token after the amount
 * @returns undefined where there is no rate
 */
export function findRate(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: FigureLexicon,
): Rate | undefined {
  const first = oneRate(text, tokens, at, lexicon);
  if (first === undefined || !lexicon.units.per.has(tokens[first.last]?.lower ?? '')) return first;
  const second = oneRate(text, tokens, first.last, lexicon);
  return second === undefined ? first : { per: `${first.per} per ${second.per}`, last: second.last };
}
