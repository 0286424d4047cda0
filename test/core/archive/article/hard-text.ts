import fc from 'fast-check';

const PIECES = [
  ...['a', 'b ', '44', '. ', ' ', '\n', '“', '”', '<', '&', '"', '>', '</article>', '<script>', '0'],
  ...['😀', '\ud83d', '\ude00', 'e\u0301', '\u0301', '\u00a0', '\t', '\0', '\u0085', '\u2028', '\r'],
  ...['\u202e', '\u2066', '\u2069', '\ufeff', '\u200f', 'ש', 'د', '中', '\u{10ffff}'],
];

/** Texts that are hard to show: markup, halves of characters, controls, marks that reorder. */
export function hardText(pieces: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: pieces })
    .map((chosen) => chosen.join(''));
}
