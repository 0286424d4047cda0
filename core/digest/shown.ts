// Controls, bidi embeddings, overrides and isolates (UAX #9), and the byte order mark.
const HIDDEN = /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const UNTIDY = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]|\s\s/u;

/**
 * Words of an article as a mail may show them: characters that hide or reorder what a reader sees are gone, runs of white
 * space are one space, half surrogates are U+FFFD. Nothing else changes.
 * @returns one line, empty when nothing visible is left
 */
export function shown(words: string): string {
  if (!UNTIDY.test(words)) return words.trim();
  return words.toWellFormed().replace(HIDDEN, '').replace(/\s+/g, ' ').trim();
}
