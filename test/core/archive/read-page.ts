import { SaxesParser } from 'saxes';

/** An element of a page: its name and its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page as its tags and its words. Throws where a tag is not closed or an attribute is not quoted. */
export function readPage(content: string): { tags: Tag[]; words: string } {
  const tags: Tag[] = [];
  let words = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    tags.push({ name, attributes: attributes as Tag['attributes'] }),
  );
  parser.on('text', (text) => {
    words += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(asXml(content)).close();
  return { tags, words };
}

/** Where a page's links lead. */
export function hrefsOf(content: string): string[] {
  return readPage(content).tags.flatMap(({ attributes }) => attributes.href ?? []);
}

/** All anchors of a page. */
export function idsOf(content: string): string[] {
  return readPage(content).tags.flatMap(({ attributes }) => attributes.id ?? []);
}

// Elements that HTML does not close, and characters XML has none for.
function asXml(content: string): string {
  return content
    .replace(/^<!doctype html>/, '')
    .replace(/<(meta|link|br|hr)\b([^>]*[^/])?>/g, '<$1$2/>')
    .replace(/[\ufffe\uffff]/g, '');
}
