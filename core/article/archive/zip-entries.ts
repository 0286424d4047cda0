import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { RejectedInput } from '../rejected-input.ts';
import { readUtf8 } from '../utf8.ts';

const MOST_ENTRIES = 10_000;
const LARGEST = 50 * 1024 * 1024; // bytes of one file, unpacked
const UTF8_NAME = 0x800; //          general purpose bit 11, APPNOTE 4.4.4

/** A file in a ZIP archive. Nothing of it is unpacked before it is read. */
export interface ZipEntry {
  readonly name: string; //   its path, with forward slashes; whoever packed it made it up: it may lead anywhere
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
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Names are not decoded by the library, which gives up a whole archive for one that leads out of its folder.
    const archive = await fromBufferPromise(file, { decodeStrings: false });
    if (archive.entryCount > MOST_ENTRIES)
      throw new RejectedInput('too-many', 'lists more than 10,000 files');
    const entries: ZipEntry[] = [];
    for await (const entry of archive.eachEntry()) {
      const name = nameOf(entry);
      const size = entry.uncompressedSize;
      if (!name.endsWith('/')) entries.push({ name, size, read: () => unpacked(archive, entry) });
    }
    return entries;
  } catch (error) {
    throw error instanceof RejectedInput ? error : new RejectedInput('damaged', '', { cause: error });
  }
}

/** Many a program writes UTF-8 and does not say so; what is not UTF-8 is in the characters of DOS (code page 437). */
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(
    readUtf8(fileNameRaw) !== undefined ? flags | UTF8_NAME : flags,
    fileNameRaw,
    extraFields,
    false,
  );
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
