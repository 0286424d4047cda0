import { type Cases, MB, repeated, SENTENCE } from './matter.ts';

const html = (body: string) =>
  `<!DOCTYPE html><html><head><title>Ferry</title></head><body>${body}</body></html>`;

/** Pages, wires and feeds. */
export const MARKUP: Cases = {
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
};
