import { expect, test } from 'vitest';
import { readFigures } from '../../../core/facts/figures.ts';
import { readArticle } from '../../../core/facts/reading.ts';

const LONG = 60_000; // characters

/** One endless sentence: splitting it is not what is measured. */
const endless = (piece: string, length: number) => {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const span = { start: 0, end: text.length };
  const reading = readArticle({ text: 'a', title: undefined, blocks: [], lang: 'en' });
  return {
    ...reading,
    text,
    blocks: [{ kind: 'paragraph' as const, span }],
    sentences: [{ span, block: 0 }],
  };
};

const fastest = (piece: string, length: number): number => {
  const reading = endless(piece, length);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    readFigures(reading);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

const NOISE = 15; //  milliseconds below which a ratio says nothing
const ATTEMPTS = 12; // other work on the machine spoils a measurement now and then

const growsLinearly = (piece: string): boolean => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const half = fastest(piece, LONG / 2);
    const whole = fastest(piece, LONG);
    if (whole < NOISE || whole / half < 2.3) return true;
  }
  return false;
};

test.each([
  ...[
    '1',
    '1,',
    '5 m s−1 ',
    '5 kg·m·s ',
    'an hour and a half ',
    '5 ± ',
    'one million, ',
    'one point ',
    '1m-',
    '+44 20 ',
    'about ',
    'several hundred ',
    'from 5% last ',
    '4.2 per 1,000 ',
    'a quarter of a ',
    'put the saving at 5 ',
    ',',
    'a',
    'a ',
    ' ',
    '1-',
    '$',
    '$1 ',
    '1 to ',
    'one ',
    'hundred ',
    '1/',
    '½',
    '(1) ',
    '1 of ',
  ],
  ...['said, ', '5 pounds ', 'between 5 and ', 'Ruiz, 44, '],
])('time grows with the length of %j', { timeout: 60_000 }, (piece) => {
  fastest(piece, 5000);
  expect(growsLinearly(piece)).toBe(true);
});
