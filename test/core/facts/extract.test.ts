import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import { Facts } from '../../../core/facts/schema.ts';
import { verify } from '../../../core/facts/verify.ts';

const articleOf = (text: string) => plainTextArticle({ key: 'any.txt', revision: '0123456789ab', text });

// Pieces of news, so that arbitrary text is often nearly an article.
const PIECE = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      '«',
      '»',
      '„',
      '\n',
      '\n\n',
      '. ',
      ', ',
      '? ',
      '…',
      '— ',
      '(',
      ')',
      '🎏',
      '\u202e',
      '\u0000',
    ],
    ...[
      'said',
      'says Mr. Vane',
      'Lena Moss',
      'she',
      'according to',
      'Reeve Vane, 44, the mayor,',
      'told reporters',
      'The port',
    ],
    ...[
      '44',
      '4,200',
      '£8.2m',
      '12%',
      '1 to 1.5 degrees',
      'half a million',
      'two-thirds',
      '$40',
      '2026',
      'at least',
      'more than',
      'N$200 000',
    ],
  ),
);
const TEXT = fc.array(PIECE, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('extractFacts', () => {
  test('finds, in any text, only facts that hold', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const article = articleOf(text);
        fc.pre(article.blocks.length > 0);
        const facts = extractFacts(article);
        expect(Facts.parse(facts)).toEqual(facts);
        expect(verify(article, facts)).toEqual({ facts, failures: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  test('finds the same facts again', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        fc.pre(articleOf(text).blocks.length > 0);
        expect(extractFacts(articleOf(text))).toEqual(extractFacts(articleOf(text)));
      }),
      { numRuns: 200 },
    );
  });

  test('gives facts their reading order and each its own id', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const article = articleOf(text);
        fc.pre(article.blocks.length > 0);
        const { figures, quotes } = extractFacts(article);
        for (const starts of [
          figures.map(({ span }) => span.start),
          quotes.map(({ spans }) => spans[0]!.start),
        ]) {
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
          expect(new Set(starts).size).toBe(starts.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
