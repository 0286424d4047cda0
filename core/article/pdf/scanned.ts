import { RejectedInput } from '../rejected-input.ts';
import type { Contents } from './read-pages.ts';

/** A picture is a stream, whose dictionary is never compressed or encrypted, whatever the file does with the rest. */
const PICTURE = /\/Subtype\s{0,8}\/Image(?![A-Za-z])/;
const FEWEST_LETTERS = 40; // characters a page: a stamp, a page number, the name of the scanner

/**
 * @throws RejectedInput "scanned" where the pages are pictures, or letters drawn as shapes, with no more text than a
 *   scanner prints on them; "no-text" where they are empty
 */
export function refuseScanned(bytes: Uint8Array, { pages, paints }: Contents): void {
  const letters = pages.flatMap(({ pieces }) => pieces).reduce((sum, { words }) => sum + words.length, 0);
  if (letters === 0) throw new RejectedInput(paints ? 'scanned' : 'no-text');
  if (letters >= FEWEST_LETTERS * pages.length) return;
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (PICTURE.test(source)) throw new RejectedInput('scanned');
}
