import type { Found } from '../format.ts';
import { withoutInvisible } from '../invisible.ts';
import { RejectedInput } from '../rejected-input.ts';

const MOST_BYTES = 100 * 1024 * 1024; // unpacked, together: what an upload may hold
const MOST_MEMBERS = 1100; //            a few more than an upload may hold articles
const LONGEST_NAME = 500; //             characters

/** A file in an archive. */
export interface Member {
  readonly name: string;
  readonly size: number; // bytes, unpacked
  /** @throws RejectedInput where it cannot be read */
  read(): Promise<Uint8Array>;
}

/** Files that computers put into archives and folders for themselves. */
const ODDMENT = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Takes the files out of an archive. One that cannot be read is told as such, and what would be too much is left
 * packed, with a rejection that says so.
 */
export async function openMembers(members: readonly Member[]): Promise<Found[]> {
  const found: Found[] = [];
  let bytes = 0;
  for (const { name, size, read } of members) {
    const part = withoutInvisible(name).slice(-LONGEST_NAME);
    if (part === '' || ODDMENT.test(part)) continue;
    bytes += size;
    if (bytes > MOST_BYTES || found.length >= MOST_MEMBERS) {
      const seen = 'lies behind more than 100 MB or 1,000 other files';
      found.push({ part, rejected: new RejectedInput('too-large', seen) });
      break;
    }
    try {
      found.push({ part, upload: { key: part, bytes: await read() } });
    } catch (error) {
      if (!(error instanceof RejectedInput)) throw error;
      found.push({ part, rejected: error });
    }
  }
  if (found.length === 0) throw new RejectedInput('no-text');
  return found;
}
