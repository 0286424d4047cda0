// What hides or reorders words (UAX #9) and what HTML cannot hold (HTML § 13.2.5) would make a page say something else than its article.
const REORDERING = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const BREAKS = /[\t\v\f\r\u2028\u2029]/g;
const CONTROLS = /(?!\n)\p{Cc}/gu;
const UNTIDY = /(?!\n)[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/u;

/**
 * An article's words as its page may hold them. They stand as they are but for what nobody sees: bidi embeddings, overrides and
 * isolates are left out as in mails, controls and halves of characters are U+FFFD, and tabs and odd breaks are spaces.
 */
export function visible(words: string): string {
  if (!UNTIDY.test(words)) return words;
  return words.toWellFormed().replace(REORDERING, '').replace(BREAKS, ' ').replace(CONTROLS, '\ufffd');
}
