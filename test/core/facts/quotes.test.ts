import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { readQuotes } from '../../../core/facts/quotes.ts';
import type { Reading } from '../../../core/facts/reading.ts';
import { Person, Quote } from '../../../core/facts/schema.ts';
import { readText } from './read-text.ts';

// Pieces of news, so that arbitrary text is often nearly an article.
const PIECE = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  fc.constantFrom(
    ...'“ ” " \' ‘ ’ « » „ ‚ ‹ › \n . , : ; ( ) [ ] … — - ? ! \u00a0 \u202e \ud83c 🎏 7 °'.split(' '),
    ' ',
  ),
  fc.constantFrom(
    ...['said ', ' says Mr. Vale', 'Ana Ruiz', 'she ', 'according to ', 'Sen. ', ', who ', 'the mayor ', 'told ', 'saying ', 'and ', 'was ', 'O’Dell', "Hale's "],
    ...['“It is over,” ', 'in an interview ', 'As ', 'of ', 'a ', 'Jr.', 'van der ', 'to ', 'film '],
  ), // biome-ignore format: words
);
const TEXT = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  test('gives quotations that stand in it, word for word', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { quotes } = readQuotes(readText(text));
        let last = -1;
        for (const quote of quotes) {
          expect(Quote.safeParse(quote).success).toBe(true);
          const { spans, speaker, cue, occasion } = quote;
          expect(quote.text).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            last = end - 1;
          }
          for (const span of [...spans, cue, occasion, speaker?.mention, speaker?.description]) {
            expect(span === undefined || (span.start < span.end && span.end <= text.length)).toBe(true);
          }
          if (speaker) expect(text).toContain(speaker.name);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives people whose names stand in it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const person of readQuotes(readText(text)).people) {
          expect(Person.safeParse(person).success).toBe(true);
          expect(text).toContain(person.name);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same every time', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(readQuotes(readText(text))).toEqual(readQuotes(readText(text)));
      }),
    );
  });
});

const SHORTEST = 2; // milliseconds: less is not measured well

const milliseconds = (unit: string, length: number): number => {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const { blocks } = readText(text.includes('\n') ? text : 'x');
  const whole: typeof blocks = [{ kind: 'paragraph', span: { start: 0, end: text.length } }];
  const reading: Reading = {
    ...{ text, title: undefined, blocks: text.includes('\n') ? blocks : whole },
    ...{ sentences: [], lexicon: lexiconFor('en') },
  };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    readQuotes(reading);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

test.each([
  ...['"', '“', '”', "'", '‘', '’', '«', '»', '„', '‚', '‹'],
  ...[
    'A',
    'Aa ',
    'a',
    'a ',
    ' ',
    ',',
    ', ',
    '.',
    '. ',
    '1',
    '(',
    '—',
    'ä',
    'я',
    '"a" ',
    '“a” ',
    '“a ',
    "s' a ",
  ],
  ...[
    'Sen. ',
    'of a ',
    'also ',
    'said ',
    'saying ',
    'to say ',
    'who said, ',
    'Aa Zz, ',
    'Ana said: ',
    'according to ',
  ],
  ...['He said “no” ', '“No,” he said. ', '“Q” Ana ', '“A b c d e\n', 'x\n'],
])('takes time in proportion to the length of %j repeated', (unit) => {
  milliseconds(unit, 20_000);
  // A busy machine or the collector can only make it look worse: the best of a few tries counts.
  let once = Number.POSITIVE_INFINITY;
  let twice = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 8 && twice >= 2.3 * once + SHORTEST; attempt += 1) {
    once = Math.min(once, milliseconds(unit, 50_000));
    twice = Math.min(twice, milliseconds(unit, 100_000));
  }
  expect(twice).toBeLessThan(2.3 * once + SHORTEST);
});
