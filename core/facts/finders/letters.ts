/** What kind of letter a UTF-16 code is; undefined for everything that is not part of a word. */
export type Letter = 'upper' | 'lower' | 'digit';

const KINDS: readonly (Letter | undefined)[] = [undefined, 'upper', 'lower', 'digit'];
const NOTHING_KNOWN = 4;

/** Remembers each code once looked at: Unicode properties are slow to ask for, so ASCII and punctuation never are. */
const known = new Uint8Array(0x10000).fill(NOTHING_KNOWN).fill(0, 0, 0x80).fill(0, 0x2000, 0x2070);
known.fill(1, 0x41, 0x5b).fill(2, 0x61, 0x7b).fill(3, 0x30, 0x3a); // A to Z, a to z, 0 to 9

/** Sorts a UTF-16 code. Letters without case and combining marks count as lower case; surrogates are no letters. */
export function letterOf(code: number): Letter | undefined {
  let kind = known[code];
  if (kind === NOTHING_KNOWN) {
    kind = KINDS.indexOf(lookUp(String.fromCharCode(code)));
    known[code] = kind;
  }
  return kind === undefined ? undefined : KINDS[kind];
}

function lookUp(char: string): Letter | undefined {
  if (/\p{Lu}|\p{Lt}/u.test(char)) return 'upper';
  if (/\p{L}|\p{M}/u.test(char)) return 'lower';
  return /\p{Nd}/u.test(char) ? 'digit' : undefined;
}
