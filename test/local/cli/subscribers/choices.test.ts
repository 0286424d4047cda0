import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../core/delivery/address.ts';
import { readChoices } from '../../../../local/cli/subscribers/choices.ts';

describe('choices', () => {
  test('are alerts about everything unless said', () =>
    expect(readChoices({})).toEqual({ editions: ['alert'], topics: [], hour: 7, zone: 'UTC' }));
  test('are read from words', () =>
    expect(
      readChoices({
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
    expect(readChoices({ editions: ' ', topics: '', hour: ' ', zone: '' })).toEqual(readChoices({})));

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
  ])('%j: %s', (typed, fault) => expect(readChoices(typed)).toContain(fault));
});

test('an address is read, or its fault told', () => {
  expect(readAddress(' Ana@Example.org ')).toEqual({ address: 'Ana@example.org' });
  expect(readAddress('ana')).toEqual({ fault: expect.stringContaining('an @') });
});
