/** A hash of a word: FNV-1a over its UTF-16 units, 32 bits, unsigned. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * A hash of three words in their order, 32 bits, unsigned. Spread evenly (by the finaliser of MurmurHash3), so that the
 * least hashes of a text are a fair sample of its shingles.
 */
export function hashShingle(a: number, b: number, c: number): number {
  let hash = Math.imul(Math.imul(a, 31) + b, 31) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
