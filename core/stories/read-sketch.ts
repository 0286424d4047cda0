import { MOST_SHINGLES, type Sketch } from './sketch-schema.ts';
import { KIND } from './term-kind.ts';

/** A sketch, unpacked. The three arrays of terms run side by side. */
export interface ReadSketch {
  readonly terms: Uint32Array; //    hashes
  readonly weights: Uint8Array; //   1 to 63
  readonly kinds: Uint8Array; //     of KIND
  readonly shingles: Uint32Array; // hashes, ascending
  readonly complete: boolean; //     whether those are all of the article's shingles
  readonly length: number; //        shingles in the article
}

/** Unpacks a sketch. Bytes that are no whole term, or of no kind, are left out; never throws. */
export function readSketch({ terms, shingles, length }: Sketch): ReadSketch {
  const packed = Buffer.from(terms, 'base64');
  const count = Math.floor(packed.length / 5);
  const read = {
    terms: new Uint32Array(count),
    weights: new Uint8Array(count),
    kinds: new Uint8Array(count),
  };
  for (let index = 0; index < count; index += 1) {
    const byte = packed.readUInt8(index * 5 + 4);
    read.terms[index] = packed.readUInt32LE(index * 5);
    read.weights[index] = byte % 64;
    read.kinds[index] = Math.min(byte >> 6, KIND.number);
  }
  const bytes = Buffer.from(shingles, 'base64');
  const hashes = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < hashes.length; index += 1) hashes[index] = bytes.readUInt32LE(index * 4);
  return { ...read, shingles: hashes, complete: hashes.length < MOST_SHINGLES, length };
}
