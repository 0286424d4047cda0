import { deflateRawSync } from 'node:zlib';

/** A file's name and what makes its bytes, by what is wrong with it. */
export type Cases = Readonly<Record<string, readonly [key: string, bytes: () => Buffer]>>;

/** Bytes. */
export const MB = 1024 * 1024;

export const latin1 = (text: string) => Buffer.from(text, 'latin1');

export const SENTENCE = 'The ferry carried 40 people to Skarn on Monday, the port said. ';

/** @returns a text over and over, as many bytes at least */
export const repeated = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));

/** A gibibyte of zeroes, deflated: a megabyte that unpacks to a thousand. */
export function deflatedGibibyte(): Buffer {
  // A deflate block of zeroes repeats itself: one chunk that ends on a byte boundary, a thousand times.
  const chunk = deflateRawSync(Buffer.alloc(MB), { finishFlush: 2 /* Z_SYNC_FLUSH */ });
  return Buffer.concat([...Array.from({ length: 1024 }, () => chunk), deflateRawSync(Buffer.alloc(0))]);
}
