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

/** An entry that has been read, before it is known whether its id is its own. */
type ReadEntry = { readonly entry: Entry } & (
  | { readonly draft: Draft }
  | { readonly rejected: RejectedInput }
);

/**
 * Makes an article of each entry that holds enough text. Its guid is the same in every edition of the feed, and nothing
 * in a draft but its publisher comes from what changes with each edition, so that only changed entries are new revisions.
 * @throws RejectedInput "no-text" where no entry holds enough
 */
export function feedDrafts(feed: Feed): Found[] {
  const read = readEntries(feed);
  const claimed = new Map<string, number>();
  for (const { entry } of read)
    if (entry.id !== undefined) claimed.set(entry.id, (claimed.get(entry.id) ?? 0) + 1);
  const found = read.map(({ entry, ...one }): Found => {
    if ('rejected' in one) return { part: entry.id ?? (entry.title || 'an entry'), ...one };
    const name = nameOf(one.draft);
    // Of an id that several entries claim nothing is known but that it is wrong.
    const id = entry.id && claimed.get(entry.id) === 1 ? entry.id : undefined;
    const global = id === undefined ? entry.url : entry.unique === 'everywhere' ? id : within(feed, id);
    const guid = guidOf(global) ?? guidOf(within(feed, name));
    return { part: entry.id ?? name, draft: { ...one.draft, ...(guid && { guid }) } };
  });
  for (const id of feed.withdrawn) found.push({ part: id, withdrawn: { guid: guidOf(id) } });
  if (found.length === 0) throw new RejectedInput('no-text');
  return found;
}

/** The entries that hold enough, and those that cannot be read: one that is listed twice, word for word, is one. */
function readEntries(feed: Feed): ReadEntry[] {
  const read: ReadEntry[] = [];
  const seen = new Set<string>();
  for (const entry of feed.entries) {
    if (read.length === MOST_ENTRIES) break;
    try {
      const draft = draftOf(entry, feed);
      const listed = JSON.stringify([entry.id ?? entry.url, draft?.title, draft?.text]);
      if (draft !== undefined && !seen.has(listed)) read.push({ entry, draft });
      seen.add(listed);
    } catch (rejected) {
      if (!(rejected instanceof RejectedInput)) throw rejected;
      read.push({ entry, rejected });
    }
  }
  return read;
}

const nameOf = ({ title, text }: Draft) => (title ?? text).slice(0, LONGEST_NAME);

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
