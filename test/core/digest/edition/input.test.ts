import { expect, test } from 'vitest';
import { EditionInput } from '../../../../core/digest/edition/input.ts';
import { publicationOf } from '../../../functions/publication.ts';

const { archive: _, ...older } = publicationOf();
const frozen = {
  schema: 1,
  edition: { id: 'daily-20310307t0700-24h', cadence: 'daily' },
  kind: 'edition',
  closed: '2031-03-07T07:00:00.000Z',
  audience: { of: 'cadence' },
  publication: older,
  stories: [],
  revised: [],
  settled: [],
};

test('what was frozen before there were archives is read, and written as it was', () => {
  const read = EditionInput.parse(JSON.parse(JSON.stringify(frozen)));
  expect(read.archive).toBeUndefined();
  expect(JSON.parse(JSON.stringify(read))).toEqual(frozen);
});

test.each([
  { archive: { base: 'archive.example/' } },
  { archive: { base: 'https://archive.example' } }, // no page is below it
  { archive: { base: 'ftp://archive.example/' } },
  { publication: { ...older, archive: { access: 'all', texts: 'whole' } } },
])('is none: %j', (fault) => expect(EditionInput.safeParse({ ...frozen, ...fault }).success).toBe(false));
