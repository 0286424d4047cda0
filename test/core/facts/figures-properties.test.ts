import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { statesNumber } from '../../../core/facts/number.ts';
import { Figure } from '../../../core/facts/schema.ts';
import { contains } from '../../../core/span.ts';
import { figuresOf } from './read-figures.ts';

const lexicon = lexiconFor('en');

// Pieces of figures, so that arbitrary text often nearly states one.
const PIECE = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 2_000_000 }).map((number) => number.toLocaleString('en')),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...' |, |. |\n|-|–|/|.|,|(|)|’|"|%|$|£|US$|Rs |RM|5|44|12.5|1,200|2019|½|1/2|to|between |and|or|of |in |out of |per |a |an |each |half |third |dozens |tens of thousands |hundred|thousand |million |bn|m|k|K|B|crore |one |two |forty-|seven |years old|-year-old|km|mph|kg|°C|m²|pounds |people |were killed |wounded |soldiers |Ruiz|, 44,|said |police |according to |rose |fell |up |more than |at least |nearly |no |No. |Section |May |pm|minus |−|e6|×10^3'.split(
        '|',
      ),
    ),
  },
);
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('every figure is valid, inside its sentence, and states its number in its words', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      for (const figure of figuresOf(text)) {
        expect(Figure.safeParse(figure).error).toBeUndefined();
        expect(figure.span.end <= text.length).toBe(true);
        expect(contains(figure.sentence, figure.span)).toBe(true);
        expect(contains(figure.sentence, figure.label)).toBe(true);
        for (const span of [figure.span, ...figure.mentions]) {
          const words = text.slice(span.start, span.end);
          expect([words, statesNumber(words, figure, lexicon)]).toEqual([words, true]);
        }
        const sentence = text.slice(figure.sentence.start, figure.sentence.end);
        for (const { start, end } of [figure.span, figure.label]) {
          for (const edge of [start, end])
            expect(
              /^[\uDC00-\uDFFF]/.test(text.slice(edge)) && /[\uD800-\uDBFF]$/.test(text.slice(0, edge)),
            ).toBe(false);
        }
        for (const part of [figure.counts, figure.subject, figure.attribution]) {
          expect(part === undefined || sentence.includes(part)).toBe(true);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test('figures come in reading order, none inside another, the same every time', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const figures = figuresOf(text);
      for (const [index, figure] of figures.entries()) {
        const next = figures[index + 1];
        if (next !== undefined) expect(figure.span.end <= next.span.start).toBe(true);
      }
      expect(figuresOf(text)).toEqual(figures);
    }),
    { numRuns: 300 },
  );
});
