import type { Format } from './format.ts';

/** How office documents and electronic books, which are ZIP archives too, begin (ECMA-376 part 2, OpenDocument part 2). */
const DOCUMENT =
  /^.{30}(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetypeapplication\/)/s;

/** A ZIP archive of articles (PKWARE APPNOTE 6.3). */
export const zip: Format = {
  name: 'zip',
  apart: true,
  recognises: ({ bytes }) => {
    const head = String.fromCharCode(...bytes.subarray(0, 64));
    return (head.startsWith('PK\x03\x04') && !DOCUMENT.test(head)) || head.startsWith('PK\x05\x06');
  },
  parse: async ({ bytes }) => {
    const [{ zipEntries }, { openMembers }] = await Promise.all([
      import('./archive/zip-entries.ts'),
      import('./archive/members.ts'),
    ]);
    return openMembers(await zipEntries(bytes));
  },
};
