import type { Format } from './format.ts';

const HEADER = /^[\s\0]*%PDF-\d/;
const WITHIN = 1024; // characters: readers look for the header so far (ISO 32000-1, annex H.3.4.1)

/** A PDF document (ISO 32000): a press release, a printed page, an article saved from the web. */
export const pdf: Format = {
  name: 'pdf',
  apart: true,
  recognises: ({ head, extension, mediaType }) => {
    // A text may speak of "%PDF-": only a file that is named as a PDF may have something before it.
    const named = extension === 'pdf' || mediaType === 'application/pdf';
    return HEADER.test(head) || (named && head.slice(0, WITHIN).includes('%PDF-'));
  },
  parse: async ({ bytes }) => {
    const [{ readPages }, { pdfDraft }, { refuseScanned }] = await Promise.all([
      import('./pdf/read-pages.ts'),
      import('./pdf/draft.ts'),
      import('./pdf/scanned.ts'),
    ]);
    const contents = await readPages(bytes);
    refuseScanned(bytes, contents);
    return [{ draft: pdfDraft(contents.pages, contents.title) }];
  },
};
