import { type Cases, MB, repeated, SENTENCE } from './matter.ts';

/** Text and what is written in it. */
export const TEXTS: Cases = {
  'JSON, 5 MB of brackets': ['a.json', () => Buffer.alloc(5 * MB - 1, '[')],
  'JSON, 500,000 deep and closed': [
    'a.json',
    () => Buffer.from(`${'['.repeat(500_000)}${']'.repeat(500_000)}`),
  ],
  'front matter, aliases that multiply': [
    'a.md',
    () =>
      Buffer.from(
        `---\na0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n')}\n---\n\n${SENTENCE}`,
      ),
  ],
  'Markdown, 1 MB of opening brackets': ['a.md', () => Buffer.alloc(MB - 1, '[')],
  'text, 5 MB of one line': ['a.txt', () => Buffer.from(repeated(SENTENCE, 5 * MB - 100))],
  'text, NULs and bidirectional controls': [
    'a.txt',
    () => Buffer.from(`Ferry\u202e sails\n\n\0\0\0${SENTENCE.repeat(3)}\u2066\u0000`),
  ],
  'text, 1 MB of quotation marks': ['a.txt', () => Buffer.from('“'.repeat(MB / 3))],
  'text, 1 MB of digits': ['a.txt', () => Buffer.from(`Ferry. ${'1'.repeat(MB)} people.`)],
};
