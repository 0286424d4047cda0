import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeing } from '../../../../core/stories/compare/agreeing.ts';
import type { Report } from '../../../../core/stories/compare/report.ts';
import { sameQuotes } from '../../../../core/stories/compare/same-quotes.ts';
import { sameThing } from '../../../../core/stories/compare/same-thing.ts';
import { thingsOf } from '../../../../core/stories/compare/thing.ts';
import { readPairs, reportOf } from './pairs.ts';
import { reportFrom, shown } from './reports.ts';

const groups = (...reports: Report[]) => agreeing(reports).map((group) => group.map(shown));

test('figures that say the same of the same thing are one, the most exact first', () => {
  const wire = reportFrom(
    'Wire',
    8,
    'At least 40 people were wounded in Orsk. The raid killed three people.',
  );
  const post = reportFrom('Post', 9, 'In Orsk 44 people were injured and three died.');
  expect(groups(wire, post)).toEqual([
    ['Post: 44', 'Wire: 40'],
    ['Wire: three', 'Post: three'],
  ]);
});

test.each([
  ['Twelve people were killed.', 'Twelve people were hurt.'],
  ['Ten schools were closed.', 'Ten shops were closed.'],
  ['Sales rose 4 percent.', 'Sales fell 4 percent.'],
  ['The town expects 5,000 visitors.', 'The fair drew 5,000 visitors.'],
  ['The club paid £40.', 'The club paid €40.'],
])('%s %s: two things', (a, b) => {
  expect(groups(reportFrom('Wire', 8, a), reportFrom('Post', 9, b))).toHaveLength(2);
});

test('quotations that are the same words are one, the longest first', () => {
  const wire = reportFrom('Wire', 8, '“We will stay out until the rules are gone,” said Ivo Brandl.');
  const post = reportFrom(
    'Post',
    9,
    'Ivo Brandl said: "We will stay out until the rules are gone. All of us."',
  );
  const other = reportFrom('Star', 10, '“We will stay out until the rules are gone,” said Ana Ruiz.');
  const found = sameQuotes([wire, post, other]).map((group) => group.map(({ report }) => report.source));
  expect(found).toEqual([['Post', 'Wire'], ['Star']]);
});

const reports = readPairs('test/corpus/pairs/development.yml').flatMap((pair) => [
  { ...reportOf(pair, pair.before) },
  { ...reportOf(pair, pair.after), source: pair.id },
]);
const anyReports = fc.shuffledSubarray(reports, { minLength: 1, maxLength: 12 });

test('every figure and every quotation is in one group, whatever the order', () => {
  fc.assert(
    fc.property(anyReports, (some) => {
      const keys = (
        found: readonly { report: Report; figure?: { id: string }; quote?: { id: string } }[][],
      ) =>
        found.map((group) =>
          group.map(
            ({ report, figure, quote }) =>
              `${report.article.id} ${report.article.revision} ${(figure ?? quote)!.id}`,
          ),
        );
      const [grouped, quoted] = [keys(agreeing(some)), keys(sameQuotes(some))];
      expect(grouped.flat()).toHaveLength(some.reduce((sum, { facts }) => sum + facts.figures.length, 0));
      expect(new Set(grouped.flat()).size).toBe(grouped.flat().length);
      expect(quoted.flat()).toHaveLength(some.reduce((sum, { facts }) => sum + facts.quotes.length, 0));
      expect(keys(agreeing(some.toReversed()))).toEqual(grouped);
      expect(keys(sameQuotes(some.toReversed()))).toEqual(quoted);
    }),
    { numRuns: 20 },
  );
});

test('sameness goes both ways', () => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), fc.constantFrom(...reports), (a, b) => {
      for (const one of thingsOf(a))
        for (const other of thingsOf(b)) expect(sameThing(one, other)).toBeCloseTo(sameThing(other, one), 9);
    }),
    { numRuns: 60 },
  );
});
