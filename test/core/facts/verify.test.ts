import { describe, expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import type { Facts, Figure, Quote } from '../../../core/facts/schema.ts';
import { verify } from '../../../core/facts/verify.ts';
import type { Span } from '../../../core/span.ts';

const TEXT = `Ferry fare rises 🎏

The ferry to Skarn carried 4,200 people in May, up 12% on a year ago, the port said.

“We need a second boat,” said Lena Moss, who runs the quay.`;
const article = plainTextArticle({ key: 'ferry.txt', revision: '0123456789ab', text: TEXT, lang: 'en' });

/** Where words stand in the text. */
function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The text has no "${words}"`);
  return { start, end: start + words.length };
}

const SENTENCE = at('The ferry to Skarn carried 4,200 people in May, up 12% on a year ago, the port said.');
const figure: Figure = {
  id: 'f48',
  span: at('4,200'),
  sentence: SENTENCE,
  value: 4200,
  qualifier: 'exact',
  unit: 'person',
  counts: 'people',
  label: at('people in May'),
  kind: 'count',
  attribution: 'the port',
  mentions: [],
  score: 0.5,
};
const quote: Quote = {
  id: 'q108',
  spans: [at('We need a second boat,')],
  text: 'We need a second boat,',
  kind: 'direct',
  speaker: {
    name: 'Lena Moss',
    mention: at('Lena Moss'),
    description: at('who runs the quay'),
    how: 'named',
  },
  cue: { start: at('said Lena').start, end: at('said Lena').start + 'said'.length },
  score: 0.5,
  confidence: 0.9,
};
const facts: Facts = {
  schema: 1,
  article: { id: article.id, revision: article.revision },
  headline: { span: at('Ferry fare rises'), origin: 'title' },
  summary: [SENTENCE],
  keyPoints: [],
  figures: [figure],
  quotes: [quote],
  people: [{ name: 'Lena Moss', mentions: [at('Lena Moss')] }],
  rules: '1',
};
const withFigure = (changes: Partial<Figure>) =>
  verify(article, { ...facts, figures: [{ ...figure, ...changes }] });
const withQuote = (changes: Partial<Quote>) =>
  verify(article, { ...facts, quotes: [{ ...quote, ...changes }] });
const OUTSIDE = { start: TEXT.length - 2, end: TEXT.length + 1 };

describe('verify', () => {
  test('keeps what stands in the article', () =>
    expect(verify(article, facts)).toEqual({ facts, failures: [] }));

  test.each<[string, Partial<Figure>]>([
    ['another number', { value: 4201 }],
    ['a number a thousand times as large', { value: 4_200_000 }],
    ['a range where one number stands', { value: undefined, range: { low: 4000, high: 4200 } }],
    ['a number that is not in its words', { span: at('Skarn') }],
    ['a span outside the text', { span: OUTSIDE }],
    ['a span outside its sentence', { span: at('second') }],
    ['a label outside its sentence', { label: at('second boat') }],
    ['a mention outside the text', { mentions: [OUTSIDE] }],
    ['a counted noun that is not in its sentence', { counts: 'passengers' }],
    ['a subject that is not in its sentence', { subject: 'The tram to Skarn' }],
    ['an attribution that is not in the text', { attribution: 'the harbour master' }],
  ] as [string, Partial<Figure>][])('leaves out a figure with %s', (_, changes) => {
    const { facts: kept, failures } = withFigure(changes);
    expect(kept.figures).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^f48: /);
    expect(kept.quotes).toEqual([quote]);
  });

  test.each<[string, Partial<Quote>]>([
    ['a word changed', { text: 'We need a third boat,' }],
    ['a word dropped', { text: 'We need a boat,' }],
    ['a span moved', { spans: [{ start: quote.spans[0]!.start + 1, end: quote.spans[0]!.end }] }],
    ['a span outside the text', { spans: [OUTSIDE] }],
    ['a speaker nobody named', { speaker: { ...quote.speaker!, name: 'Lena Mosse' } }],
    ['a speaker in another case', { speaker: { ...quote.speaker!, name: 'LENA MOSS' } }],
    ['a mention outside the text', { speaker: { ...quote.speaker!, mention: OUTSIDE } }],
    ['an occasion outside the text', { occasion: OUTSIDE }],
  ])('leaves out a quotation with %s', (_, changes) => {
    const { facts: kept, failures } = withQuote(changes);
    expect(kept.quotes).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^q108: /);
  });

  test('leaves out a summary, a key point and a person that do not stand', () => {
    const { facts: kept, failures } = verify(article, {
      ...facts,
      summary: [SENTENCE, OUTSIDE],
      keyPoints: [OUTSIDE],
      people: [{ name: 'Lena Moss', mentions: [at('Skarn')] }],
    });
    expect(kept).toMatchObject({ summary: [SENTENCE], keyPoints: [], people: [] });
    expect(failures).toHaveLength(3);
  });

  test('shows no half of a character', () => {
    const flag = at('🎏');
    const { failures } = verify(article, { ...facts, summary: [{ start: 0, end: flag.start + 1 }] });
    expect(failures).toHaveLength(1);
  });

  test('says which check failed and not what the article says', () => {
    const { failures } = withFigure({ attribution: 'a secret source' });
    expect(failures.join()).not.toContain('secret');
  });

  test.each([{ id: 'other' }, { revision: 'ba9876543210' }])(
    'refuses the facts of another article: %j',
    (other) =>
      expect(() => verify(article, { ...facts, article: { ...facts.article, ...other } })).toThrow(/not of/),
  );

  test('refuses facts without a headline in the text', () =>
    expect(() => verify(article, { ...facts, headline: { span: OUTSIDE, origin: 'title' } })).toThrow(
      /headline/,
    ));
});
