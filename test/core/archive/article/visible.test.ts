import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../../../core/archive/article/visible.ts';
import { hardText } from './hard-text.ts';

test.each([
  ['words, “quotes” & <tags>', 'words, “quotes” & <tags>'], // escaping is for whoever makes markup
  ['1\u00a0200 €', '1\u00a0200 €'],
  ['line\nline', 'line\nline'],
  ['a\tb\u2028c\u000bd', 'a b c d'],
  ['\u202e44\u202c \u206612\u2069', '44 12'],
  ['שלום\u200e 12', 'שלום\u200e 12'], // marks of direction reorder no words
  ['nul\0 and \u0085', 'nul\ufffd and \ufffd'],
  ['half \ud83d of one', 'half \ufffd of one'],
  ['e\u0301\u0301\u0301', 'e\u0301\u0301\u0301'],
  ['😀👩‍👧', '😀👩‍👧'],
])('%j is shown as %j', (words, expected) => expect(visible(words)).toBe(expected));

test('nothing that HTML cannot hold is left, and all else is', () => {
  fc.assert(
    fc.property(hardText(60), (words) => {
      const shown = visible(words);
      expect(shown.isWellFormed()).toBe(true);
      expect(shown).not.toMatch(/(?!\n)\p{Cc}/u);
      expect(visible(shown)).toBe(shown);
      const letters = (text: string) =>
        text.replace(/[^\p{L}\p{N}\p{P}\p{S}\p{M}]/gu, '').replace(/\ufffd/g, '');
      expect(letters(shown)).toBe(letters(words));
    }),
  );
});
