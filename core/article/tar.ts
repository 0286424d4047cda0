import type { Format } from './format.ts';
import { RejectedInput } from './rejected-input.ts';

const MAGIC_AT = 257;

/** A tar archive of articles (POSIX ustar and pax, GNU tar). */
export const tar: Format = {
  name: 'tar',
  recognises: ({ bytes }) => String.fromCharCode(...bytes.subarray(MAGIC_AT, MAGIC_AT + 5)) === 'ustar',
  parse: async ({ bytes }) => {
    const [{ unpackTar }, { openMembers }] = await Promise.all([
      import('modern-tar'),
      import('./archive/members.ts'),
    ]);
    const entries = await unpackTar(bytes, {
      filter: ({ type }) => type === undefined || type === 'file',
    }).catch((error: unknown) => {
      throw new RejectedInput('damaged', '', { cause: error });
    });
    return openMembers(
      entries.map(({ header, data = new Uint8Array() }) => ({
        ...{ name: header.name, size: data.length },
        read: async () => data,
      })),
    );
  },
};
