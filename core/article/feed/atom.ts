import { bodyPassages } from '../body-passages.ts';
import { creditedNames } from '../credited-names.ts';
import { fragmentPassages } from '../html/fragment.ts';
import type { Passage } from '../passage-draft.ts';
import { childAt, childrenOf, rawWordsIn, wordsIn, type XmlElement } from '../xml/element.ts';
import { markupOf } from '../xml/markup.ts';
import { readEntryDate } from './entry-date.ts';
import type { Entry, Feed } from './feed.ts';

const DATES = ['published', 'issued', 'created', 'updated', 'modified'];

/** Reads Atom 1.0 (RFC 4287), Atom 0.3, and the tombstones of RFC 6721. */
export function readAtom(feed: XmlElement): Feed {
  const base = addressOf(feed, 'self') ?? addressOf(feed, 'alternate');
  return {
    identity: wordsIn(childAt(feed, 'id')) || addressOf(feed, 'alternate') || addressOf(feed, 'self'),
    title: titleOf(feed),
    lang: feed.attributes['xml:lang'],
    byline: writersOf(feed),
    entries: childrenOf(feed, 'entry')
      .filter(({ complete }) => complete)
      .map((entry) => readAtomEntry(entry, resolve(feed.attributes['xml:base'], base) ?? base)),
    withdrawn: childrenOf(feed, 'deleted-entry').flatMap(({ attributes }) => attributes.ref?.trim() || []),
  };
}

function readAtomEntry(entry: XmlElement, base: string | undefined): Entry {
  const id = wordsIn(childAt(entry, 'id')) || undefined;
  const source = childAt(entry, 'source');
  const writers = writersOf(entry);
  return {
    id,
    unique: id && /^[a-z][a-z\d+.-]*:\S/i.test(id) ? 'everywhere' : 'in its feed',
    title: titleOf(entry),
    byline: writers.length > 0 || source === undefined ? writers : writersOf(source),
    published: DATES.map((name) => readEntryDate(wordsIn(childAt(entry, name)))).find(
      (date) => date !== undefined,
    ),
    publisher: (source && titleOf(source)) || undefined,
    url: resolve(addressOf(entry, 'alternate'), resolve(entry.attributes['xml:base'], base) ?? base),
    lang: childAt(entry, 'content')?.attributes['xml:lang'] ?? entry.attributes['xml:lang'],
    bodies: () => ['content', 'summary'].map((name) => passagesOf(childAt(entry, name))),
  };
}

/** A text construct: markup as elements, markup as words, or words (RFC 4287, section 3.1). */
function passagesOf(construct: XmlElement | undefined): Passage[] {
  if (construct === undefined) return [];
  const type = construct.attributes.type?.toLowerCase() ?? 'text';
  if (type.includes('/') && !/^text\/|html/.test(type)) return [];
  if (childrenOf(construct).length > 0) return fragmentPassages(markupOf(construct.children));
  return type.includes('html')
    ? fragmentPassages(rawWordsIn(construct))
    : bodyPassages(rawWordsIn(construct));
}

function titleOf(parent: XmlElement): string {
  const title = childAt(parent, 'title');
  if (!title?.attributes.type?.includes('html')) return wordsIn(title);
  return passagesOf(title)
    .map(({ words }) => words)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function writersOf(parent: XmlElement): string[] {
  const names = childrenOf(parent, 'author').map((author) => wordsIn(childAt(author, 'name')));
  return [...new Set(names.flatMap(creditedNames))];
}

/** The address a link of a relation leads to; a link without one is an alternate. */
function addressOf(parent: XmlElement, rel: string): string | undefined {
  const links = childrenOf(parent, 'link').filter(
    ({ attributes }) => (attributes.rel ?? 'alternate') === rel,
  );
  const page = links.find(({ attributes }) => /html/.test(attributes.type ?? 'html')) ?? links[0];
  return page?.attributes.href?.trim();
}

function resolve(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  return URL.parse(address, base)?.href ?? undefined;
}
