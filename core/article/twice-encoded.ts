import { TextDecoder } from '@exodus/bytes/encoding.js';

const HIGH = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
/** Characters of windows-1252 → the bytes they stand for. */
const BYTES: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder('windows-1252').decode(HIGH)].map((letter, index) => [letter, index + 128]),
);
const MISREAD = /[\xc2-\xf4][^\0-\x7f]/;

/**
 * Text in UTF-8 that somebody took for Latin letters, as mail that names a wrong character set is, and pages that a
 * program encoded once more: "it’s" becomes "itâ€™s". Text that holds nothing but such letters, every one in its place, is
 * read as what it was; any other comes back as it is.
 */
export function mendTwiceEncoded(text: string): string {
  if (!MISREAD.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 256 ? code : BYTES.get(text[at]!);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
