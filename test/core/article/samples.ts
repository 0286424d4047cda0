import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { column, pdfOf, wrapped } from './pdf/pdf-writer.ts';

const SAID =
  'The sea took 40 metres of the pier at Skarn on Monday, the port said. “We will build it again,” said Tomas Reik.';
/** The title of every sample. */
export const TITLE = 'Sea takes the pier at Skarn';
const PROSE = `${TITLE}\n\n${SAID}\n`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const ODF = 'xmlns:office="o" xmlns:text="t"';
const utf8 = (text: string) => strToU8(text);

const PAGE = [{ words: TITLE, x: 70, y: 770, size: 20 }, ...column(wrapped(SAID, 450), { x: 70, y: 740 })];

/** One small upload of each form, by the form's name. */
export const SAMPLES: Record<string, () => [key: string, bytes: Uint8Array] | Promise<[string, Uint8Array]>> =
  {
    'plain-text': () => ['a.txt', utf8(PROSE)],
    markdown: () => ['a.md', utf8(`---\ntitle: ${TITLE}\nauthors:\n  - name: Ines Vandal\n---\n\n${SAID}\n`)],
    html: () => [
      'a.html',
      utf8(
        `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${SAID}</p><p>${SAID}</p></article></body></html>`,
      ),
    ],
    ninjs: () => [
      'a.json',
      utf8(JSON.stringify({ uri: 'urn:skarn:1', type: 'text', headline: TITLE, body_text: SAID })),
    ],
    'schema-org': () => [
      'a.json',
      utf8(
        JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: TITLE,
          articleBody: SAID,
        }),
      ),
    ],
    nitf: () => [
      'a.xml',
      utf8(
        `<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>${TITLE}</hl1></hedline></body.head><body.content><p>${SAID}</p></body.content></body></nitf>`,
      ),
    ],
    'newsml-g2': () => [
      'a.xml',
      utf8(
        `<?xml version="1.0"?><newsItem guid="urn:skarn:1" version="1" xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>${TITLE}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${SAID}</p></body></html></inlineXML></contentSet></newsItem>`,
      ),
    ],
    feed: () => [
      'a.xml',
      utf8(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title><link>https://port.example/</link><item><guid>https://port.example/1</guid><title>${TITLE}</title><description>${SAID}</description></item></channel></rss>`,
      ),
    ],
    mail: () => ['a.eml', utf8(`From: a@port.example\nMIME-Version: 1.0\nSubject: ${TITLE}\n\n${SAID}\n`)],
    docx: () => [
      'a.docx',
      zipSync({
        'word/document.xml': utf8(
          `<w:document ${W}><w:body><w:p><w:r><w:t>${TITLE}</w:t></w:r></w:p><w:p><w:r><w:t>${SAID}</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
    ],
    odt: () => [
      'a.odt',
      zipSync({
        'content.xml': utf8(
          `<d ${ODF}><office:body><office:text><text:h>${TITLE}</text:h><text:p>${SAID}</text:p></office:text></office:body></d>`,
        ),
      }),
    ],
    zip: () => ['a.zip', zipSync({ 'a.txt': utf8(PROSE) })],
    gzip: () => ['a.txt.gz', gzipSync(PROSE)],
    tar: async () => [
      'a.tar',
      await packTar([{ header: { name: 'a.txt', size: utf8(PROSE).length }, body: PROSE }]),
    ],
    pdf: () => ['a.pdf', pdfOf([PAGE])],
  };
