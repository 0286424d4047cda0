import { deflateRawSync, gzipSync } from 'node:zlib';
import { type Cases, deflatedGibibyte, latin1, MB, repeated, SENTENCE } from './matter.ts';

/** A ZIP archive of one deflated file that states any size (APPNOTE 4.3). */
function zipOf(name: string, deflated: Buffer, size: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0); //  version needed
  fields.writeUInt16LE(8, 4); //   deflate
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([latin1('PK\x03\x04'), fields, latin1(name), deflated]);
  const central = Buffer.concat([latin1('PK\x01\x02\x14\0'), fields, Buffer.alloc(14), latin1(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, latin1('PK\x05\x06'), end]);
}

function gzipOfGibibyte(): Buffer {
  // Without a right checksum: it is turned away before its end.
  return Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    deflatedGibibyte(),
    Buffer.alloc(8),
  ]);
}

/** Archives, and the documents that are archives. */
export const ARCHIVES: Cases = {
  'ZIP, 1 GB of zeroes, honest': ['a.zip', () => zipOf('a.txt', deflatedGibibyte(), 1024 * MB)],
  'ZIP, 1 GB of zeroes that says 1 KB': ['a.zip', () => zipOf('a.txt', deflatedGibibyte(), 1024)],
  'gzip, 1 GB of zeroes': ['a.txt.gz', () => gzipOfGibibyte()],
  'gzip in gzip in gzip …': [
    'a.gz',
    () => Array.from({ length: 20 }).reduce<Buffer>((inner) => gzipSync(inner), Buffer.from(SENTENCE)),
  ],
  'DOCX, a document of 1 GB': ['a.docx', () => zipOf('word/document.xml', deflatedGibibyte(), 1024 * MB)],
  'DOCX, a document of 1 GB that says 1 KB': [
    'a.docx',
    () => zipOf('word/document.xml', deflatedGibibyte(), 1024),
  ],
  'DOCX, 40 MB of runs': [
    'a.docx',
    () => {
      const xml = Buffer.from(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${repeated('<w:r><w:t>a</w:t></w:r>', 40 * MB)}</w:p></w:body></w:document>`,
      );
      return zipOf('word/document.xml', deflateRawSync(xml), xml.length);
    },
  ],
  'ODT, a document of 1 GB': ['a.odt', () => zipOf('content.xml', deflatedGibibyte(), 1024 * MB)],
};
