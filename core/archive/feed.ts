import { createHash } from 'node:crypto';
import { type ArchiveLinks, archiveLink, editionPath, storyPath } from '../digest/archive-links.ts';
import { dayIn } from '../digest/moment.ts';
import { shown } from '../digest/shown.ts';
import { words } from '../digest/words.ts';
import { html } from '../html.ts';
import { timeOf } from './calendar.ts';
import { PATHS } from './paths.ts';
import type { EditionEntry } from './schema.ts';
import type { Page, Site } from './site.ts';
import { xmlText } from './xml.ts';

const MOST = 50; // entries

/** What the feed says of a story, or of an edition of corrections alone. */
interface Item {
  readonly path: string; //      of its page
  readonly title: string;
  readonly sentence: string | undefined;
  readonly telling: EditionEntry; // the newest
}

/**
 * The newest stories as an Atom feed (RFC 4287), each once, as its newest edition tells it. Links of a private feed carry the key
 * of its newest edition, as those of that edition's mail do: feed readers have no cookie.
 * @param editions in any order
 */
export function feedPage(site: Site, editions: readonly EditionEntry[]): Page {
  const { base, publication, keyOf } = site;
  const newest = editions.toSorted((a, b) => (a.closed < b.closed ? 1 : -1));
  const items = new Map<string, Item>();
  for (const item of newest.flatMap(itemsOf)) if (!items.has(item.path)) items.set(item.path, item);
  const [first] = newest;
  const links = { base, key: first && keyOf?.(first.closed) };
  const updated = first?.closed ?? '1970-01-01T00:00:00Z'; // an empty feed needs a date, too
  const content = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${idOf(base)}</id>
<title>${xmlText(shown(publication.name))}</title>
<updated>${updated}</updated>
<author><name>${xmlText(shown(publication.name))}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(archiveLink(links, PATHS.feed))}"/>
<link rel="alternate" type="text/html" href="${xmlText(archiveLink(links, PATHS.index))}"/>
${[...items.values()]
  .slice(0, MOST)
  .map((item) => entryOf(site, links, item))
  .join('')}</feed>
`;
  return { path: PATHS.feed, content };
}

function itemsOf(telling: EditionEntry): Item[] {
  const { edition, subject, stories, corrections } = telling;
  if (stories.length + corrections === 0) return []; // its sources withdrew all of it
  if (stories.length === 0)
    return [{ path: editionPath(edition.id), title: subject, sentence: undefined, telling }];
  return stories.map(({ id, headline, update, sentence }) => ({
    path: storyPath(id),
    title: update ? `${words.update}: ${headline}` : headline,
    ...{ sentence, telling },
  }));
}

function entryOf(
  { base, publication }: Site,
  links: ArchiveLinks,
  { path, title, sentence, telling }: Item,
): string {
  const { edition, closed } = telling;
  const when = `${timeOf(publication.zone, closed)}, ${dayIn(publication.zone, closed)}`;
  const content = html`${sentence && html`<p>${sentence}</p>\n`}<p><a href="${archiveLink(links, editionPath(edition.id))}">${words.cadence[edition.cadence]}, ${when}</a></p>`;
  return `<entry>
<id>${idOf(base + path)}</id>
<title>${xmlText(shown(title))}</title>
<updated>${closed}</updated>
<link rel="alternate" type="text/html" href="${xmlText(archiveLink(links, path))}"/>
<content type="html">${xmlText(String(content))}</content>
</entry>
`;
}

/** A name that stays the same as long as the address does: a UUID (RFC 9562, version 8) of its SHA-256. */
function idOf(address: string): string {
  const hex = createHash('sha256').update(address).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
