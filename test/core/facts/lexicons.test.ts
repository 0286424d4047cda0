import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { verify } from '../../../core/facts/verify.ts';
import { figuresOf, numberOf } from './read-figures.ts';
import { spoken } from './read-text.ts';

test.each([
  ['en', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['fr', 'und'],
  ['und', 'und'],
  ['', 'und'],
])('%s is read with %s', (lang, expected) => expect(lexiconFor(lang).lang).toBe(expected));

test('what every object has is no number and no word of any language', () => {
  expect(figuresOf('2026 valueOf')).toEqual([]);
  expect(spoken('„constructor“, sagte __proto__.', 'de')).toEqual(['?: constructor']);
});

describe('a language without a lexicon', () => {
  test.each([
    [
      '« Nous allons rebâtir la digue du port », a dit Marie Lenoir.',
      ['?: Nous allons rebâtir la digue du port'],
    ],
    ['Marie Lenoir : « Nous allons rebâtir la digue. »', ['?: Nous allons rebâtir la digue.']],
    ['“The wall of the harbour will hold,” said Ana Ruiz.', ['?: The wall of the harbour will hold,']],
    ['Le maire a parlé de la digue.', []],
  ])('%s', (text, expected) => expect(spoken(text, 'fr')).toEqual(expected));

  test.each([
    ['Le port compte 1.234,5 m de quais.', [[1234.5, 'metre']]],
    ['La ville a perdu 3,5 % de ses habitants.', [[3.5, '%']]],
    ['Il en coûtera 40 € par mois.', [[40, 'EUR']]],
    ['Il y en avait 1.234 ou 1,234, selon 3.1.2', []], // either mark may be the decimal one
  ])('%s', (text, expected) => {
    expect(figuresOf(text, undefined, 'fr').map((figure) => [numberOf(figure), figure.unit])).toEqual(
      expected,
    );
  });
});

const words = fc.constantFrom(
  ...(
    '„ “ » « , . : ; " ( ) sagte so laut er Sie der die dem Krug Ole Vera Sprecher Polizei Mio. Prozent Euro 5. 1.234,5 34-Jährige ' +
    'zwei Millionen hat erklärt wie dass und heißt es in Angaben nach zufolge Mai mehr als rund \n\n'
  ).split(' '),
);
const article = (text: string, lang: string) =>
  plainTextArticle({ key: 'a.txt', revision: '000000000000', text, lang });

describe.each(['de', 'fr'])('%s', (lang) => {
  test('every fact stands in the article', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const read = article(list.join(' '), lang);
        fc.pre(read.blocks.length > 0);
        const facts = extractFacts(read);
        expect(verify(read, facts).failures).toEqual([]);
        if (lang === 'fr') for (const quote of facts.quotes) expect(quote.speaker).toBeUndefined();
      }),
    );
  });

  test.each(['„', '“', '„a“ ', 'sagte ', 'so ', 'der ', 'Krug ', '5. ', '1.', 'laut ', 'dass, '])(
    'stays linear on a long run of %s',
    (unit) => {
      const time = (size: number) => {
        const read = article(`„Ja“, ${unit.repeat(size / unit.length)}`, lang);
        const start = performance.now();
        extractFacts(read);
        return performance.now() - start;
      };
      // A busy machine may spoil a try: one in which twice the input takes less than 2.3 times as long is proof enough.
      const isLinear = () => {
        time(20_000);
        const small = Math.min(time(50_000), time(50_000));
        const large = Math.min(time(100_000), time(100_000));
        return large < Math.max(small * 2.3, 30);
      };
      expect([1, 2, 3, 4, 5].some(isLinear)).toBe(true);
    },
    60_000,
  );
});
