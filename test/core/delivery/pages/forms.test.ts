import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readAddressField,
  readChoices,
  typedFrom,
  typedOf,
  untouched,
} from '../../../../core/delivery/pages/choices-form.ts';
import { parseFields, type UnreadableForm } from '../../../../core/delivery/pages/fields.ts';
import { zoneRegions } from '../../../../core/delivery/pages/zones.ts';
import { Choices } from '../../../../core/delivery/subscriber/schema.ts';
import { html } from '../../../../core/html.ts';
import '../../../property-seed.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (body: Uint8Array, type?: string) => {
  try {
    return Object.fromEntries(parseFields(body, type));
  } catch (error) {
    return (error as UnreadableForm).code;
  }
};

describe('fields', () => {
  test.each([
    ['a=1&a=2&b=%C3%A4+x', undefined, { a: ['1', '2'], b: ['ä x'] }],
    ['a=1', 'application/x-www-form-urlencoded; charset=UTF-8', { a: ['1'] }],
    ['', undefined, {}],
    [
      '{"a":1,"b":["x","y"],"c":true,"d":null}',
      'application/json',
      { a: ['1'], b: ['x', 'y'], c: ['true'], d: [''] },
    ],
    ['{"__proto__":"x"}', 'application/json', { ['__proto__']: ['x'] }],
    ['{"a":"\\ud800"}', 'application/json;charset="utf-8"', { a: ['\ufffd'] }],
    ['{"a":{}}', 'application/json', 'malformed'],
    ['{"a":[["x"]]}', 'application/json', 'malformed'],
    ['null', 'application/json', 'malformed'],
    ['{', 'application/json', 'malformed'],
    ['a=1', 'application/json; charset=latin1', 'unsupported'],
    ['city=M%FCnchen', undefined, 'malformed'],
    ['a=1', 'multipart/form-data; boundary=x', 'unsupported'],
    ['a=1', '', 'unsupported'],
  ])('%j as %s', (body, type, expected) => expect(refusal(bytes(body), type)).toEqual(expected));

  test('refuses what is not UTF-8, and what is too long', () => {
    expect(refusal(Uint8Array.of(0x61, 0x3d, 0xff))).toBe('malformed');
    expect(refusal(new Uint8Array(16_384).fill(0x61))).toMatchObject({});
    expect(refusal(new Uint8Array(16_385).fill(0x61))).toBe('too-large');
  });
});

const ALL = { alert: true, daily: true, weekly: 'monday' } as const;
const WEEKLY = { alert: false, daily: false, weekly: 'monday' } as const;

describe('choices', () => {
  const read = (change: Partial<ReturnType<typeof untouched>>) =>
    readChoices(ALL, { ...untouched({ cadences: ALL, zone: 'UTC' }), ...change });

  test.each([
    [{}, { editions: ['daily'], topics: [], hour: 7, zone: 'UTC' }],
    [{ editions: ['weekly', 'alert', 'weekly'] }, { editions: ['alert', 'weekly'] }],
    [{ topics: ' a b ;harbour,\nTide, tide,, ' }, { topics: ['a b', 'harbour', 'Tide'] }],
    [{ topics: 'har\u202ebour\u0000x' }, { topics: ['har bour x'] }],
    [{ topics: 'cafe\u0301' }, { topics: ['caf\u00e9'] }],
    [
      { hour: '0', zone: 'Asia/Kolkata' },
      { hour: 0, zone: 'Asia/Kolkata' },
    ],
  ])('%j', (change, expected) => expect(read(change)).toMatchObject({ choices: expected }));

  test.each([
    [{ editions: [] }, 'editions'],
    [{ editions: ['daily', 'hourly'] }, 'editions'],
    [{ topics: 'x' }, 'topics'],
    [{ topics: 'x'.repeat(61) }, 'topics'],
    [{ topics: Array.from({ length: 21 }, (_, n) => `topic ${n}`).join() }, 'topics'],
    [{ hour: '24' }, 'hour'],
    [{ hour: '7.5' }, 'hour'],
    [{ hour: '-1' }, 'hour'],
    [{ hour: '' }, 'hour'],
    [{ zone: 'Mars/Base' }, 'zone'],
    [{ zone: '' }, 'zone'],
  ])('%j is at fault', (change, field) => {
    const result = read(change);
    expect('faults' in result && Object.keys(result.faults)).toEqual([field]);
  });

  test.each([
    [ALL, 'daily'],
    [WEEKLY, 'weekly'],
    [{ ...ALL, daily: false } as const, 'alert'],
  ])('are at first, of %j, %s', (cadences, edition) =>
    expect(untouched({ cadences, zone: 'Europe/Berlin' })).toMatchObject({
      ...{ editions: [edition], hour: '7', zone: 'Europe/Berlin' },
    }),
  );

  // What somebody chose while it was made stays, and cannot be chosen anew.
  const present = { editions: ['alert' as const, 'weekly' as const], topics: [], hour: 7, zone: 'UTC' };
  test.each([
    [[], undefined],
    [['weekly'], ['alert', 'weekly']],
    [
      ['alert', 'weekly'],
      ['alert', 'weekly'],
    ],
    [['daily'], undefined],
  ])('of %j, when alerts are made no more, are %j', (editions, expected) => {
    const result = readChoices(WEEKLY, { ...typedFrom(present), editions }, present);
    expect('choices' in result ? result.choices.editions : undefined).toEqual(expected);
  });
  test('of an edition that is not made are at fault', () => {
    const result = readChoices(WEEKLY, {
      ...untouched({ cadences: WEEKLY, zone: 'UTC' }),
      editions: ['alert', 'weekly'],
    });
    expect(result).toEqual({ faults: { editions: 'Choose at least one edition.' } });
  });

  test('whatever is typed is either at fault or choices that can be kept', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('daily', 'UTC', '7', 'a,b c'));
    const fields = fc.dictionary(fc.constantFrom('editions', 'topics', 'hour', 'zone'), fc.array(text));
    fc.assert(
      fc.property(fields, (typed) => {
        const result = readChoices(ALL, typedOf(new Map(Object.entries(typed))));
        if ('choices' in result) expect(Choices.parse(result.choices)).toEqual(result.choices);
        else expect(Object.keys(result.faults).length).toBeGreaterThan(0);
      }),
    );
  });
});

test.each([
  ['Ana@EXAMPLE.org', { address: 'Ana@example.org' }],
  ['', { fault: 'Enter your e-mail address.' }],
  ['ana@example.org, bo@example.org', { fault: expect.any(String) }],
  ['ana@example.org\r\nBcc: bo@example.org', { fault: expect.any(String) }],
])('the address %j', (typed, expected) => expect(readAddressField(typed)).toEqual(expected));

test('zones stand under their regions by their present names, and a strange one stays what it is', () => {
  const regions = zoneRegions('Mars/Base');
  expect(regions[0]).toEqual({
    name: '',
    zones: [
      { zone: 'Mars/Base', city: 'Mars/Base' },
      { zone: 'UTC', city: 'UTC' },
    ],
  });
  const cities = new Map(regions.flatMap(({ zones }) => zones.map(({ zone, city }) => [zone, city])));
  expect(cities.get('Asia/Kolkata')).toBe('Kolkata');
  expect(cities.get('America/Argentina/Salta')).toBe('Salta, Argentina');
  expect(cities.has('Asia/Calcutta')).toBe(false);
  expect(zoneRegions('Europe/Berlin').flatMap(({ zones }) => zones).length).toBe(cities.size - 1);
  for (const zone of cities.keys())
    if (zone !== 'Mars/Base') expect(Choices.shape.zone.safeParse(zone).success).toBe(true);
});

test('html escapes text, and only text', () => {
  const inner = html`<b>${'<&>"\''}</b>`;
  expect(String(html`<p title="${'"'}">${inner}${[inner, inner]}${undefined}${0}</p>`)).toBe(
    `<p title="&#34;">${'<b>&#60;&#38;&#62;&#34;&#39;</b>'.repeat(3)}0</p>`,
  );
});
