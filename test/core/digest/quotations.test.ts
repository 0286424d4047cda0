import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import type { Marked, MarkedQuote } from './marked.ts';
import { editionOf, ferry } from './sample.ts';

const story = (marked: Marked) => composeDigest(editionOf([marked])).stories[0]!;

describe('quotations', () => {
  const text =
    '"One two three," said Ana. "Four five," said Bo. "Six seven," said Cy. "Eight." "Nine," said Di.';
  const quote = (part: string, name: string | undefined, score: number, more: Partial<MarkedQuote> = {}) => ({
    parts: [part],
    score,
    ...(name && { speaker: { name } }),
    ...more,
  });
  const shownOf = (...quotes: MarkedQuote[]) =>
    story({ text, headline: 'One', quotes }).quotes.map(({ parts, speaker }) => [
      parts[0]?.text,
      speaker?.name,
    ]);

  test('the best three, best first, without the comma of the sentence around them', () => {
    const four = [
      quote('One two three,', 'Ana', 0.5),
      quote('Four five,', 'Bo', 0.9),
      quote('Six seven,', 'Cy', 0.4),
      quote('Nine,', 'Di', 0.7),
    ];
    expect(shownOf(...four)).toEqual([
      ['Four five', 'Bo'],
      ['Nine', 'Di'],
      ['One two three', 'Ana'],
    ]);
  });

  test('none without a speaker beside one with a speaker', () => {
    expect(shownOf(quote('Eight.', undefined, 1), quote('Nine,', 'Di', 0.1))).toEqual([['Nine', 'Di']]);
  });

  test('where no speaker is known the best whole one, and no fragment', () => {
    const nobody = [
      quote('Eight.', undefined, 0.4),
      quote('Four five,', undefined, 0.6),
      quote('Nine,', undefined, 0.9, { kind: 'mixed' }),
    ];
    expect(shownOf(...nobody)).toEqual([['Four five', undefined]]);
  });

  test('a split quotation keeps its parts, its speaker the role and the occasion', () => {
    const [split, whole] = story(ferry).quotes;
    expect(split?.parts.map((part) => part.text)).toEqual([
      'But nobody here',
      'is going to boo that boat on Monday.',
    ]);
    expect(whole?.speaker?.description?.text).toBe('the harbour master');
    expect(whole?.occasion?.text).toBe('in an interview with Radio Tern');
  });
});
