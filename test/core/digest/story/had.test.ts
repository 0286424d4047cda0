import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../../core/digest/edition/reports.ts';
import { hadBy } from '../../../../core/digest/story/had.ts';
import { entryOf } from '../edition/newsroom.ts';
import { quake } from '../edition/reports.ts';

const had = hadBy([accountOf(entryOf(quake), '2031-05-03T09:00:00.000Z')]);

describe('what readers had', () => {
  test.each([
    ['The tremor brought down the bell tower of the old abbey.', true],
    ['“We ran into the street in our nightclothes,” said Greta Holm', true], // other marks
    ['the  TREMOR brought\ndown', true],
    ['Earthquake shakes hill town', true], // the title
    ['The tremor brought down the bell tower of the new abbey.', false],
  ])('%s stands in it: %s', (words, expected) => {
    expect(had.stands(words)).toBe(expected);
  });

  test.each([
    ['Police arrested the warden on suspicion of theft from the collection boxes.', true],
    ['An earthquake in Marrenfeld on Saturday morning wounded at least thirty people.', false], // reworded
    ['The old abbey lost its bell tower, the mayor’s office said.', false],
    ['It was theft.', false], // too short to tell
  ])('%s is novel: %s', (sentence, expected) => {
    expect(had.isNovel(sentence)).toBe(expected);
  });

  test('nothing had, nothing stands in it', () => {
    expect(hadBy([]).stands('')).toBe(false);
    expect(hadBy([]).isNovel('Police arrested the warden on Sunday')).toBe(true);
  });
});
