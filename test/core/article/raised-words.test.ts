import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVEL, LOWERED, NOTE, RAISED, writeRaised } from '../../../core/article/raised-words.ts';

/** "^" begins raised words, "_" lowered ones, "~" ends them, "@" begins a link to a note. */
const marks = new Map([
  ['^', RAISED],
  ['_', LOWERED],
  ['~', LEVEL],
  ['@', NOTE],
]);
const write = (words: string) => writeRaised(words.replace(/[\^_~@]/g, (mark) => marks.get(mark)!));

test.each([
  ['10^6~ tonnes', '10⁶ tonnes'],
  ['10^1~^2~ tonnes', '10¹² tonnes'],
  ['10^-6~ m', '10⁻⁶ m'],
  ['400^2~ jobs', '400² jobs'],
  ['400 ^2~ jobs', '400 ² jobs'],
  ['5%^1,2~ more', '5%¹,² more'],
  ['50 m^2~ of deck', '50 m² of deck'],
  ['the 5^th~ pier', 'the 5th pier'],
  ['the ^1st~ pier', 'the 1st pier'],
  ['rated A^+~', 'rated A+'],
  ['H_2~O and CO_2~', 'H2O and CO2'],
  ['log 10_2~', 'log 10₂'],
  ['2^1~/_2~ docks', '2 1/2 docks'],
  ['^1~/_2~ a dock', '1/2 a dock'],
  ['^1~/2 a dock', '1/2 a dock'],
  [
    '^All 5 piers were shut in May, it said, and 60 cranes.~',
    'All 5 piers were shut in May, it said, and 60 cranes.',
  ],
  ['£5m^@1~ a day', '£5m a day'],
  ['£5m@^1~ a day', '£5m a day'],
  ['£5m^[@1]~ a day', '£5m a day'],
  ['see @part 5 of 50 m^2~', 'see part 5 of 50 m²'],
  ['^1~^@2~', '¹'],
  ['10^6', '10⁶'],
  ['10~', '10'],
  ['a plain 5-6 + 7', 'a plain 5-6 + 7'],
])('%s is %s', (words, expected) => expect(write(words)).toBe(expected));

test('words without marks stay as they are, and no mark is left', () => {
  fc.assert(fc.property(fc.string(), (words) => writeRaised(words) === words));
  const piece = fc.constantFrom('^', '_', '~', '@', '1', '2', 'x', ' ', '/');
  fc.assert(fc.property(fc.array(piece), (pieces) => !/[\ufdd0-\ufdd3]/.test(write(pieces.join('')))));
});

test.each(['^', '_', '~', '@', '^1', '^@', '1^2~/', '^1~/_'])(
  '100,000 of %s take no time',
  (mark) => {
    expect(() => write(mark.repeat(100_000))).not.toThrow();
  },
  1000,
);
