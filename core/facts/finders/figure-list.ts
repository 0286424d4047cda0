import type { FigureDraft, FigureFinder, FigureGuard } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import { shareScale } from '../shared-scale.ts';
import { findAge, findListedAge } from './ages.ts';
import { findBare, findCount, findMeasure } from './counts.ts';
import { type Amount, readAmount } from './figure-amount.ts';
import { joinCompound } from './figure-compounds.ts';
import { joinRange, joinTolerance } from './figure-ranges.ts';
import { findRatio, readRatio } from './figure-ratios.ts';
import { isCalibre, isCode, isResolution, isTelephone } from './not-codes.ts';
import {
  isAgeGroup,
  isDenominator,
  isLooseWord,
  isNothing,
  isOdds,
  isOpenLength,
  isPronoun,
  isSequence,
  isSlang,
} from './not-counts.ts';
import { isClockTime, isDay, isDecade, isOrdinal, isYear } from './not-dates.ts';
import { isAddress, isGameScore, isIdentifier, isListedName, isModel } from './not-names.ts';
import { isUnbound } from './unknown-language.ts';

/** In order: the first that recognises an amount has it. */
const finders: readonly FigureFinder[] = [findAge, findMeasure, findRatio, findCount, findBare];

/** A number that any of these recognises is no figure. */
const guards: readonly FigureGuard[] = [
  isUnbound,
  isCode,
  isTelephone,
  isResolution,
  isCalibre,
  isClockTime,
  isDay,
  isOrdinal,
  isDecade,
  isYear,
  isIdentifier,
  isListedName,
  isModel,
  isAddress,
  isGameScore,
  isPronoun,
  isSequence,
  isAgeGroup,
  isDenominator,
  isOdds,
  isNothing,
  isLooseWord,
  isOpenLength,
  isSlang,
];

/** "45 and 50 mg": the unit after the second number holds for the first. */
const sharesUnit = (
  tokens: readonly Token[],
  first: Amount,
  second: Amount,
  lexicon: FigureLexicon,
): boolean => {
  if (first.unit !== undefined || second.unit === undefined || second.signed || second.hyphen) return false;
  const joint = tokens[first.last]?.lower ?? '';
  const { and, or, by } = lexicon.numbers;
  if (by.has(joint)) return second.first === first.last + 1 && second.unit.kind === 'distance';
  return second.first === first.last + 1 && (and.has(joint) || or.has(joint)) && first.low < 1000;
};

const FAR = 8; // tokens between the ends of a range

/** The amounts of a sentence in reading order, ranges and ratios joined. */
const readAmounts = (text: string, tokens: readonly Token[], lexicon: FigureLexicon): Amount[] => {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; ) {
    const left = amounts.at(-1);
    const inMoney =
      left?.signed === true && left.last === at - 1 && lexicon.numbers.to.has(tokens[at - 1]!.lower);
    const amount = readAmount(text, tokens, at, lexicon, left?.last ?? 0, inMoney);
    if (amount === undefined) {
      at += 1;
      continue;
    }
    at = Math.max(at + 1, amount.last);
    const joined =
      left === undefined || amount.first - left.last > FAR
        ? undefined
        : (readRatio(tokens, left, amount, lexicon) ??
          joinTolerance(text, tokens, left, amount) ??
          joinCompound(left, amount) ??
          joinRange(tokens, left, amount, lexicon));
    if (joined !== undefined) amounts[amounts.length - 1] = joined;
    else {
      if (left !== undefined && sharesUnit(tokens, left, amount, lexicon)) {
        // "five and six billion euros" may be five euros, or not
        if (shareScale(left.numeral, amount.numeral) !== left.numeral.value) amounts.pop();
        else amounts[amounts.length - 1] = { ...left, unit: amount.unit! };
      }
      amounts.push(amount);
    }
  }
  return amounts;
};

/**
 * Finds the figures of one sentence.
 * @returns drafts in reading order; linear in the tokens
 */
export function findFigures(text: string, tokens: readonly Token[], lexicon: FigureLexicon): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (const amount of readAmounts(text, tokens, lexicon)) {
    const place = { text, tokens, amount, lexicon };
    const listed = findListedAge(place, drafts.at(-1));
    if (listed !== undefined) {
      drafts.push(listed);
      continue;
    }
    if (guards.some((guard) => guard(place))) continue;
    for (const find of finders) {
      const draft = find(place);
      if (draft === undefined) continue;
      drafts.push(draft);
      break;
    }
  }
  return drafts;
}
