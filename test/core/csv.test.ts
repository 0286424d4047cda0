import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, fromCell } from '../../core/csv.ts';

describe('a cell of CSV', () => {
  test.each([
    ['ana@example.org', 'ana@example.org'],
    ['alert,daily', '"alert,daily"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['a; b', '"a; b"'],
    [' wide ', '" wide "'],
    ['=1+1', "'=1+1"],
    ['+ana@example.org', "'+ana@example.org"],
    ['-ana@example.org', "'-ana@example.org"],
    ['@ana', "'@ana"],
    ['\tana', '"\'\tana"'],
    ['\rana', '"\'\rana"'],
    ["'=ana@example.org", "''=ana@example.org"],
    ["'ana@example.org", "'ana@example.org"],
    ["o'hara@example.org", "o'hara@example.org"],
    ['', ''],
  ])('%j is written %j', (value, cell) => expect(csvLine([value])).toBe(`${cell}\r\n`));

  test.each([
    [-5, '-5'],
    [8_200_000, '8200000'],
    [0.5, '0.5'],
  ])('the number %d is written %j', (value, cell) => expect(csvLine([value])).toBe(`${cell}\r\n`));

  test.each([
    ["'=1+1", '=1+1'],
    ["''=1+1", "'=1+1"],
    ["'ana", "'ana"],
    ["'", "'"],
    ['=1+1', '=1+1'],
  ])('%j says %j', (cell, value) => expect(fromCell(cell)).toBe(value));

  const value = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r\n",; ]{0,6}[a-z]{0,3}$/));
  test('says what was written, whatever that is, and is never a formula', () =>
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 5 }), (values) => {
        const [cells = []] = parse(csvLine(values), { record_delimiter: '\r\n' }) as string[][];
        expect(cells.map(fromCell)).toEqual(values);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    ));
});
