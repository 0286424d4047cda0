import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { RejectedInput } from '../rejected-input.ts';

const MOST_ENTRIES = 10_000;
const LARGEST = 50 * 1024 * 1024; // bytes of one file, unpacked

/** A file in a ZIP archive. Nothing of it is unpacked before it is read. */
export interface ZipEntry {
  readonly name: string; //   its path, with forward slashes
  readonly size: number; //   bytes, unpacked, as the archive's directory states them
  /** @throws RejectedInput "encrypted", "damaged", or "too-large"; what is longer than its size says is damaged */
  read(): Promise<Uint8Array>;
}

/**
 * Reads the directory of a ZIP archive: its files, no folders.
 * @throws RejectedInput where it is damaged or lists more files than any archive of articles
 */
export async function zipEntries(bytes: Uint8Array): Promise<ZipEntry[]> {
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (archive.entryCount > MOST_ENTRIES)
      throw new RejectedInput('too-many', 'lists more than 10,000 files');
    const entries: ZipEntry[] = [];
    for await (const entry of archive.eachEntry()) {
      const { fileName: name, uncompressedSize: size } = entry;
      if (!name.endsWith('/')) entries.push({ name, size, read: () => unpacked(archive, entry) });
    }
    return entries;
  } catch (error) {
    throw error instanceof RejectedInput ? error : new RejectedInput('damaged', '', { cause: error });
  }
}

async function unpacked(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new RejectedInput('encrypted');
  if (entry.uncompressedSize > LARGEST)
    throw new RejectedInput('too-large', 'is larger than 50 MB when it is unpacked');
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new RejectedInput('damaged', '', { cause: error });
  }
}
