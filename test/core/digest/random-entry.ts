import fc from 'fast-check';
import type { Article } from '../../../core/article/schema.ts';
import { Facts, Qualifier } from '../../../core/facts/schema.ts';
import type { Span } from '../../../core/span.ts';

const WORDS =
  `at least about nearly 44 £8.2m 62% families said Ruiz “no” <b> & 'it' the harbour, \u202e \0 日本 😀 …\n
  "stop" {{x}} = {{{y}}} [1] half`
    .split(' ')
    .filter((word) => word !== '');
/** An article of random words, and facts whose spans are random stretches of them. */
export const randomEntry = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 60 })
  .chain((list) => {
    const text = list.join(' ');
    const starts = list.map((_, index) => list.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
    const span = fc
      .tuple(fc.nat(list.length - 1), fc.integer({ min: 1, max: 9 }))
      .map(([from, count]): Span => {
        const last = Math.min(from + count, list.length) - 1;
        return { start: starts[from]!, end: starts[last]! + list[last]!.length };
      });
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const name = span.map(({ start, end }) => text.slice(start, end));
    const figure = fc.record(
      {
        id: fc.nat(999).map((n) => `f${n}`),
        span,
        sentence: fc.constant({ start: 0, end: text.length }),
        value: fc.integer(),
        qualifier: fc.constantFrom(...Qualifier.options),
        unit: fc.constantFrom('%', 'GBP', 'family'),
        label: span,
        kind: fc.constantFrom('count' as const, 'percent' as const),
        change: fc.constantFrom('up' as const, 'down' as const),
        attribution: name,
        mentions: fc.constant([]),
        score,
      },
      {
        requiredKeys: [
          'id',
          'span',
          'sentence',
          'value',
          'qualifier',
          'unit',
          'label',
          'kind',
          'mentions',
          'score',
        ],
      },
    );
    const speaker = fc.record(
      { name, mention: span, description: span, how: fc.constantFrom('named' as const, 'pronoun' as const) },
      { requiredKeys: ['name', 'mention', 'how'] },
    );
    const quote = fc.record(
      {
        id: fc.nat(999).map((n) => `q${n}`),
        spans: fc.array(span, { minLength: 1, maxLength: 3 }),
        text: fc.constant('-'),
        kind: fc.constantFrom('direct' as const, 'mixed' as const),
        speaker,
        occasion: span,
        score,
        confidence: score,
      },
      { requiredKeys: ['id', 'spans', 'text', 'kind', 'score', 'confidence'] },
    );
    const facts = fc.record({
      schema: fc.constant(1 as const),
      article: fc.constant({ id: 'a', revision: '0123456789ab' }),
      headline: fc.record({ span, origin: fc.constant('lead' as const) }),
      summary: fc.array(span, { maxLength: 3 }),
      keyPoints: fc.array(span, { maxLength: 6 }),
      figures: fc.array(figure, { maxLength: 9 }),
      quotes: fc.array(quote, { maxLength: 6 }),
      people: fc.constant([]),
      rules: fc.constant('test'),
    });
    return facts.map((found) => ({ article: articleOf(text), facts: Facts.parse(found) }));
  });

function articleOf(text: string): Article {
  return {
    schema: 1,
    id: 'a',
    revision: '0123456789ab',
    key: 'a.txt',
    byline: [],
    lang: 'en',
    text,
    blocks: [],
  };
}
