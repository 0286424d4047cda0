import type { Found } from '../format.ts';
import { passageDraft } from '../passage-draft.ts';
import { RejectedInput } from '../rejected-input.ts';
import { standingOf } from '../standing.ts';
import { withDateline } from '../xml/dateline.ts';
import { childAt, childrenOf, wordsIn, type XmlElement } from '../xml/element.ts';
import { readContent } from './content.ts';
import { codeOf, isHeldBack, itemFields, versionOf } from './item-fields.ts';

const TEXT_CLASSES = ['text', 'composite'];
const WITHDRAWN = ['canceled', 'cancelled', 'withheld'];

/** What items there are beside news items → what they are. */
const OTHER_ITEMS: Readonly<Record<string, string>> = {
  packageItem: 'a package, which lists items that lie elsewhere',
  planningItem: 'a plan of coverage',
  conceptItem: 'an entry of a vocabulary or an event',
  knowledgeItem: 'a vocabulary',
  catalogItem: 'a catalogue of vocabularies',
};

/**
 * Reads the items of a NewsML-G2 file. Of several versions of an item the highest counts; a package's items are those
 * that come along with it.
 * @throws RejectedInput where the file is one item and no article
 */
export function readItems(root: XmlElement): Found[] {
  if (root.name !== 'newsMessage') return [readItem(root)];
  const items = childrenOf(root, 'itemSet').flatMap((set) => childrenOf(set));
  const newest = newestVersions(items.filter(({ name }) => name === 'newsItem'));
  const others = items.filter(
    ({ name }) => name in OTHER_ITEMS && (name !== 'packageItem' || newest.length === 0),
  );
  return [...newest, ...others].map((item, index) => {
    const part = item.attributes.guid?.trim() || `item ${index + 1}`;
    try {
      return { ...readItem(item), part };
    } catch (error) {
      if (error instanceof RejectedInput) return { part, rejected: error };
      throw error;
    }
  });
}

function readItem(item: XmlElement): Found {
  const other = OTHER_ITEMS[item.name];
  if (other !== undefined) throw new RejectedInput('not-an-article', `is ${other}`);
  const itemMeta = childAt(item, 'itemMeta');
  const own = itemFields(item);
  if (WITHDRAWN.includes(codeOf(childAt(itemMeta, 'pubStatus')) ?? ''))
    return { withdrawn: { guid: own.guid, ...versionOf(item) } };
  const itemClass = codeOf(childAt(itemMeta, 'itemClass')) ?? 'text';
  if (!TEXT_CLASSES.includes(itemClass))
    throw new RejectedInput('not-an-article', `is of the class "${itemClass.slice(0, 40)}", not text`);
  const content = readContent(item);
  if (content?.withdrawn) return { withdrawn: { guid: own.guid, ...versionOf(item) } };
  if (isHeldBack(item, own) || content?.heldBack)
    throw new RejectedInput('not-an-article', 'is under an embargo and does not say until when');
  if (content === undefined) throw withoutText(item);
  const passages = withDateline(content.passages, wordsIn(childAt(item, 'contentMeta', 'dateline')));
  return { draft: passageDraft(passages, { ...content.fields, ...own }) };
}

function withoutText(item: XmlElement): RejectedInput {
  const content = childrenOf(childAt(item, 'contentSet'));
  if (content.some(({ name }) => name === 'remoteContent'))
    return new RejectedInput('not-an-article', 'only says where its text lies, which is not fetched');
  return content.some((rendition) => wordsIn(rendition) !== '')
    ? new RejectedInput('not-an-article', 'holds data, but no text of an article')
    : new RejectedInput('no-text');
}

function newestVersions(newsItems: readonly XmlElement[]): XmlElement[] {
  const newest = new Map<string, XmlElement>();
  for (const [index, item] of newsItems.entries()) {
    const guid = item.attributes.guid?.trim() || `${index}`;
    const other = newest.get(guid);
    if (other === undefined || standingOf(versionOf(item)) >= standingOf(versionOf(other)))
      newest.set(guid, item);
  }
  return [...newest.values()];
}
