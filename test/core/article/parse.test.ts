import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_TEXT_BYTES, RejectedInput } from '../../../core/article/rejected-input.ts';
import { Article } from '../../../core/article/schema.ts';
import { onlyArticle } from './only-article.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const parse = (key: string, bytes: Uint8Array, contentType?: string) =>
  onlyArticle({ key, bytes, ...(contentType ? { contentType } : {}) });

test.each([
  ['settings.ini', undefined, '.ini'],
  ['figures.csv', 'text/csv', '.csv'],
  ['page.js', 'text/plain', '.js'],
  ['wall.json', undefined, '.json'],
  ['wall.xml', 'application/xml', '.xml'],
  ['day.LOG', undefined, '.log'],
  ['figures', 'text/csv', 'text/csv'],
  ['figures.2026', 'application/x-yaml', 'application/x-yaml'],
])('%s sent as %s is of no type an article comes in', (key, contentType, seen) =>
  expect(parse(key, utf8('The wall\n\nIt fell on 44 homes.'), contentType)).rejects.toMatchObject({
    code: 'unsupported-type',
    message: expect.stringContaining(seen),
  }),
);

test.each([
  ['Statement 22.11.2026', undefined],
  ['minutes.final', undefined],
  ['wall.article', 'application/octet-stream'],
  ['wall.eml', undefined],
  ['wall.docx', undefined],
  ['wall.pdf', 'application/pdf'],
  ['wall.txt', 'text/csv'],
])('%s sent as %s is read as the prose it holds', async (key, contentType) => {
  const text = 'The wall\n\nIt fell on 44 homes.';
  expect((await parse(key, utf8(text), contentType)).text).toBe(text);
});

test('the text of a .txt is the decoded file, line ends and mark apart, so that offsets are offsets into it', async () => {
  const file = '\ufeff  Wall falls \r\n\r\nBy Ana Ruiz\r\n\tThe wall  fell.\rIt was\u00a0old. \r\n';
  const { text } = await parse('wall.txt', utf8(file));
  expect(text).toBe('  Wall falls \n\nBy Ana Ruiz\n\tThe wall  fell.\nIt was\u00a0old. \n');
});

test.each([
  ['wall.txt', undefined, '# Wall', '# Wall'],
  ['wall.md', undefined, '# Wall', 'Wall'],
  ['wall.MARKDOWN', 'text/plain', '# Wall', 'Wall'],
  ['wall', 'text/markdown; charset=utf-8', '# Wall', 'Wall'],
  ['wall.article', 'text/plain', '# Wall', '# Wall'],
  ['wall.TXT', 'application/octet-stream', '# Wall', '# Wall'],
  ['wall', undefined, '# Wall', '# Wall'],
])('%s sent as %s is read by its own rules', async (key, contentType, head, heading) => {
  const { text } = await parse(key, utf8(`${head}\n\nIt fell on 44 homes.`), contentType);
  expect(text).toBe(`${heading}\n\nIt fell on 44 homes.`);
});

test('front matter over plain text says what it says and changes no offset', async () => {
  const file = '---\ntitle: Wall falls\nauthor: Ana Ruiz\n---\nThe wall fell on 44 homes.';
  const article = await parse('wall.txt', utf8(file));
  expect(article).toMatchObject({ title: 'Wall falls', byline: ['Ana Ruiz'], text: file });
  expect(article.blocks).toEqual([
    { kind: 'paragraph', span: { start: file.indexOf('The wall'), end: file.length } },
  ]);
});

test.each([
  ['nothing', 'a.txt', '', 'empty', /empty/],
  ['white space', 'a.txt', ' \n\r\n\t', 'no-text', /no sentences/],
  ['rules', 'a.md', '---\n\n***\n', 'no-text', /no sentences/],
  ['a byline alone', 'a.txt', 'By Ana Ruiz\n', 'no-text', /no sentences/],
  ['the beginning of a PDF', 'a.txt', '%PDF-1.7\n%\xe2\xe3', 'damaged', /Save it again/],
  ['a picture', 'a.jpg', '\xff\xd8\xff\xe0\0\x10JFIF', 'unsupported-type', /a JPEG image/],
  [
    'a spreadsheet',
    'a.xlsx',
    `${'PK\x03\x04'.padEnd(30, '\0')}[Content_Types].xml`,
    'unsupported-type',
    /an Office document/,
  ],
  ['a RAR archive', 'a.rar', 'Rar!\x1a\x07\x01\0', 'unsupported-type', /a RAR archive/],
  ['a broken archive', 'a.zip', `${'PK\x03\x04'.padEnd(30, '\0')}a.txt`, 'damaged', /Save it again/],
  ['a program named .md', 'a.md', '\x7fELF\x02\x01', 'binary', /a program/],
  ['unknown bytes', 'a.dat', '\x93\0\0\x01\x07garb\x02\0', 'binary', /not text/],
  ['a page without words', 'a.txt', '\n<!DOCTYPE html>\n<html><p>Wall falls.', 'no-text', /no sentences/],
  ['XML', 'a.xml', '<?xml version="1.0"?><urlset/>', 'unsupported-type', /XML that is neither NITF/],
  ['JSON', 'a.json', '{"headline": "Wall falls"}\n', 'unsupported-type', /JSON/],
  ['RTF', 'a.rtf', '{\\rtf1\\ansi Wall falls.}', 'unsupported-type', /RTF/],
  ['too many lines', 'a.txt', 'A\n'.repeat(100_001), 'too-large', /lines/],
  ['a book in Markdown', 'a.md', 'Wall. '.repeat(200_000), 'too-large', /1 MB/],
])('%s is turned away with what to do', async (_, key, file, code, message) => {
  const rejection = await parse(key, latin1(file)).catch((error: unknown) => error);
  expect(rejection).toBeInstanceOf(RejectedInput);
  expect(rejection).toMatchObject({ code, message: expect.stringMatching(message) });
});

test('a file of exactly the largest size is read, one byte more is not', async () => {
  const file = new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61);
  expect((await parse('a.txt', file.subarray(1))).text.length).toBe(MAX_TEXT_BYTES);
  await expect(parse('a.txt', file)).rejects.toMatchObject({ code: 'too-large' });
});

test.each([
  ['text that begins like JSON', '[Update] The wall fell on 44 homes.'],
  ['text with a label', 'Note: the wall fell on 44 homes.\nDate: Monday.'],
  ['text that speaks of HTML', 'The <html> tag turned 30 on Monday.'],
  ['text that begins like a signature', 'BZhao Ltd said the wall fell.'],
])('%s is an article', async (_, file) => {
  expect((await parse('a.txt', utf8(file))).text).toBe(file);
});

const WORDS = [
  'Wall falls',
  'By Ana Ruiz',
  '“We asked,” ',
  'he said. ',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '# ',
  '---\n',
  'title: x\n',
  '1. ',
  '**',
  '`',
  '[a](b)',
  '<b>',
  '|',
  '\ufeff',
  '\u2028',
  '😀',
  '£8.2m ',
  '\r',
  '\t',
  '&amp;',
  '[^1]: ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const bytes = fc.oneof(
  text.map(utf8),
  fc.uint8Array({ maxLength: 200 }),
  text.map((words) => latin1(words)),
);

test('any bytes become an article that keeps the contract, or are turned away', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('a.txt', 'a.md', 'a'), async (any, key) => {
      const article = await parse(key, any).catch((error: unknown) => {
        if (error instanceof RejectedInput) return undefined;
        throw error;
      });
      if (article === undefined) return;
      expect(Article.parse(article)).toEqual(article);
      let end = 0;
      for (const { span } of article.blocks) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
        const words = article.text.slice(span.start, span.end);
        expect(words).toBe(words.trim());
        expect(words).toMatch(/[\p{L}\p{N}]/u);
      }
      expect(end).toBeLessThanOrEqual(article.text.length);
      expect(await parse(key, any)).toEqual(article);
    }),
    { numRuns: 400 },
  );
});

const MIB = 1024 * 1024 - 64;
test.each([
  ['one letter', 'a.txt', 'a'.repeat(5 * MIB)],
  ['one accented letter', 'a.txt', 'é'.repeat(2 * MIB)],
  ['spaces', 'a.txt', ' '.repeat(5 * MIB)],
  ['full stops', 'a.txt', '.'.repeat(5 * MIB)],
  ['quotation marks', 'a.txt', '"'.repeat(5 * MIB)],
  ['bylines', 'a.txt', 'By Ana '.repeat(700_000)],
  ['short lines', 'a.txt', 'Aa\n'.repeat(99_000)],
  ['nested lists', 'a.md', `${'- '.repeat(10_000)}x`],
  ['nested quotations', 'a.md', `${'>'.repeat(10_000)} x`],
  [
    'deeper and deeper lists',
    'a.md',
    Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  ],
  ['emphasis', 'a.md', '*a **b '.repeat(MIB / 7)],
  ['brackets', 'a.md', '['.repeat(MIB)],
  ['pictures', 'a.md', '!['.repeat(MIB / 2)],
  ['tags', 'a.md', '<a '.repeat(MIB / 3)],
  ['comments', 'a.md', '<!--'.repeat(MIB / 4)],
  ['code marks', 'a.md', '`a'.repeat(MIB / 2)],
  ['tables', 'a.md', '| a | b |\n|--|--|\n'.repeat(5_000)],
  [
    'aliases in front matter',
    'a.md',
    `---\na: &a [x,x]\n${Array.from({ length: 60 }, (_, i) => `k${i}: &b${i} [${'*a,'.repeat(40)}]`).join('\n')}\n---\nIt fell.`,
  ],
  ['nesting in front matter', 'a.md', `---\na: ${'['.repeat(10_000)}\n---\nIt fell.`],
  ['front matter without an end', 'a.md', `---\na: ${'b\n'.repeat(90_000)}`],
])('a flood of %s ends in time', async (_, key, file) => {
  const begun = performance.now();
  await parse(key, utf8(file)).catch((error: unknown) => expect(error).toBeInstanceOf(RejectedInput));
  expect(performance.now() - begun).toBeLessThan(5000);
});
