import type { Fields } from '../format.ts';
import { fragmentPassages } from '../html/fragment.ts';
import { type NitfReading, readNitf } from '../nitf/reading.ts';
import { partOpening } from '../opening.ts';
import type { Passage } from '../passage-draft.ts';
import { plainPassages } from '../plain-passages.ts';
import { childAt, childrenOf, descendantsOf, rawWordsIn, type XmlElement } from '../xml/element.ts';
import { markupOf } from '../xml/markup.ts';

const XHTML = new Set('html body div section article main p'.split(' '));

/** The text a news item carries, and what that text says of itself. */
export interface Content extends Pick<NitfReading, 'withdrawn' | 'heldBack'> {
  readonly passages: readonly Passage[];
  readonly fields: Fields;
}

/**
 * Reads the first rendition of a news item's content that is text: NITF, XHTML, HTML or plain text. What lies elsewhere
 * (`remoteContent`) is never fetched.
 * @returns undefined where no rendition is text
 */
export function readContent(newsItem: XmlElement): Content | undefined {
  for (const rendition of childrenOf(childAt(newsItem, 'contentSet'))) {
    const content = readRendition(rendition);
    if (content && (content.passages.length > 0 || content.withdrawn)) return content;
  }
  return undefined;
}

function readRendition(rendition: XmlElement): Content | undefined {
  const { contenttype = 'text/plain', encoding } = rendition.attributes;
  if (rendition.name === 'inlineXML') {
    // SportsML and others wrap an article of NITF in marks of their own.
    const [nitf] = descendantsOf(rendition, 'nitf');
    if (nitf !== undefined) return readNitf(nitf);
    const roots = childrenOf(rendition);
    return roots.some(({ name }) => XHTML.has(name))
      ? contentOf(fragmentPassages(markupOf(roots)))
      : undefined;
  }
  if (rendition.name !== 'inlineData' || encoding !== undefined) return undefined;
  const words = rawWordsIn(rendition);
  if (/\bx?html\b/i.test(contenttype)) return contentOf(fragmentPassages(words));
  return /^text\/plain\b/i.test(contenttype) ? contentOf(plainPassages(words)) : undefined;
}

function contentOf(read: readonly Passage[]): Content {
  const { passages, ...fields } = partOpening(read);
  return { passages, fields, withdrawn: false, heldBack: false };
}
