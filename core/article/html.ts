import type { Format } from './format.ts';

const EXTENSIONS = ['html', 'htm', 'xhtml', 'xht', 'shtml'];
const MEDIA_TYPES = ['text/html', 'application/xhtml+xml'];

/** How a page begins: an XML declaration and comments may come first ("saved from url=…"). */
const PAGE =
  /^\s{0,64}(?:<\?xml\s[^>]{0,200}>\s{0,64})?(?:<!--(?:(?!-->).){0,2000}-->\s{0,64}){0,20}<(?:!doctype\s+html|html|head|body)[\s>]/is;
/** What a page has and a text that begins with "<html>" does not. */
const PARTS = /<(?:head|body|meta|title|link|script|main|article|div|p|h1)[\s/>]/i;

/** An HTML or XHTML page, saved from the web or written by hand. */
export const html: Format = {
  name: 'html',
  apart: true,
  recognises: ({ head, extension, mediaType }) =>
    (PAGE.test(head) && PARTS.test(head)) ||
    EXTENSIONS.includes(extension) ||
    MEDIA_TYPES.includes(mediaType),
  parse: async (upload) => {
    const { readPage } = await import('./html/page.ts');
    return [{ draft: readPage(upload) }];
  },
};
