import { creditedNames } from '../credited-names.ts';
import type { Fields } from '../format.ts';
import { parseMachineDate } from '../machine-date.ts';
import { readMetadata } from '../metadata.ts';
import type { Version } from '../standing.ts';
import { childAt, childrenOf, wordsIn, type XmlElement } from '../xml/element.ts';
import { readEmbargo } from '../xml/embargo.ts';
import { guidOf } from '../xml/guid.ts';

/** What a news item's own metadata says of its article (NewsML-G2 2.x, itemMeta and contentMeta). */
export function itemFields(newsItem: XmlElement): Fields {
  const itemMeta = childAt(newsItem, 'itemMeta');
  const contentMeta = childAt(newsItem, 'contentMeta');
  const firstOf = (...elements: (XmlElement | undefined)[]) =>
    elements.map(wordsIn).find((words) => words !== '');
  const headlines = childrenOf(contentMeta, 'headline');
  const created = ['firstCreated', 'versionCreated']
    .map((name) => parseMachineDate(wordsIn(childAt(itemMeta, name))))
    .find((date) => date !== undefined);
  const fields = readMetadata({
    title: firstOf(
      ...headlines.filter(({ attributes }) => attributes.role === undefined),
      ...headlines,
      childAt(itemMeta, 'title'),
    ),
    date: created,
    publisher: firstOf(
      childAt(itemMeta, 'provider', 'name'),
      childAt(contentMeta, 'creditline'),
      childAt(newsItem, 'rightsInfo', 'copyrightHolder', 'name'),
      childAt(contentMeta, 'infoSource', 'name'),
    ),
    lang: childAt(contentMeta, 'language')?.attributes.tag ?? newsItem.attributes['xml:lang'],
  });
  const byline = [...new Set(writersOf(contentMeta))];
  // A guid is an IRI (NewsML-G2, section 4.4); what is none is unique in its message at most.
  const guid = guidOf(newsItem.attributes.guid?.trim().match(/^[a-z][a-z\d+.-]*:\S.*$/i)?.[0]);
  const embargo = readEmbargo(wordsIn(childAt(itemMeta, 'embargoed')), created);
  return {
    ...fields,
    ...(byline.length > 0 && { byline }),
    ...(guid && { guid }),
    ...(embargo && { embargo }),
    ...versionOf(newsItem),
  };
}

/** Which version of an item it is (NewsML-G2, section 5.2.1): one that does not say is the first. */
export function versionOf(newsItem: XmlElement): Version {
  const version = Number.parseInt(newsItem.attributes.version ?? '1', 10);
  const versioned = parseMachineDate(wordsIn(childAt(newsItem, 'itemMeta', 'versionCreated')));
  return { version: version >= 0 ? version : 1, ...(versioned?.includes('T') && { versioned }) };
}

/** Whether an item is held back until further notice: "embargoed" is there and is empty. */
export function isHeldBack(newsItem: XmlElement, { embargo }: Fields): boolean {
  return embargo === undefined && childAt(newsItem, 'itemMeta', 'embargoed') !== undefined;
}

/** The last part of a controlled value, whatever the alias of its scheme: "text" of "ninat:text". */
export function codeOf(element: XmlElement | undefined): string | undefined {
  const value = element?.attributes.qcode ?? element?.attributes.uri;
  return value?.slice(Math.max(value.lastIndexOf(':'), value.lastIndexOf('/')) + 1).toLowerCase();
}

// A creator may be an agency: only one that is called a person is a writer.
function writersOf(contentMeta: XmlElement | undefined): string[] {
  const printed = childrenOf(contentMeta, 'by').flatMap((by) => creditedNames(wordsIn(by)));
  if (printed.length > 0) return printed;
  return childrenOf(contentMeta, 'creator')
    .filter(({ attributes }) => /[:/]person$/.test(attributes.type ?? attributes.typeuri ?? ''))
    .flatMap((creator) => creditedNames(wordsIn(childAt(creator, 'name'))));
}
