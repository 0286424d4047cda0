import { describe, expect, test } from 'vitest';
import type { FigureCard } from '../../../../core/digest/schema.ts';
import { barGroup } from '../../../../core/digest/view/bar-group.ts';
import { cardOf } from '../digest-of.ts';
import type { MarkedFigure } from '../marked.ts';

const A = 'The council owns 12 boats, 30 of them laid up, and 45 moorings at the quay.';
const B = 'Another 60 boats belong to the islanders.';
const FAR = 'Nobody counted them before.';
const C = 'A storm sank 20 boats.';
const TEXT = `${A} ${B}\n\n${FAR} ${C}`;

type Sketch = [words: string, label: string, value: number, sentence: string, more?: Partial<MarkedFigure>];

const cards = (sketches: readonly Sketch[], text = TEXT): FigureCard[] =>
  sketches.map(([words, label, value, sentence, more]) =>
    cardOf(text, { words, label, value, sentence, unit: 'boat', ...more }, 1),
  );
const drawn = (figures: readonly FigureCard[]) =>
  barGroup(figures).map(({ card, filled }) => `${card.figure.text} ${filled}`);

const share = { kind: 'percent', unit: '%' } as const;
const twelve: Sketch = ['12', 'boats', 12, A];
const thirty: Sketch = ['30', 'laid up', 30, A];
const sixty: Sketch = ['60', 'belong to the islanders', 60, B];
const twenty: Sketch = ['20', 'sank', 20, C];

describe('figures that may be compared', () => {
  test.each<[string, Sketch[], string[]]>([
    ['of one sentence, the longest bar first', [twelve, thirty], ['30 100', '12 40']],
    [
      'beside others that are not',
      [['45', 'moorings', 45, A, { unit: 'mooring' }], twelve, thirty],
      ['30 100', '12 40'],
    ],
    ['without those of other sentences', [sixty, twenty, thirty, twelve], ['30 100', '12 40']],
    [
      'of money in one currency',
      [
        ['12', 'boats', 12, A, { kind: 'money', unit: 'GBP' }],
        ['30', 'laid up', 30, A, { kind: 'money', unit: 'GBP' }],
      ],
      ['30 100', '12 40'],
    ],
    [
      'of one mouth',
      [
        ['12', 'boats', 12, A, { attribution: 'the clerk' }],
        ['30', 'laid up', 30, A, { attribution: 'the clerk' }],
      ],
      ['30 100', '12 40'],
    ],
    [
      'of shares that make a whole, each of the whole line',
      [
        ['12', 'boats', 12, A, share],
        ['30', 'laid up', 88, A, share],
      ],
      ['30 88', '12 12'],
    ],
    [
      'of shares told with a word in common',
      [
        ['12', 'boats, 30', 12, A, share],
        ['45', 'boats', 45, A, share],
      ],
      ['45 45', '12 12'],
    ],
    [
      'a hundred times apart at most',
      [
        ['12', 'boats', 1, A],
        ['30', 'laid up', 100, A],
      ],
      ['30 100', '12 1'],
    ],
  ])('%s', (_, sketches, expected) => expect(drawn(cards(sketches))).toEqual(expected));
});

describe('figures that may not', () => {
  const both = (more: Partial<MarkedFigure>): Sketch[] => [
    ['12', 'boats', 12, A, more],
    ['30', 'laid up', 30, A, more],
  ];
  const one = (more: Partial<MarkedFigure>): Sketch[] => [['12', 'boats', 12, A, more], thirty];
  test.each<[string, Sketch[]]>([
    ['one alone', [twelve]],
    ['of two units', one({ unit: 'mooring' })],
    ['of two kinds', one({ kind: 'other' })],
    [
      'of two currencies',
      [...one({ kind: 'money', unit: 'GBP' }).slice(0, 1), ...both({ kind: 'money', unit: 'EUR' }).slice(1)],
    ],
    ['with a sentence between them', [sixty, twenty]],
    ['of sentences that follow one another', [sixty, thirty]],
    [
      'of shares of this and of that',
      [
        ['12', 'boats', 12, A, share],
        ['30', 'laid up', 30, A, share],
      ],
    ],
    [
      'of shares that are more than all',
      [
        ['12', 'boats, 30', 62, A, share],
        ['45', 'boats', 45, A, share],
      ],
    ],
    ['about so many', one({ qualifier: 'about' })],
    ['at least so many', one({ qualifier: 'at-least' })],
    ['a rise', both({ kind: 'percent', unit: '%', change: 'up' })],
    ['of two mouths', one({ attribution: 'the clerk' })],
    [
      'more than a hundred times apart',
      [
        ['12', 'boats', 1, A],
        ['30', 'laid up', 101, A],
      ],
    ],
    ['none of it', [['12', 'boats', 0, A], thirty]],
    ['less than nothing', [['12', 'boats', -4, A], thirty]],
    ['a range', [['12', 'boats', 12, A, { value: undefined }], thirty]],
    [
      'of one label, so that nobody could tell which is which',
      [
        ['12', 'boats', 12, A],
        ['60', 'boats', 60, B],
      ],
    ],
    ['lengths', both({ kind: 'distance', unit: 'metre' })],
    ['times', both({ kind: 'duration', unit: 'day' })],
    ['degrees', both({ kind: 'temperature', unit: 'degree Celsius' })],
    ['ages', both({ kind: 'age', unit: 'year' })],
    ['places', both({ kind: 'rank', unit: 'place' })],
    ['of no unit', both({ unit: 'dimensionless' })],
  ])('%s', (_, sketches) => expect(drawn(cards(sketches))).toEqual([]));

  test('with a label too long for a line', () => {
    const label = 'boats of all sorts that lie at the quay over the winter and in the bay over the summer';
    const text = `There are 12 ${label}, and 30 more.`;
    expect(
      drawn(
        cards(
          [
            ['12', label, 12, text],
            ['30', 'more', 30, text],
          ],
          text,
        ),
      ),
    ).toEqual([]);
    expect(
      drawn(
        cards(
          [
            ['12', 'boats', 12, text],
            ['30', 'more', 30, text],
          ],
          text,
        ),
      ),
    ).toHaveLength(2);
  });

  test.each([
    'Each got £12, and the town £30.',
    'It is £12 per head and £30 for the town.',
    'Jede Schule bekommt 12, das Amt 30.',
  ])('what one of many takes: %s', (text) => {
    const money = { kind: 'money', unit: 'GBP' } as const;
    const figures: Sketch[] = [
      ['12', text.slice(0, 4), 12, text, money],
      ['30', text.slice(-6, -1), 30, text, money],
    ];
    expect(drawn(cards(figures, text))).toEqual([]);
  });

  test('of two sources', () => {
    const [first] = cards([twelve]);
    expect(
      drawn([
        first!,
        cardOf(TEXT, { words: '30', label: 'laid up', value: 30, sentence: A, unit: 'boat' }, 2),
      ]),
    ).toEqual([]);
  });
});
