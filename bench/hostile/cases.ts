import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

const MB = 1024 * 1024;
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const SENTENCE = 'The ferry carried 40 people to Skarn on Monday, the port said. ';
const ZEROES = Buffer.alloc(MB);

/** A gibibyte of zeroes, deflated: a megabyte that unpacks to a thousand. */
function deflatedGibibyte(): Buffer {
  // A deflate block of zeroes repeats itself: one chunk that ends on a byte boundary, a thousand times.
  const chunk = deflateRawSync(ZEROES, { finishFlush: 2 /* Z_SYNC_FLUSH */ });
  return Buffer.concat([...Array.from({ length: 1024 }, () => chunk), deflateRawSync(Buffer.alloc(0))]);
}

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

const html = (body: string) =>
  `<!DOCTYPE html><html><head><title>Ferry</title></head><body>${body}</body></html>`;
const repeated = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));

/** Inputs made to hang a reader, to fill its memory, or to make it fetch or say what it should not. */
export const CASES: Readonly<Record<string, readonly [key: string, bytes: () => Buffer]>> = {
  'HTML, 100,000 nested elements': ['a.html', () => Buffer.from(html('<div>'.repeat(100_000)))],
  'HTML, 100,000 unclosed formatting elements': [
    'a.html',
    () => Buffer.from(html('<b><i><a href=x>Ferry '.repeat(33_000))),
  ],
  'HTML, 100,000 unclosed tables': ['a.html', () => Buffer.from(html('<table><tr><td>'.repeat(33_000)))],
  'HTML, a 10 MB page of paragraphs': [
    'a.html',
    () => Buffer.from(html(repeated(`<p>${SENTENCE}</p>`, 10 * MB))),
  ],
  'HTML, a 10 MB page of links': [
    'a.html',
    () => Buffer.from(html(repeated('<a href="/x">Read more</a> ', 10 * MB))),
  ],
  'HTML, an attribute of 5 MB': [
    'a.html',
    () => Buffer.from(html(`<p class="${'x '.repeat(2.5 * MB)}">${SENTENCE}</p>`)),
  ],
  'HTML, 200,000 attributes on an element': [
    'a.html',
    () =>
      Buffer.from(
        html(`<p ${Array.from({ length: 200_000 }, (_, n) => `a${n}=1`).join(' ')}>${SENTENCE}</p>`),
      ),
  ],
  'HTML, half a tag of 5 MB': ['a.html', () => Buffer.from(`<html><body><p ${'<'.repeat(5 * MB)}`)],
  'HTML, comments that never end': ['a.html', () => Buffer.from(html('<!--'.repeat(500_000)))],
  'HTML, JSON-LD nested 100,000 deep': [
    'a.html',
    () =>
      Buffer.from(
        html(`<script type="application/ld+json">${'[{"a":'.repeat(100_000)}</script><p>${SENTENCE}</p>`),
      ),
  ],
  'HTML that claims to be text': [
    'a.txt',
    () => Buffer.from(html(`<script>alert(1)</script><p>${SENTENCE.repeat(20)}</p>`)),
  ],
  'XML, entities that multiply': [
    'a.xml',
    () =>
      Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]><nitf><body><body.content><p>&a30;</p></body.content></body></nitf>`,
      ),
  ],
  'XML, an external entity': [
    'a.xml',
    () =>
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>',
      ),
  ],
  'XML, 100,000 nested elements': [
    'a.xml',
    () => Buffer.from(`<?xml version="1.0"?><nitf>${'<block>'.repeat(100_000)}`),
  ],
  'feed, 100,000 entries': [
    'a.xml',
    () =>
      Buffer.from(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title>${Array.from({ length: 100_000 }, (_, n) => `<item><guid>${n}</guid></item>`).join('')}</channel></rss>`,
      ),
  ],
  'feed, 2,000 articles': [
    'a.xml',
    () =>
      Buffer.from(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title>${Array.from({ length: 2000 }, (_, n) => `<item><guid>${n}</guid><title>Ferry ${n} sails</title><description>${SENTENCE.repeat(8)}</description></item>`).join('')}</channel></rss>`,
      ),
  ],
  'JSON, 5 MB of brackets': ['a.json', () => Buffer.alloc(5 * MB - 1, '[')],
  'JSON, 500,000 deep and closed': [
    'a.json',
    () => Buffer.from(`${'['.repeat(500_000)}${']'.repeat(500_000)}`),
  ],
  'front matter, aliases that multiply': [
    'a.md',
    () =>
      Buffer.from(
        `---\na0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n')}\n---\n\n${SENTENCE}`,
      ),
  ],
  'Markdown, 1 MB of opening brackets': ['a.md', () => Buffer.alloc(MB - 1, '[')],
  'text, 5 MB of one line': ['a.txt', () => Buffer.from(repeated(SENTENCE, 5 * MB - 100))],
  'text, NULs and bidirectional controls': [
    'a.txt',
    () => Buffer.from(`Ferry\u202e sails\n\n\0\0\0${SENTENCE.repeat(3)}\u2066\u0000`),
  ],
  'text, 1 MB of quotation marks': ['a.txt', () => Buffer.from('“'.repeat(MB / 3))],
  'text, 1 MB of digits': ['a.txt', () => Buffer.from(`Ferry. ${'1'.repeat(MB)} people.`)],
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
  'PDF, pages that are their own parents': [
    'a.pdf',
    () => pdfOf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>'),
  ],
  'PDF, a million pages that are not there': [
    'a.pdf',
    () =>
      pdfOf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
        PAGE,
        streamOf(deflateSync(Buffer.from('BT (Ferry) Tj ET'))),
      ),
  ],
  'PDF, a page of 1 GB, deflated': [
    'a.pdf',
    () =>
      pdfOf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        streamOf(Buffer.concat([Buffer.from([0x78, 0x9c]), deflatedGibibyte()])),
      ),
  ],
  'PDF, a page deflated twice': [
    'a.pdf',
    () =>
      pdfOf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
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
      pdfOf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE.replace(
          '>>',
          '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
        ),
        streamOf(deflateSync(Buffer.from(`BT /F 9 Tf ${'0 -1 Td (Ferry) Tj '.repeat(300_000)} ET`))),
      ),
  ],
  'mail, 100,000 parts': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(100_000)}--b--\n`,
      ),
  ],
  'mail, 10,000 multiparts inside one another': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n${Array.from({ length: 10_000 }, (_, n) => `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n\n`).join('')}`,
      ),
  ],
  'mail, 1,000 messages inside one another': [
    'a.eml',
    () =>
      Buffer.from(
        `${'From: a@port.example\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n'.repeat(1000)}From: a@port.example\nMIME-Version: 1.0\n\n${SENTENCE}`,
      ),
  ],
  'mail, a header of 5 MB': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nMIME-Version: 1.0\nSubject: ${'=?utf-8?q?ferry?= '.repeat(280_000)}\n\n${SENTENCE}`,
      ),
  ],
  'mail, 20 MB of base64': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n${`${'QUFB'.repeat(19)}\n`.repeat(270_000)}`,
      ),
  ],
};

function gzipOfGibibyte(): Buffer {
  // Without a right checksum: it is turned away before its end.
  return Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    deflatedGibibyte(),
    Buffer.alloc(8),
  ]);
}
