import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines, vocabularyOf } from '../../../../core/article/pdf/hyphens.ts';

const NOTHING = vocabularyOf([]);
const knowing = (...lines: string[]) => vocabularyOf(lines);

describe('a hyphen that broke a word goes', () => {
  test.each([
    ['der Hafen-', 'meister kam', 'der Hafenmeister kam'],
    ['the govern-', 'ment said', 'the government said'],
    ['a 2.5 mil-', 'lion euro fund', 'a 2.5 million euro fund'],
    ['l’adminis-', 'tration', 'l’administration'],
    ['a steady long-', 'ing for rain', 'a steady longing for rain'],
    ['the high-', 'way', 'the highway'],
    ['soft hy\u00ad', 'phens', 'soft hyphens'],
  ])('%s | %s', (first, second, expected) => expect(joinLines(first, second, NOTHING)).toBe(expected));

  test('where the document writes the word whole', () => {
    expect(joinLines('the long-', 'shore drift', knowing('Longshore drift fills it.'))).toBe(
      'the longshore drift',
    );
  });

  test('in a line of capitals of a document that breaks its words', () => {
    const vocabulary = knowing('the govern-', 'ment of Skarn');
    expect(joinLines('NORTH HAR-', 'BOUR CLOSES', vocabulary)).toBe('NORTH HARBOUR CLOSES');
  });
});

describe('a hyphen of its word stays', () => {
  test.each([
    ['two-', 'thirds of it', 'two-thirds of it'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['his mother-in-', 'law', 'his mother-in-law'],
    ['the 12-year-', 'old', 'the 12-year-old'],
    ['a state-', 'backed bank', 'a state-backed bank'],
    ['the Anglo-', 'Saxon king', 'the Anglo-Saxon king'],
    ['Covid-', '19 rules', 'Covid-19 rules'],
    ['the T-', 'shirt', 'the T-shirt'],
    ['NATO-', 'RUSSIA talks', 'NATO-RUSSIA talks'],
  ])('%s | %s', (first, second, expected) => expect(joinLines(first, second, NOTHING)).toBe(expected));

  test.each([
    [
      'where the document writes it within a line',
      'a coast-',
      'guard ship',
      'The coast-guard sailed.',
      'a coast-guard ship',
    ],
    [
      'where both halves are words, in one that breaks none',
      'the salt-',
      'water lake',
      'Salt makes water heavy.',
      'the salt-water lake',
    ],
    ['before a word of several', 'a pen-', 'and-ink map', 'A pen lay there.', 'a pen-and-ink map'],
  ])('%s', (_name, first, second, line, expected) =>
    expect(joinLines(first, second, knowing(line))).toBe(expected),
  );

  test.each([
    ['two-', 'and three-year bonds', 'two- and three-year bonds'],
    ['Nord-', 'und Südhafen', 'Nord- und Südhafen'],
  ])('and a space where it stands for a word to come: %s | %s', (first, second, expected) =>
    expect(joinLines(first, second, NOTHING)).toBe(expected),
  );
});

describe('without a hyphen', () => {
  test.each([
    ['the board', 'voted', 'the board voted'],
    ['a pause —', 'then more', 'a pause — then more'],
    ['a pause—', 'then more', 'a pause—then more'],
    ['2019–', '2024', '2019–2024'],
    ['and/', 'or', 'and/or'],
    ['港は火曜日に', '開いた。', '港は火曜日に開いた。'],
    ['the years 1998 -', '2004', 'the years 1998 - 2004'],
  ])('%s | %s', (first, second, expected) => expect(joinLines(first, second, NOTHING)).toBe(expected));
});

test('no letter is lost or added, and a space only where two words meet', () => {
  const line = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9 .’-]{0,30}[a-z-]$/);
  fc.assert(
    fc.property(line, line, fc.array(line), (first, second, lines) => {
      const joined = joinLines(first, second, vocabularyOf(lines));
      const letters = (words: string) => words.replace(/[- ]/g, '');
      expect(letters(joined)).toBe(letters(first + second));
      if (!first.endsWith('-')) expect(joined).toBe(`${first} ${second}`);
    }),
  );
});
