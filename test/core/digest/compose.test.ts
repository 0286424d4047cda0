import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { Digest } from '../../../core/digest/schema.ts';
import type { Marked } from './marked.ts';
import { editionOf, ferry, library } from './sample.ts';

const composed = (...articles: Marked[]) => composeDigest(editionOf(articles));
const story = (marked: Marked) => composed(marked).stories[0]!;

describe('composeDigest', () => {
  test('makes a digest of the contract, one story an article, sources numbered', () => {
    const digest = Digest.parse(composed(ferry, library, ferry));
    expect(digest.stories.map(({ sources }) => sources)).toEqual([[1], [2], [3]]);
    expect(digest.sources.map(({ number, title }) => [number, title])).toEqual([
      [1, ferry.headline],
      [2, undefined],
      [3, ferry.headline],
    ]);
    expect(digest.stories[1]?.headline).toEqual({
      source: 2,
      span: { start: 0, end: 57 },
      text: library.headline,
    });
    expect(digest.lang).toBe('en');
  });

  test('is deterministic', () => {
    expect(JSON.stringify(composed(ferry, library))).toBe(JSON.stringify(composed(ferry, library)));
  });

  test('says nothing twice', () => {
    const { text, headline } = ferry;
    const sentence = 'Fares stay as they are.';
    const { summary, keyPoints, quotes } = story({
      text,
      headline,
      summary: [headline, sentence], // the headline again
      keyPoints: [sentence, '"But nobody here," she added, "is going to boo that boat on Monday."'],
      quotes: ferry.quotes!,
    });
    expect(summary.map((passage) => passage.text)).toEqual([sentence]);
    expect(keyPoints).toEqual([]);
    expect(quotes).toHaveLength(2);
    const first = '"We were promised a month, and we got a winter," said Morwenna Pasco';
    const told = { parts: ['We were promised a month'], speaker: { name: 'Morwenna Pasco' } };
    expect(story({ text, headline, summary: [first], quotes: [told] }).quotes).toEqual([]);
  });

  test('refuses to tell nothing', () => {
    expect(() => composeDigest({ ...editionOf([ferry]), stories: [] })).toThrow(TypeError);
  });
});
