/** Text for pages, mails and terminals: one line, no controls, bidi overrides (Unicode TR 9 § 2) or halves of a character. */
export const PRINTABLE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u;
