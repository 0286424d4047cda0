import type { FigureDraft, FigureFinder, Place } from '../figure-draft.ts';

const OLDEST = 120; // years, of a person

/** Ages: "28-year-old", "28 years old", "aged 12", "at the age of 12", "Ana Ruiz, 44,". */
export const findAge: FigureFinder = ({ tokens, amount, lexicon }): FigureDraft | undefined => {
  const { ages, nouns } = lexicon;
  const { first, last, unit } = amount;
  if (unit?.kind === 'duration') {
    const hyphen = tokens[last]?.text === '-' && tokens[last]?.glued ? 1 : 0;
    if (!ages.old.has(tokens[last + hyphen]?.lower ?? '')) return undefined;
    return { first, last: last + hyphen + 1, amount, unit: `${unit.name} of age`, kind: 'age' };
  }
  // "aged between 4 and 81"
  const { high = amount.low } = amount;
  if (unit !== undefined || amount.low < 1 || high > OLDEST || !Number.isInteger(high)) return undefined;
  if (!Number.isInteger(amount.low) || amount.numeral.grouped) return undefined;
  const only = lexicon.before.get(tokens[first - 1]?.lower ?? '') === undefined ? 1 : 2;
  const [before, left] = [tokens[first - only], tokens[first - only - 1]];
  const after = tokens[last];
  const told =
    ages.aged.has(before?.lower ?? '') ||
    (nouns.of.has(before?.lower ?? '') && ages.aged.has(left?.lower ?? ''));
  if (amount.high !== undefined && !told) return undefined;
  const named =
    (before?.text === ',' || before?.text === '(') &&
    left?.type === 'word' &&
    /^\p{Lu}/u.test(left.text) &&
    !lexicon.context.months.has(left.lower) &&
    (after === undefined ||
      (before.text === '('
        ? after.text === ')'
        : after.type === 'mark' && after.text !== '-' && after.text !== '(')) &&
    amount.numeral.form === 'digits';
  const is =
    ages.verbs.has(before?.lower ?? '') &&
    (ages.people.has(left?.lower ?? '') ||
      (/^\p{Lu}/u.test(left?.text ?? '') && !nouns.stop.has(left?.lower ?? ''))) &&
    amount.numeral.form === 'digits' &&
    (after === undefined ||
      after.type === 'mark' ||
      nouns.clauses.has(after.lower) ||
      lexicon.numbers.and.has(after.lower));
  if (!told && !named && !is) return undefined;
  return { first, last, amount, unit: ages.unitName, kind: 'age' };
};

/** "aged 23, 31, 35 and 52": the ages after the first. */
export const findListedAge = (
  { tokens, amount, lexicon }: Place,
  left: FigureDraft | undefined,
): FigureDraft | undefined => {
  const { first, last, unit, low, high, numeral } = amount;
  if (left?.kind !== 'age' || left.amount.unit !== undefined || left.last !== first - 1) return undefined;
  if (unit !== undefined || high !== undefined || !Number.isInteger(low) || low < 1 || low > OLDEST)
    return undefined;
  const [joint, after] = [tokens[first - 1]!, tokens[last]];
  const { and } = lexicon.numbers;
  const goesOn = after !== undefined && (after.text === ',' || and.has(after.lower));
  const ends =
    and.has(joint.lower) &&
    (after === undefined || after.type === 'mark'
      ? after?.text !== '-'
      : lexicon.auxiliaries.has(after.lower));
  if (!ends && !(joint.text === ',' && goesOn && tokens[last + 1] !== undefined)) return undefined;
  const told = lexicon.ages.aged.has(tokens[left.first - 1]?.lower ?? '') || left.listed === true;
  return told && numeral.form === left.amount.numeral.form
    ? { first, last, amount, unit: lexicon.ages.unitName, kind: 'age', listed: true }
    : undefined;
};
