import { fragmentPassages } from '../html/fragment.ts';
import type { Passage } from '../passage-draft.ts';
import { withDateline } from '../xml/dateline.ts';
import { childAt, childrenOf, wordsIn, type XmlElement } from '../xml/element.ts';
import { type InHtml, markupOf } from '../xml/markup.ts';

const named = (tag: string, names: string) => names.split(' ').map((name) => [name, tag] as const);

/** What the elements of an NITF body are in HTML (NITF 3.6 DTD). Those of the text's flow are words in a line. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ...'p ul ol li dl dt dd table caption thead tbody tfoot tr td th pre br hr a em sub sup'
    .split(' ')
    .map((name) => [name, name] as const),
  ...named('h2', 'hl1 hl2'),
  ...named('blockquote', 'bq'),
  ...named('figcaption', 'media-caption'),
  ...named('figure', 'media'),
  ...named('p', 'dateline abstract credit fn datasource'),
  ...named('div', 'block bq-block nitf-table postaddr addressee delivery.point postcode delivery.office'),
]);

/** Elements that say something of the text, or hold what is not text. */
const ASIDE = new Set(
  'media-metadata media-reference media-object media-producer nitf-table-metadata custom-table block.enrich tobject key-list series copyrite byline byttl distributor note alt-code classifier tagline'.split(
    ' ',
  ),
);

/**
 * The words of an NITF article: headlines, dateline and content. The abstract repeats them, and stands in only where
 * there is no content; editors' notes, credits of pictures and the tagline are left out.
 * @returns no passages where there are headlines alone
 */
export function nitfPassages(nitf: XmlElement): Passage[] {
  const head = childAt(nitf, 'body', 'body.head');
  const content = readPassages(childrenOf(childAt(nitf, 'body'), 'body.content'));
  const body = content.length > 0 ? content : readPassages(childrenOf(head, 'abstract'));
  if (body.length === 0) return [];
  return [
    ...hedlines(head).map((words) => ({ kind: 'heading', words }) as const),
    ...withDateline(body, wordsApart(childAt(head, 'dateline'))),
  ];
}

/** The headlines of an NITF article, the main one first. */
export function hedlines(head: XmlElement | undefined): string[] {
  const hedline = childAt(head, 'hedline');
  return [...childrenOf(hedline, 'hl1'), ...childrenOf(hedline, 'hl2')]
    .map((line) => wordsIn(line))
    .filter((words) => words !== '');
}

/** The words of an element whose parts may follow each other without white space: a name, a place and a day. */
export function wordsApart(element: XmlElement | undefined): string {
  const parts = element?.children.map((node) => (typeof node === 'string' ? node : wordsApart(node))) ?? [];
  const joined = parts.reduce((words, part, index) => {
    const elements =
      typeof element!.children[index] !== 'string' && typeof element!.children[index - 1] !== 'string';
    return words + (elements && index > 0 ? ' ' : '') + part;
  }, '');
  return joined.replace(/\s+/g, ' ').trim();
}

/** Agencies part their texts by lines such as "___", which say nothing. */
function readPassages(elements: readonly XmlElement[]): Passage[] {
  const blocks = elements.map((element) => ({ ...element, name: 'block' }));
  return fragmentPassages(markupOf(blocks, inHtml)).filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

function inHtml(element: XmlElement): InHtml {
  const { name } = element;
  if (ASIDE.has(name)) return { words: '' };
  // "2<frac><numer>1</numer><denom>3</denom></frac>" is two and a third, not 213.
  if (name === 'frac')
    return { words: ` ${wordsIn(childAt(element, 'numer'))}/${wordsIn(childAt(element, 'denom'))}` };
  return { tag: TAGS.get(name) ?? 'span' };
}
