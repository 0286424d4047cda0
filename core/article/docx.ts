import type { Format } from './format.ts';
import { RejectedInput } from './rejected-input.ts';

const COMPOUND_FILE = '\xd0\xcf\x11\xe0'; // what Word puts a document into that has a password (MS-OFFCRYPTO 1.3.3)
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document (.docx, ECMA-376). It is a ZIP archive: its name, or its first parts, tell it from others. */
export const docx: Format = {
  name: 'docx',
  apart: true,
  recognises: ({ bytes, extension, mediaType }) => {
    const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
    const named = extension === 'docx' || mediaType === MEDIA_TYPE;
    if (named) return head === 'PK\x03\x04' || head === COMPOUND_FILE;
    return (
      head === 'PK\x03\x04' &&
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document')
    );
  },
  parse: async ({ bytes }) => {
    if (bytes[0] === 0xd0)
      throw new RejectedInput('encrypted', 'is protected by a password, or an old Word document');
    const [{ openParts }, { relatedPart }, { readStyles }, { docxPassages }, { documentDraft }] =
      await Promise.all([
        import('./office/parts.ts'),
        import('./office/related-part.ts'),
        import('./office/docx-styles.ts'),
        import('./office/docx-passages.ts'),
        import('./office/draft.ts'),
      ]);
    const parts = await openParts(bytes);
    const main = (await relatedPart(parts, '', 'officeDocument')) ?? 'word/document.xml';
    const document = await parts.xml(main);
    if (document === undefined)
      throw new RejectedInput('damaged', 'is named .docx, but holds no Word document');
    const styles = await parts.xml((await relatedPart(parts, main, 'styles')) ?? 'word/styles.xml');
    return [{ draft: documentDraft(docxPassages(document, readStyles(styles))) }];
  },
};
