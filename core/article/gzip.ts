import type { Format } from './format.ts';
import { RejectedInput } from './rejected-input.ts';

const LARGEST = 100 * 1024 * 1024; // bytes, unpacked: what an upload may hold

/** One file under gzip (RFC 1952), a tar archive or any other form. It is unpacked no further than its largest size. */
export const gzip: Format = {
  name: 'gzip',
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  parse: async ({ key, bytes }) => {
    const name = nameWithin(key);
    return [{ part: name, upload: { key: name, bytes: await unpacked(bytes) } }];
  },
};

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new RejectedInput('too-large', 'holds more than 100 MB');
    throw new RejectedInput('damaged', '', { cause: error });
  }
}

/** The name of the file inside: "day.tgz" holds "day.tar". */
function nameWithin(key: string): string {
  const name = key.slice(key.lastIndexOf('/') + 1);
  return name.replace(/\.tgz$/i, '.tar').replace(/\.gz(?:ip)?$/i, '') || 'file';
}
