import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { dateTime, field, mailbox, unstructured } from '../../../../core/delivery/mail/headers.ts';

const CONTROLS = ['\0', '\t', '\n', '\r\nBcc: tom@example.org', '\x1b', '\x7f', '\x85'];

test('a field is folded before its spaces, at 78 characters where it can be', () => {
  expect(field('X', 'a b')).toBe('X: a b\r\n');
  expect(field('X', Array.from({ length: 20 }, () => 'w'.repeat(9)).join(' '))).toBe(
    `X:${` ${'w'.repeat(9)}`.repeat(7)}\r\n${` ${'w'.repeat(9)}`.repeat(7)}\r\n${` ${'w'.repeat(9)}`.repeat(6)}\r\n`,
  );
  expect(field('X', `a: ${'w'.repeat(73)}`)).toBe(`X: a:\r\n ${'w'.repeat(73)}\r\n`);
  expect(field('X', 'w'.repeat(990))).toBe(`X: ${'w'.repeat(990)}\r\n`);
});

test.each(['', 'ü', 'w'.repeat(999), ...CONTROLS])('%j is no value of a field', (value) =>
  expect(() => field('X', value)).toThrow(TypeError),
);

test.each([
  ['Wall breached', 'Wall breached'],
  ['Überblick', '=?utf-8?B?w5xiZXJibGljaw==?='],
  ['=?utf-8?B?SGk=?=', '=?utf-8?B?PT91dGYtOD9CP1NHaz0/PQ==?='], // or a reader would decode it
  ['two  spaces', '=?utf-8?B?dHdvICBzcGFjZXM=?='], //              or they might become one
  [' first', '=?utf-8?B?IGZpcnN0?='],
])('words %j', (words, expected) => expect(unstructured(words)).toBe(expected));

test('a word too long for a line is cut in encoded words', () =>
  expect(unstructured('w'.repeat(61)).split(' ')).toHaveLength(2));

test.each([
  ['The Harbour Digest', '"The Harbour Digest" <a@b.example>'],
  ['Say "cheese" \\o/', '"Say \\"cheese\\" \\\\o/" <a@b.example>'],
  ['Hafen-Überblick', '=?utf-8?B?SGFmZW4tw5xiZXJibGljaw==?= <a@b.example>'],
])('names %s as sender', (name, expected) => expect(mailbox(name, 'a@b.example')).toBe(expected));

test.each(CONTROLS)('refuses %j in words and names', (control) => {
  expect(() => unstructured(`a${control}b`)).toThrow(/control/);
  expect(() => mailbox(`a${control}b`, 'a@b.example')).toThrow(/control/);
});

test.each([
  [0, 'Thu, 01 Jan 1970 00:00:00 +0000'],
  [Date.UTC(2031, 2, 7, 23, 5, 9, 999), 'Fri, 07 Mar 2031 23:05:09 +0000'],
])('%i is %s', (date, expected) => expect(dateTime(date)).toBe(expected));

test.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])('%d is no date', (date) =>
  expect(() => dateTime(date)).toThrow(RangeError),
);

const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '=?', '?=', '"', '\\', 'ü', '🎏', 'ע', '日', '\ud800'),
      maxLength: 200,
    }),
  )
  .map((text) => text.replace(/[\p{Cc}\ufeff]/gu, ''))
  .filter((text) => text !== '');

test('whatever the words, a reader gets them back, and no line is too long', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, async (subject, name) => {
      const head = field('Subject', unstructured(subject)) + field('From', mailbox(name, 'a@b.example'));
      for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
      for (const word of head.split(/[\r\n ]+/).filter((part) => part.startsWith('=?')))
        expect(word.length).toBeLessThanOrEqual(75);
      const read = await PostalMime.parse(`${head}\r\n`);
      expect(read.subject).toBe(subject.toWellFormed());
      expect(read.from).toEqual({ address: 'a@b.example', name: name.toWellFormed() });
    }),
    { numRuns: 300 },
  );
});
