import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { Digest } from '../../../core/digest/schema.ts';
import type { Marked, MarkedFigure, MarkedQuote } from './marked.ts';
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
  });

  test('refuses an empty edition and facts of another revision', () => {
    expect(() => composeDigest({ ...editionOf([ferry]), entries: [] })).toThrow(TypeError);
    const input = editionOf([ferry]);
    const [entry] = input.entries;
    const article = { ...entry!.article, revision: 'ba9876543210' };
    expect(() => composeDigest({ ...input, entries: [{ ...entry!, article }] })).toThrow(TypeError);
  });
});

describe('stat cards', () => {
  const text = 'A 1, B 2, C 3, D 4, E 5, F 6, G 7 and H 8 were counted.';
  const figure = (
    letter: string,
    number: string,
    score: number,
    more: Partial<MarkedFigure> = {},
  ): MarkedFigure => ({
    words: number,
    label: letter,
    sentence: text,
    value: Number(number),
    score,
    ...more,
  });
  const cards = (...figures: MarkedFigure[]) =>
    story({ text, headline: 'A 1, B 2', figures }).figures.map((card) => card.figure.text);

  test('the best four, best first', () => {
    const scores = [0.5, 0.9, 0.6, 0.8, 0.7];
    expect(cards(...scores.map((score, i) => figure('ABCDE'[i]!, `${i + 1}`, score)))).toEqual([
      '2',
      '4',
      '5',
      '3',
    ]);
  });

  test('six when they are nearly as good as the best, never seven', () => {
    expect(cards(...[1, 2, 3, 4, 5, 6, 7].map((n) => figure('ABCDEFG'[n - 1]!, `${n}`, 0.9)))).toEqual([
      ...'123456',
    ]);
  });

  test('two when the others are not half as good', () => {
    expect(cards(figure('A', '1', 0.9), figure('B', '2', 0.3), figure('C', '3', 0.3))).toEqual(['1', '2']);
  });

  test('one for an amount stated twice', () => {
    expect(cards(figure('A', '1', 0.9), figure('B', '2', 0.9, { value: 1 }))).toEqual(['1']);
  });

  test('none whose qualifier is not to be seen, whose words are too long, or whose source cannot be named', () => {
    const long = `${'very '.repeat(40)}long label`;
    const card = (words: string, more: Partial<MarkedFigure>) =>
      story({
        text: `${words} 5 ${long}`,
        headline: words,
        figures: [{ words: '5', label: words, sentence: `${words} 5 ${long}`, ...more }],
      }).figures.length;
    expect(card('Nearly', { qualifier: 'nearly' })).toBe(1);
    expect(card('Clearly', { qualifier: 'nearly' })).toBe(0);
    expect(card('Board', { label: long })).toBe(0);
    expect(card('Board', { attribution: 'the board' })).toBe(1);
    expect(card('Board', { attribution: 'b'.repeat(121) })).toBe(0);
  });

  test('show qualifier, share, change and who states it', () => {
    const { figures } = story(ferry);
    expect(
      figures.map(({ figure, hedge, share, change, attribution }) => [
        figure.text,
        hedge?.text,
        share,
        change,
        attribution,
      ]),
    ).toEqual([
      ['£3.4 million', undefined, undefined, undefined, 'the harbour board'],
      ['1,260', 'At least', undefined, undefined, undefined],
      ['62%', undefined, 62, undefined, 'Tern Islands Chamber of Trade'],
      ['18%', undefined, undefined, 'down', undefined], // a fall of 18 % is no share: no bar
    ]);
  });
});

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
