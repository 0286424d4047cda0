import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import { standingOf } from '../../../core/article/standing.ts';

const at = (hour: number, offset = 'Z') => `2026-03-04T${String(hour).padStart(2, '0')}:00:00${offset}`;

test.each([
  ['a higher number', { version: 2, versioned: at(8) }, { version: 10, versioned: at(7) }],
  [
    'a later moment, where the numbers are the same',
    { version: 2, versioned: at(8) },
    { version: 2, versioned: at(9) },
  ],
  ['a later moment, wherever it was', { versioned: at(10, '+02:00') }, { versioned: at(9) }],
  ['a number, before none', {}, { version: 1 }],
])('%s stands above', (_name, one, other) => expect(standingOf(one) < standingOf(other)).toBe(true));

test('of versions that say nothing the later to come in stands above', () => {
  expect(standingOf({}, at(8)) < standingOf({}, at(9))).toBe(true);
  expect(standingOf({ version: 3 }, at(8)) > standingOf({ version: 2 }, at(9))).toBe(true);
});

test('numbers sort as numbers', () =>
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      const [a, b] = [standingOf({ version: one }), standingOf({ version: other })];
      expect(Math.sign(one - other)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  ));

const ninjs = (version: number | undefined, words: string, more: object = {}) =>
  strToU8(
    JSON.stringify({
      ...{ uri: 'urn:skarn:tide', type: 'text', headline: 'Tide takes the pier', body_text: words },
      ...(version !== undefined && { version }),
      ...more,
    }),
  );
const CANCELED = { pubstatus: 'canceled' };

test.each<[string, Uint8Array[], string[]]>([
  [
    'the newest version counts',
    [ninjs(1, 'It took 30 metres.'), ninjs(2, 'It took 40 metres.')],
    ['40 metres'],
  ],
  ['wherever it stands', [ninjs(2, 'It took 40 metres.'), ninjs(1, 'It took 30 metres.')], ['40 metres']],
  [
    'a withdrawal counts before what it withdraws',
    [ninjs(1, 'It took 30 metres.'), ninjs(1, '', CANCELED)],
    ['withdrawn'],
  ],
  ['and before what is older', [ninjs(2, '', CANCELED), ninjs(1, 'It took 30 metres.')], ['withdrawn']],
  ['but not before what is newer', [ninjs(2, '', CANCELED), ninjs(3, 'It took 40 metres.')], ['40 metres']],
  ['the same twice is one', [ninjs(1, 'It took 30 metres.'), ninjs(1, 'It took 30 metres.')], ['30 metres']],
  [
    'of different ones that nothing orders both are kept',
    [ninjs(undefined, 'It took 30 metres.'), ninjs(undefined, 'It took 40 metres.')],
    ['30 metres', '40 metres'],
  ],
])('in one upload %s', async (_name, files, expected) => {
  const bytes = zipSync(Object.fromEntries(files.map((file, index) => [`${index}.json`, file])));
  const items = await parseUpload({ key: 'day.zip', bytes });
  const told = items.map((item) =>
    'article' in item
      ? (/\d+ metres/.exec(item.article.text)?.[0] ?? '')
      : 'withdrawn' in item
        ? 'withdrawn'
        : 'rejected',
  );
  expect(told).toEqual(expected);
  const ids = items.map((item) => ('article' in item ? item.article.id : item.id));
  expect(new Set(ids).size).toBe(ids.length);
});
