import type { NumberLexicon, NumberWord } from '../../numbers.ts';
import { words } from '../../word-list.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const parts = 'third quarter fifth sixth seventh eighth ninth tenth';

const table: [string, NumberWord][] = [
  ...units.split(' ').map((word, value): [string, NumberWord] => [word, { role: 'unit', value }]),
  ...tens.split(' ').map((word, at): [string, NumberWord] => [word, { role: 'ten', value: (at + 2) * 10 }]),
  ...parts.split(' ').flatMap((word, at): [string, NumberWord][] => [
    [word, { role: 'part', value: at + 3 }],
    [`${word}s`, { role: 'parts', value: at + 3 }],
  ]),
  ['fourth', { role: 'part', value: 4 }],
  ['hundredth', { role: 'part', value: 100 }],
  ['hundredths', { role: 'parts', value: 100 }],
  ['thousandth', { role: 'part', value: 1000 }],
  ['thousandths', { role: 'parts', value: 1000 }],
  ['fourths', { role: 'parts', value: 4 }],
  ['every', { role: 'each', value: 1 }],
  ['half', { role: 'half', value: 0.5 }],
  ['halves', { role: 'parts', value: 2 }],
  ['dozen', { role: 'factor', value: 12 }],
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'hundred'].map(
    (word, at): [string, NumberWord] => [
      `${word}fold`,
      { role: 'fold', value: [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100][at] ?? 0 },
    ],
  ),
];

// Scale words: Oxford English Dictionary, short scale; lakh and crore: Indian numbering (Press Council of India).
const scales: [string, number][] = [
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
];

// A vague plural spans one order of magnitude, as the NewsQuant annotators read "tens of thousands".
const vague: [string, number, number][] = [
  ['tens', 10, 100],
  ['dozens', 24, 100],
  ['scores', 40, 100],
  ['hundreds', 100, 1000],
  ['thousands', 1000, 10_000],
  ['millions', 1_000_000, 10_000_000],
  ['billions', 1_000_000_000, 10_000_000_000],
  ['trillions', 1_000_000_000_000, 10_000_000_000_000],
];

// Before a scale: "several hundred", "a couple of thousand". Bounded as the vague plurals are: under one order of magnitude.
const some: [string, number, number][] = [
  ['couple', 2, 3],
  ['few', 2, 10],
  ['several', 2, 10],
];

/** How English writes numbers. Scale marks: Guardian, BBC and Financial Times style guides. */
export const numbers: NumberLexicon = {
  decimal: '.',
  group: ',',
  words: new Map([
    ...table,
    ...scales.map(([word, value]): [string, NumberWord] => [word, { role: 'scale', value }]),
    ...some.map(([word, value, high]): [string, NumberWord] => [word, { role: 'some', value, high }]),
    ...vague.map(([word, value, high]): [string, NumberWord] => [word, { role: 'vague', value, high }]),
  ]),
  marks: new Map([
    ['k', 3],
    ['K', 3],
    ['m', 6],
    ['mn', 6],
    ['mln', 6],
    ['mil', 6],
    ['mill', 6],
    ['mio', 6],
    ['Mn', 6],
    ['bil', 9],
    ['Bil', 9],
    ['tril', 12],
    ['M', 6],
    ['bn', 9],
    ['Bn', 9],
    ['bln', 9],
    ['tn', 12],
    ['trn', 12],
    ['cr', 7],
  ]),
  moneyMarks: new Map([
    ['b', 9],
    ['B', 9],
    ['BN', 9],
    ['MN', 6],
    ['MM', 6],
    ['T', 12],
    ['t', 12],
    ['L', 5],
    ['Cr', 7],
  ]),
  and: words('and &'),
  of: words('of'),
  article: words('a an'),
  inTen: [['in'], ['out', 'of', 'every'], ['out', 'of'], ['of', 'every'], ['in', 'every']],
  to: words('to - – — ‑ ‒ − through till until'),
  between: words('between'),
  betweenAnd: words('and &'),
  or: words('or'),
  each: words('every'),
  ordinals: new Map(
    'third fourth fifth sixth seventh eighth ninth tenth'
      .split(' ')
      .map((word, at): [string, number] => [word, at + 3]),
  ),
  point: words('point'),
  by: words('by x ×'),
  from: words('from'),
  minus: words('- − – minus negative'),
  ordinalStop: false,
};
