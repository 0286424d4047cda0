import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../core/address.ts';
import { readChoices } from '../../../../local/cli/subscribers/choices.ts';

const ALL = { alert: true, daily: true, weekly: 'monday' } as const;
const WEEKLY = { alert: false, daily: false, weekly: 'monday' } as const;

describe('choices', () => {
  test('are the daily digest of everything unless said', () =>
    expect(readChoices(ALL, {})).toEqual({ editions: ['daily'], topics: [], hour: 7, zone: 'UTC' }));
  test('are read from words', () =>
    expect(
      readChoices(ALL, {
        editions: ' Daily; weekly,daily ',
        topics: 'harbour, city council|tide,',
        hour: '18',
        zone: 'Europe/Oslo',
      }),
    ).toEqual({
      editions: ['daily', 'weekly'],
      topics: ['harbour', 'city council', 'tide'],
      hour: 18,
      zone: 'Europe/Oslo',
    }));
  test('that are blank are as if not said', () =>
    expect(readChoices(ALL, { editions: ' ', topics: '', hour: ' ', zone: '' })).toEqual(
      readChoices(ALL, {}),
    ));

  test('are of editions that are made', () => {
    expect(readChoices(WEEKLY, {})).toMatchObject({ editions: ['weekly'] });
    expect(readChoices(WEEKLY, { editions: 'alert,weekly' })).toBe('Editions are weekly.');
  });

  test.each([
    [{ editions: 'hourly' }, 'Editions are alert, daily, weekly.'],
    [{ editions: ',' }, 'Editions are'],
    [{ editions: 'alert,hourly' }, 'Editions are'],
    [{ topics: 'a' }, 'A topic has 2 to 60'],
    [{ topics: 'x'.repeat(61) }, 'A topic has 2 to 60'],
    [{ topics: 'har\u0007bour' }, 'control character'],
    [{ topics: 'har\u202ebour' }, 'control character'],
    [{ topics: Array.from({ length: 21 }, (_, n) => `topic ${n}`).join() }, '20 topics at most'],
    [{ hour: '24' }, '0 to 23'],
    [{ hour: '-1' }, '0 to 23'],
    [{ hour: '7.5' }, '0 to 23'],
    [{ hour: '0x7' }, '0 to 23'],
    [{ hour: 'seven' }, '0 to 23'],
    [{ zone: 'Mars/Olympus' }, 'such as Europe/Oslo'],
    [{ zone: 'x'.repeat(100_000) }, 'such as Europe/Oslo'],
  ])('%j: %s', (typed, fault) => expect(readChoices(ALL, typed)).toContain(fault));
});

test('an address is read, or its fault told', () => {
  expect(readAddress(' Ana@Example.org ')).toEqual({ address: 'Ana@example.org' });
  expect(readAddress('ana')).toEqual({ fault: expect.stringContaining('an @') });
});
