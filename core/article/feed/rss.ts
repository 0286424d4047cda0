import { bodyPassages } from '../body-passages.ts';
import { creditedNames } from '../credited-names.ts';
import { fragmentPassages } from '../html/fragment.ts';
import { plainWords } from '../plain-words.ts';
import { childAt, childrenOf, rawWordsIn, wordsIn, type XmlElement } from '../xml/element.ts';
import { markupOf } from '../xml/markup.ts';
import { readEntryDate } from './entry-date.ts';
import { type Entry, type Feed, isUniqueEverywhere } from './feed.ts';

const DATES = ['pubDate', 'date', 'issued', 'created', 'published', 'updated'];

/** Reads RSS 0.9x and 2.0, and RSS 1.0 (RDF), with the Content and Dublin Core modules. */
export function readRss(root: XmlElement): Feed {
  const channel = childAt(root, 'channel');
  const items = [...childrenOf(root, 'item'), ...childrenOf(channel, 'item')];
  return {
    identity: channel && (wordsIn(own(channel, 'link')) || atomLink(channel, 'self') || aboutOf(channel)),
    title: channel === undefined ? '' : plainWords(wordsIn(own(channel, 'title'))),
    lang: wordsIn(childAt(channel, 'language')) || undefined,
    byline: [],
    entries: items.filter((item) => item.complete && isPublished(item)).map(readRssItem),
    withdrawn: [],
  };
}

function readRssItem(item: XmlElement): Entry {
  const guid = own(item, 'guid');
  const id = wordsIn(guid) || aboutOf(item);
  const link =
    wordsIn(childAt(item, 'origLink')) ||
    wordsIn(own(item, 'link')) ||
    atomLink(item, 'alternate') ||
    undefined;
  const permalink = guid !== undefined && guid.attributes.isPermaLink?.toLowerCase() !== 'false' && id;
  return {
    id,
    unique: id && isUniqueEverywhere(id) ? 'everywhere' : 'in its feed',
    title: plainWords(wordsIn(own(item, 'title'))),
    byline: writersOf(item),
    published: DATES.map((name) => readEntryDate(wordsIn(childAt(item, name)))).find(
      (date) => date !== undefined,
    ),
    publisher: wordsIn(own(item, 'source')) || undefined,
    url: link ?? (permalink || undefined),
    lang: wordsIn(childAt(item, 'language')) || undefined,
    bodies: () => bodiesOf(item),
  };
}

function bodiesOf(item: XmlElement) {
  const encoded = childrenOf(item, 'encoded').filter(({ prefix }) => prefix !== 'excerpt');
  const description = childrenOf(item, 'description').filter(({ prefix }) => prefix === item.prefix);
  const xhtml = childrenOf(item, 'body');
  return [
    ...xhtml.map((body) => fragmentPassages(markupOf([body]))),
    ...[...encoded, ...description].map((body) =>
      childrenOf(body).length > 0
        ? fragmentPassages(markupOf(body.children))
        : bodyPassages(rawWordsIn(body)),
    ),
  ];
}

/** Dublin Core names people; RSS itself asks for an address with the name in brackets: "desk@example.org (Ana Ruiz)". */
function writersOf(item: XmlElement): string[] {
  const creators = childrenOf(item, 'creator').flatMap((creator) => creditedNames(wordsIn(creator)));
  if (creators.length > 0) return [...new Set(creators)];
  const authors = childrenOf(item, 'author').map((author) => wordsIn(childAt(author, 'name') ?? author));
  return [...new Set(authors.flatMap((author) => creditedNames(withoutAddress(author))))];
}

function withoutAddress(author: string): string {
  const [, name] = /^\S{1,320}@\S{1,255}\s\(([^()]{1,100})\)$/.exec(author) ?? [];
  return name ?? author.replace(/\s?<[^<>\s]{1,320}@[^<>\s]{1,255}>$/, '');
}

/** Exports of WordPress hold drafts and private posts as well. */
function isPublished(item: XmlElement): boolean {
  const status = childrenOf(item, 'status').find(({ prefix }) => prefix === 'wp');
  return status === undefined || wordsIn(status) === 'publish';
}

/** The child that is of RSS itself: others, such as <media:title>, have a prefix that the item has not. */
function own(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name).find(({ prefix }) => prefix === parent.prefix);
}

function atomLink(parent: XmlElement, rel: string): string | undefined {
  return childrenOf(parent, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;
}

function aboutOf(element: XmlElement): string | undefined {
  return element.attributes['rdf:about'];
}
