import * as z from 'zod';

/** Most terms a sketch holds. */
export const MOST_TERMS = 200;
/** Most shingles a sketch holds. A shingle is a run of three words. */
export const MOST_SHINGLES = 160;

const base64 = (bytes: number) => z.base64().max(Math.ceil(bytes / 3) * 4);

/**
 * What telling stories and copies apart needs of one article: at most 2.3 KB as JSON, however long the article is. Holds
 * hashes, no words. Its insides are for core/stories alone; numbers are little-endian.
 */
export const Sketch = z.object({
  schema: z.literal(1),
  terms: base64(MOST_TERMS * 5), //       five bytes each, by hash: a hash of four, then kind × 64 + weight (1 to 63)
  shingles: base64(MOST_SHINGLES * 4), // four bytes each, ascending: the least hashes of the article's shingles
  length: z.int().nonnegative(), //       different shingles in the article, which may be more than the sketch holds
});
export type Sketch = z.infer<typeof Sketch>;
