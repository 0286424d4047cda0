/**
 * Characters that show nothing and would break words, searches or the order of letters on a page: control characters but
 * for tab and line feed, soft hyphens, zero-width spaces, byte order marks, and the bidirectional overrides and isolates
 * (Unicode Standard Annex 9). Joiners stay: scripts and emoji need them.
 */
const INVISIBLE = /(?![\t\n])[\p{Cc}\xad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** Leaves out what shows nothing. For forms whose words are lifted out of marks; plain text is kept as it is. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
