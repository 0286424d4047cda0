import { deflateSync } from 'node:zlib';
import { type Cases, deflatedGibibyte, latin1 } from './matter.ts';

/** A PDF of these objects, its table left for the reader to make. */
const pdfOf = (...objects: (string | Buffer)[]) =>
  Buffer.concat([
    latin1('%PDF-1.7\n'),
    ...objects.flatMap((body, index) => [
      latin1(`${index + 1} 0 obj\n`),
      Buffer.from(body as string, 'latin1'),
      latin1('\nendobj\n'),
    ]),
    latin1('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ]);
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>';
const streamOf = (content: Buffer, filter = '/FlateDecode') =>
  Buffer.concat([
    latin1(`<< /Length ${content.length} /Filter ${filter} >>\nstream\n`),
    content,
    latin1('\nendstream'),
  ]);

/** A PDF of one page that says it has so many. */
const pagesOf = (count: number, page: string, content: Buffer) =>
  pdfOf(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`,
    page,
    content,
  );

/** PDF files. */
export const PDFS: Cases = {
  'PDF, pages that are their own parents': [
    'a.pdf',
    () => pdfOf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>'),
  ],
  'PDF, a million pages that are not there': [
    'a.pdf',
    () => pagesOf(1_000_000, PAGE, streamOf(deflateSync(Buffer.from('BT (Ferry) Tj ET')))),
  ],
  'PDF, a page of 1 GB, deflated': [
    'a.pdf',
    () => pagesOf(1, PAGE, streamOf(Buffer.concat([Buffer.from([0x78, 0x9c]), deflatedGibibyte()]))),
  ],
  'PDF, a page deflated twice': [
    'a.pdf',
    () =>
      pagesOf(
        1,
        PAGE,
        streamOf(
          deflateSync(Buffer.concat([Buffer.from([0x78, 0x9c]), deflatedGibibyte()])),
          '[/FlateDecode /FlateDecode]',
        ),
      ),
  ],
  'PDF, 300,000 lines of text on a page': [
    'a.pdf',
    () =>
      pagesOf(
        1,
        PAGE.replace(
          '>>',
          '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
        ),
        streamOf(deflateSync(Buffer.from(`BT /F 9 Tf ${'0 -1 Td (Ferry) Tj '.repeat(300_000)} ET`))),
      ),
  ],
};
