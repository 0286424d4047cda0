import { expect, test } from 'vitest';
import type { Digest } from '../../../../core/digest/schema.ts';
import { describeDigest } from '../../../../local/cli/editions/describe-digest.ts';
import { describeLedger } from '../../../../local/cli/editions/describe-ledger.ts';
import { factsIn } from '../../../../local/cli/editions/facts-in.ts';
import { floodDigest } from '../../../core/digest/flood.ts';

// An editor's numbers are not the mail's: here each is ten more.
const numbers = {
  stories: new Map(floodDigest.stories.map(({ id }, at) => [id, at + 11])),
  articles: new Map(floodDigest.sources.map(({ articleId, number }) => [articleId, number + 10])),
};
const described = (digest: Digest) =>
  describeDigest(digest, numbers).map((line) => line.trim().replace(/ +/g, ' '));

test('an update, its changes, conflicts and corrections have their names and sources', () => {
  const lines = described(floodDigest);
  for (const line of [
    '11. Marl flood: 44 hurt, bridge closed [12]',
    'marl-flood · Weather · Update',
    'Changes',
    expect.stringMatching(/^11:f\d+ Some 1,100 homes are without power, also \[14\], was Some 700 \[11\]$/),
    'Conflict',
    expect.stringMatching(/^12:f\d+ 44 people, as stated by the county$/),
    expect.stringMatching(/^13:f\d+ 38 people were hurt$/),
    expect.stringMatching(/^12:f\d+ About 62% village, also \[13\]$/),
    expect.stringMatching(/^11:q\d+ Elowen Hart, who keeps the village shop: “I have lived.*”, also \[14\]$/),
    'River Marl floods three villages [11] told in daily-20310502t0700-24h',
    expect.stringMatching(
      /^11:f\d+ now Some 1,100 homes are without power, was Some 700 homes are without power$/,
    ),
    expect.stringMatching(/^11:q\d+ no more, was Jory Bray “It came in a minute”$/),
    'Salt Quay ferry returns after winter of repairs [15] withdrawn, told in daily-20310502t0700-24h',
    expect.stringMatching(/^\[14\] Marl Online · River Marl floods three villages · .*, a copy of \[11\]/),
  ])
    expect(lines).toContainEqual(line);
});

test('every fact that can be dropped is named', () => {
  const text = described(floodDigest).join('\n');
  const names = factsIn({ ...floodDigest, corrections: [] }).map(
    ({ article, fact }) => `${numbers.articles.get(article)}:${fact}`,
  );
  expect(names).toHaveLength(7);
  for (const name of names) expect(text).toContain(`${name} `);
});

test.each([
  [12, false, 12],
  [13, false, 0],
  [13, true, 13],
])('of %i arrivals (asked for all: %s) %i are told', (count, all, told) => {
  const entries = Array.from({ length: count }, (_, at) => ({
    ...{ article: `a${at}`, key: `wire/a${at}\u001b[2J.txt`, arrived: '2031-05-03T08:00:00.000Z' },
    fate: 'rejected' as const,
    why: 'too-large',
  }));
  const lines = describeLedger({ entries, totals: { rejected: count } }, all);
  expect(lines.filter((line) => line.includes('wire/a'))).toHaveLength(told);
  expect(lines.join()).toMatch(new RegExp(`came in +${count}`));
  expect(lines.join()).not.toContain('\u001b[2J');
  if (told === 0) expect(lines.join()).toContain('--ledger tells each of the 13');
});
