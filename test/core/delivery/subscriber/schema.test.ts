import { describe, expect, test } from 'vitest';
import { Choices, SubscriberId, Topic } from '../../../../core/delivery/subscriber/schema.ts';
import { CHOICES, ID } from './sample.ts';

const fits = (part: Partial<Record<keyof Choices, unknown>>) =>
  Choices.safeParse({ ...CHOICES, ...part }).success;

describe('choices', () => {
  test.each([
    [{ zone: 'UTC' }, true],
    [{ zone: 'Europe/Oslo' }, true],
    [{ zone: 'America/Argentina/Buenos_Aires' }, true],
    [{ zone: 'Mars/Olympus' }, false],
    [{ zone: '' }, false],
    [{ zone: 'x'.repeat(1_000_000) }, false],
    [{ hour: 0 }, true],
    [{ hour: 23 }, true],
    [{ hour: 24 }, false],
    [{ hour: 7.5 }, false],
    [{ editions: ['alert', 'daily', 'weekly'] }, true],
    [{ editions: [] }, false],
    [{ editions: ['alert', 'alert'] }, false],
    [{ editions: ['hourly'] }, false],
    [{ topics: [] }, true],
    [{ topics: Array.from({ length: 21 }, (_, n) => `topic ${n}`) }, false],
  ])('%j: %s', (part, expected) => expect(fits(part)).toBe(expected));

  test('are the same asked twice', () => {
    for (const zone of ['Europe/Oslo', 'Europe/Oslo', 'Mars/Olympus', 'Mars/Olympus'])
      expect(fits({ zone })).toBe(zone.startsWith('Europe'));
  });
  test('take a zone after very many others', () => {
    for (let n = 0; n < 1_100; n++) {
      const mixed = [...'europe/oslo'].map((letter, bit) => (n & (1 << bit) ? letter.toUpperCase() : letter));
      expect(fits({ zone: mixed.join('') })).toBe(true);
    }
    expect(fits({ zone: 'Europe/Berlin' })).toBe(true);
    expect(fits({ zone: 'Europe/Nowhere' })).toBe(false);
  });
});

describe('a topic', () => {
  test.each(['harbour', 'São Paulo', '東京', 'C++', "o'hara", 'می‌خواهم', '🚢🚢'])('may be %s', (topic) =>
    expect(Topic.safeParse(topic).success).toBe(true),
  );
  test.each([
    'a',
    ' a ',
    'x'.repeat(61),
    'two\nlines',
    'bell\u0007',
    '\u001b[2J',
    'turn\u202eed',
    'half \ud83d',
    'li\u2028ne',
  ])('is not %j', (topic) => expect(Topic.safeParse(topic).success).toBe(false));
  test('has no space around it', () => expect(Topic.parse('  harbour ')).toBe('harbour'));
});

test.each([
  [ID, true],
  [ID.toUpperCase(), false],
  [ID.slice(1), false],
  [`${ID}0`, false],
  [`${ID}\n`, false],
  ['ana@example.org', false],
])('an id may be %j: %s', (id, expected) => expect(SubscriberId.safeParse(id).success).toBe(expected));
