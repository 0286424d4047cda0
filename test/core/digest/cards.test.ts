import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import type { Marked, MarkedFigure } from './marked.ts';
import { editionOf, ferry } from './sample.ts';

const story = (marked: Marked) => composeDigest(editionOf([marked])).stories[0]!;

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

  test('none for a one in words', () => {
    const words = 'On one side stood two men.';
    const of = (number: string, value: number) => ({
      words: number,
      label: 'side',
      sentence: words,
      value,
      score: 0.9,
    });
    const { figures } = story({ text: words, headline: words, figures: [of('one', 1), of('two', 2)] });
    expect(figures.map((card) => card.figure.text)).toEqual(['two']);
  });

  test.each([
    ['Turnout was 61%, up from 55%.', ['61%'], '%'],
    ['Turnout was 61%, compared with 55% before.', ['61%'], '%'],
    ['Turnout was 61%, and 55% in the towns.', ['61%', '55%'], '%'],
    ['Aid came to 61 villages from 55 towns.', ['61', '55'], 'town'], // counts something else
    ['Turnout was up from 55%.', ['55%'], '%'], // there is no other
  ])('no number that was before in: %s', (words, expected, unit) => {
    const figures = ['61', '55'].flatMap((number) => {
      const written = unit === '%' ? `${number}%` : number;
      const what = { words: written, label: words.split(' ')[0]!, sentence: words, value: Number(number) };
      return words.includes(written)
        ? [{ ...what, unit: number === '55' ? unit : unit === '%' ? '%' : 'village' }]
        : [];
    });
    expect(story({ text: words, headline: words, figures }).figures.map((card) => card.figure.text)).toEqual(
      expected,
    );
  });

  test.each([
    ['Two of them are in a serious condition.', 'en', []],
    ['Two, of whom one is a child, were hurt.', 'en', ['Two']],
    ['Two years ago it was less.', 'en', []],
    ['Two years after it was less.', 'en', ['Two']],
    ['Two of the nine are in a serious condition.', 'en', ['Two']],
    ['Two often came.', 'en', ['Two']],
    ['Zwei davon sind schwer verletzt.', 'de', []],
    ['Zwei der Verletzten sind in Lebensgefahr.', 'de', ['Zwei']],
  ])('no number that leans on other words in: %s', (words, lang, expected) => {
    const number = words.includes('ago') ? 'Two years' : words.slice(0, words.indexOf(' ')).replace(',', '');
    const figures = [{ words: number, label: words.slice(-8, -1), sentence: words, value: 2 }];
    const { figures: cards } = story({ text: words, headline: words, figures, article: { lang } });
    expect(cards.map((card) => card.figure.text)).toEqual(expected);
  });

  test.each([
    ['Gunmen killed 11 people.', 'Gunmen killed', 'people', '11 people'],
    ['Gunmen killed 11 people.', 'people', 'people', '11'], // the label says it
    ['Gunmen killed 11 elderly people.', 'Gunmen killed', 'people', '11'], // the noun does not stand beside it
    ['Gunmen killed 11-people crews.', 'Gunmen killed', 'people', '11'],
    ['Gunmen killed 11 people.', 'Gunmen killed', undefined, '11'],
  ])('what is counted beside the number in: %s', (words, label, counts, expected) => {
    const figures = [{ words: '11', label, sentence: words, value: 11, ...(counts && { counts }) }];
    expect(story({ text: words, headline: words, figures }).figures.map((card) => card.figure.text)).toEqual([
      expected,
    ]);
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
