import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../../core/archive/article/segments.ts';
import type { Span } from '../../../../core/span.ts';
import { hardText } from './hard-text.ts';

type Named = { name: string; span: Span };
const named = (text: string, ...names: string[]): Named[] =>
  names
    .map((name) => ({ name, span: { start: text.indexOf(name), end: text.indexOf(name) + name.length } }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
const cut = (text: string, marks: Named[], stretch = { start: 0, end: text.length }) =>
  segmentsOf(text, stretch, marks).map(({ span, marks: over }) => [
    text.slice(span.start, span.end),
    ...over.map(({ name }) => name),
  ]);

describe('a stretch is cut where marks begin and end', () => {
  test.each<[string, string[], string[][]]>([
    ['no marks', [], [['no marks']]],
    ['44 homes', ['44'], [['44', '44'], [' homes']]],
    [
      'he saw 44 homes',
      ['saw 44', '44 homes'],
      [['he '], ['saw ', 'saw 44'], ['44', 'saw 44', '44 homes'], [' homes', '44 homes']],
    ],
    [
      'all of it',
      ['all of it', 'of'],
      [
        ['all ', 'all of it'],
        ['of', 'all of it', 'of'],
        [' it', 'all of it'],
      ],
    ],
  ])('%s', (text, names, expected) => expect(cut(text, named(text, ...names))).toEqual(expected));

  test('marks that begin before and end after it are cut to it', () => {
    const text = 'before within after';
    expect(cut(text, named(text, text), { start: 7, end: 13 })).toEqual([['within', text]]);
  });

  test('marks beside it are none of it', () => {
    const text = 'before within after';
    expect(cut(text, named(text, 'before ', ' after'), { start: 7, end: 13 })).toEqual([['within']]);
  });

  test('a pair of surrogates stays whole', () => {
    const text = 'a😀b';
    expect(cut(text, [{ name: 'half', span: { start: 0, end: 2 } }])).toEqual([['a😀', 'half'], ['b']]);
    expect(cut(text, [{ name: 'half', span: { start: 2, end: 4 } }])).toEqual([['a'], ['😀b', 'half']]);
  });
});

const spans = fc
  .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
  .map((pairs) =>
    pairs
      .map(([start, length]) => ({ span: { start, end: start + length } }))
      .sort((a, b) => a.span.start - b.span.start),
  );

test('runs are the stretch, in order, and each knows all marks over it', () => {
  fc.assert(
    fc.property(hardText(40), spans, (text, marks) => {
      const inText = marks.filter(({ span }) => span.end <= text.length);
      const runs = segmentsOf(text, { start: 0, end: text.length }, inText);
      expect(runs.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
      for (const { span, marks: over } of runs)
        for (const mark of inText)
          if (mark.span.start <= span.start && mark.span.end >= span.end) expect(over).toContain(mark);
          else if (mark.span.end < span.start || mark.span.start > span.end) expect(over).not.toContain(mark);
    }),
  );
});
