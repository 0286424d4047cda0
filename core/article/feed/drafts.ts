import type { Draft, Found } from '../format.ts';
import { readMetadata } from '../metadata.ts';
import { partOpening } from '../opening.ts';
import { type Passage, passageDraft } from '../passage-draft.ts';
import { RejectedInput } from '../rejected-input.ts';
import { guidOf } from '../xml/guid.ts';
import { isEnough, withoutFooter } from './entry-text.ts';
import type { Entry, Feed } from './feed.ts';

const MOST_ENTRIES = 1001; // one more than an upload may hold articles, so that the rest is reported
const LONGEST_NAME = 120; //  characters

/**
 * Makes an article of each entry that holds enough text. Its guid is the same in every edition of the feed, and nothing
 * in a draft comes from what changes with each edition, so that only changed entries are new revisions.
 * @throws RejectedInput "no-text" where no entry holds enough
 */
export function feedDrafts(feed: Feed): Found[] {
  const found: Found[] = [];
  const claimed = countBy(feed.entries, (entry) => entry.id);
  for (const entry of feed.entries) {
    if (found.length === MOST_ENTRIES) break;
    // Of an id that several entries claim nothing is known but that it is wrong.
    const id = entry.id && claimed.get(entry.id) === 1 ? entry.id : undefined;
    found.push(...readEntry(entry, id, feed));
  }
  for (const id of feed.withdrawn) found.push({ part: id, withdrawn: { guid: guidOf(id) } });
  if (found.length === 0) throw new RejectedInput('no-text');
  return found;
}

/** One article, none where the entry holds too little, or why it cannot be read: the others are none the worse. */
function readEntry(entry: Entry, id: string | undefined, feed: Feed): Found[] {
  try {
    const draft = draftOf(entry, feed);
    if (draft === undefined) return [];
    const name = (draft.title ?? draft.text).slice(0, LONGEST_NAME);
    const global = id === undefined ? entry.url : entry.unique === 'everywhere' ? id : within(feed, id);
    const guid = guidOf(global) ?? guidOf(within(feed, name));
    return [{ part: entry.id ?? name, draft: { ...draft, ...(guid && { guid }) } }];
  } catch (error) {
    if (error instanceof RejectedInput)
      return [{ part: entry.id ?? (entry.title || 'an entry'), rejected: error }];
    throw error;
  }
}

function draftOf(entry: Entry, feed: Feed): Draft | undefined {
  const fields = readMetadata({
    title: entry.title,
    date: entry.published,
    publisher: [entry.publisher, feed.title],
    url: entry.url,
    lang: entry.lang ?? feed.lang,
  });
  const bodies = entry.bodies().map((body) => withoutFooter(body));
  const longest = bodies.reduce((best, body) => (lengthOf(body) > lengthOf(best) ? body : best), []);
  const { passages, ...printed } = partOpening(longest);
  if (!isEnough(passages, fields.lang)) return undefined;
  const byline = [entry.byline, printed.byline ?? [], feed.byline].find(({ length }) => length > 0);
  return passageDraft(passages, { ...printed, ...fields, ...(byline && { byline: [...byline] }) });
}

/** A name that is unique in a feed alone, as a name that is unique everywhere. */
function within({ identity, title }: Feed, name: string): string | undefined {
  const feed = identity ?? title;
  return feed === '' ? undefined : `${feed}#${name}`;
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + words.length, 0);
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = nameOf(item);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
