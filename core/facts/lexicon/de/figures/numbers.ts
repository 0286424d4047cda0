import type { NumberLexicon, NumberWord } from '../../numbers.ts';
import { words } from '../../word-list.ts';

const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';
const digits = ['ein', ...small.split(' ').slice(2, 10)];

const unit = (word: string, value: number): [string, NumberWord] => [word, { role: 'unit', value }];
const scale = (word: string, value: number): [string, NumberWord] => [word, { role: 'scale', value }];

/** Numbers up to a hundred are one word: "fünfundvierzig". */
const joined = tens
  .split(' ')
  .flatMap((ten, at) => [
    unit(ten, (at + 2) * 10),
    ...digits.map((digit, index) => unit(`${digit}und${ten}`, (at + 2) * 10 + index + 1)),
  ]);

/** "zweihundert", "dreitausend", "zehntausend", "hunderttausend" */
const round = [
  unit('hundert', 100),
  unit('tausend', 1000),
  unit('hunderttausend', 100_000),
  ...digits.flatMap((digit, index) => [
    unit(`${digit}hundert`, (index + 1) * 100),
    unit(`${digit}tausend`, (index + 1) * 1000),
  ]),
  ...['zehn', 'elf', 'zwölf', 'fünfzehn', ...tens.split(' ')].map((word, at) =>
    unit(`${word}tausend`, [10, 11, 12, 15, 20, 30, 40, 50, 60, 70, 80, 90][at]! * 1000),
  ),
];

/** "zweieinhalb": a half belongs to its word. */
const halves = [
  unit('anderthalb', 1.5),
  unit('eineinhalb', 1.5),
  ...digits.slice(1).map((digit, index) => unit(`${digit}einhalb`, index + 2.5)),
];

const parts = 'drittel viertel fünftel sechstel siebtel achtel neuntel zehntel';

// Duden: the long scale; abbreviations as dpa writes them.
const scales = [
  scale('million', 6),
  scale('millionen', 6),
  scale('mio', 6),
  scale('mio.', 6),
  scale('milliarde', 9),
  scale('milliarden', 9),
  scale('mrd', 9),
  scale('mrd.', 9),
  scale('billion', 12),
  scale('billionen', 12),
  scale('billiarde', 15),
  scale('billiarden', 15),
];

const vague: [string, number, number][] = [
  ['dutzende', 24, 100],
  ['dutzenden', 24, 100],
  ['hunderte', 100, 1000],
  ['hunderten', 100, 1000],
  ['tausende', 1000, 10_000],
  ['tausenden', 1000, 10_000],
  ['zehntausende', 10_000, 100_000],
  ['zehntausenden', 10_000, 100_000],
  ['hunderttausende', 100_000, 1_000_000],
  ['hunderttausenden', 100_000, 1_000_000],
];

const each = 'jeder jede jedes jedem';
const ordinals = 'zweit dritt viert fünft sechst siebt acht neunt zehnt'.split(' ');

/** How German writes numbers (Duden, Schreibung von Zahlen; DIN 5008 for their marks). */
export const numbers: NumberLexicon = {
  decimal: ',',
  group: '.',
  words: new Map([
    ...small.split(' ').map((word, value) => unit(word, value)),
    ...joined,
    ...round,
    ...halves,
    ...scales,
    ...parts.split(' ').map((word, at): [string, NumberWord] => [word, { role: 'parts', value: at + 3 }]),
    ...'halbe halben halber halbes halb'
      .split(' ')
      .map((word): [string, NumberWord] => [word, { role: 'half', value: 0.5 }]),
    ...each.split(' ').map((word): [string, NumberWord] => [word, { role: 'each', value: 1 }]),
    ['hälfte', { role: 'half', value: 0.5 }],
    ['dutzend', { role: 'factor', value: 12 }],
    ...['zwei', 'drei', 'vier', 'fünf', 'zehn'].map((word, at): [string, NumberWord] => [
      `${word}fache`,
      { role: 'fold', value: [2, 3, 4, 5, 10][at]! },
    ]),
    ...vague.map(([word, value, high]): [string, NumberWord] => [word, { role: 'vague', value, high }]),
  ]),
  marks: new Map([
    ['Mio', 6],
    ['Mrd', 9],
    ['Tsd', 3],
  ]),
  moneyMarks: new Map(),
  and: words('und'),
  of: words('von'),
  article: words('ein eine einer einen einem eines'),
  inTen: [['von'], ['unter']],
  to: words('bis - – — ‑ ‒ −'),
  between: words('zwischen'),
  betweenAnd: words('und'),
  or: words('oder'),
  by: words('x ×'),
  each: words(each),
  ordinals: new Map(
    ordinals.flatMap((stem, at) =>
      ['e', 'er', 'es', 'en', 'em'].map((ending): [string, number] => [stem + ending, at + 2]),
    ),
  ),
  point: words('komma'),
  from: words('von'),
  minus: words('- − – minus'),
  ordinalStop: true,
};
