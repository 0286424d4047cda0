import { expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import { wordsOf } from '../../../core/span.ts';

/** Each figure's words and who states it. */
function statedBy(text: string) {
  const article = plainTextArticle({ key: 'a.txt', revision: '0123456789ab', text, lang: 'en' });
  return extractFacts(article).figures.map(({ span, attribution }) => [wordsOf(text, span), attribution]);
}

test.each([
  ['“We lost 40 boats,” said Lena Moss.', [['40', 'Lena Moss']]],
  [
    '“We lost 40 boats,” said Lena Moss. The quay has 90 berths.',
    [
      ['40', 'Lena Moss'],
      ['90', undefined],
    ],
  ],
  [
    'The quay has 90 berths. “We lost 40 boats,” said Lena Moss.',
    [
      ['90', undefined],
      ['40', 'Lena Moss'],
    ],
  ],
  ['“We lost 40 boats.”', [['40', undefined]]], // nobody is named, and nobody is guessed
])('%s', (text, expected) => expect(statedBy(text)).toEqual(expected));
