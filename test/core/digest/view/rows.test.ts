import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../core/digest/view/rows.ts';
import { sheetOf } from '../../../../core/digest/view/sheet.ts';
import { cardOf, digestOf } from '../digest-of.ts';
import { ferry } from '../sample.ts';

const sheet = sheetOf(digestOf([ferry]));
const LONG = 'businesses in a survey by the Tern Islands Chamber of Trade said they had lost winter bookings';
const card = (words: string, label = 'boats', attribution?: string) => {
  const sentence = `${words} ${label}`;
  return cardOf(sentence, { words, label, sentence, ...(attribution && { attribution }) }, 1);
};
const laid = (cards: ReturnType<typeof card>[], ranked: 'best first' | 'equals' = 'best first') =>
  rowsOf(cards, sheet, ranked).map((row) => row.map(({ number }) => number).join(' '));
const short = (count: number) => Array.from({ length: count }, (_, at) => card(String(at + 1)));

describe('rows of cards', () => {
  test.each([
    [1, ['1']],
    [2, ['1 2']],
    [3, ['1', '2 3']],
    [4, ['1 2', '3 4']],
    [5, ['1', '2 3', '4 5']],
    [6, ['1 2', '3 4', '5 6']],
  ])('of %i: the best alone where the count is odd', (count, rows) =>
    expect(laid(short(count))).toEqual(rows),
  );

  test('of three equals: the last alone, and no larger', () => {
    expect(laid(short(3), 'equals')).toEqual(['1 2', '3']);
    const sizes = rowsOf(short(3), sheet, 'equals')
      .flat()
      .map(({ size }) => size);
    expect(sizes).toEqual([32, 32, 32]);
  });

  test.each([
    ['a long label', [card('1'), card('2', LONG), card('3')], ['1 3', '2']],
    ['a long name of who states it', [card('1'), card('2', 'boats', LONG), card('3')], ['1 3', '2']],
    ['a long number', [card('1'), card('1,234,567.50'), card('3')], ['1 3', '1,234,567.50']],
    ['nothing but long labels', [card('1', LONG), card('2', LONG)], ['1', '2']],
    ['one short among long', [card('1', LONG), card('2'), card('3', LONG)], ['1', '2', '3']],
  ])('%s takes a row of its own', (_, cards, rows) => expect(laid(cards)).toEqual(rows));

  test('a number is the smaller the longer its longest word is, and a pair has one size', () => {
    const size = (words: string) => rowsOf([card(words)], sheet, 'best first')[0]![0]!.size;
    const sizes = [
      '44',
      '£3.4 million',
      '345,678',
      '1,234,567',
      '1,234,567.50',
      '£1,234,567,890.50',
      '9'.repeat(40),
    ].map(size);
    expect(sizes).toEqual([44, 44, 44, 34, 25, 19, 15]);
    const [pair] = rowsOf([card('4'), card('345,678')], sheet, 'best first');
    expect(pair!.map((placed) => [placed.size, placed.width, placed.second])).toEqual([
      [25, 48, false],
      [25, 48, true],
    ]);
  });
});
