import { editionPath } from '../digest/archive-links.ts';
import { directionOf } from '../digest/direction.ts';
import type { Digest } from '../digest/schema.ts';
import { headlineOf } from '../digest/view/line.ts';
import { html } from '../html.ts';
import { dayName, dayOf, monthName, monthOf } from './calendar.ts';
import { editionData, json } from './data.ts';
import { contentsOf } from './edition/contents.ts';
import { dataLinks, openingOf, partLinks } from './edition/edition-frame.ts';
import { editionRuns } from './edition/edition-runs.ts';
import { type Leaf, leafOf } from './edition/leaf.ts';
import { packed, sizeOf } from './edition/packing.ts';
import { factsCsv } from './facts-table.ts';
import { type PageParts, pageOf } from './layout.ts';
import { dayPath, editionDataPath, editionPartPath, monthPath } from './paths.ts';
import { roomOf } from './room.ts';
import { NOTHING_SINCE, type Since } from './since.ts';
import type { Page, Site } from './site.ts';
import { tellsNothing } from './taken-back.ts';
import { titleOf } from './title.ts';

/**
 * The pages of an edition with all its stories, also those its mail had no room for, and the same as JSON and CSV. What is
 * longer than a page goes on on further ones.
 * @param subject of its mail
 * @param since what became of it since it was made
 */
export function editionPages(
  site: Site,
  digest: Digest,
  subject: string,
  since: Since = NOTHING_SINCE,
): Page[] {
  const { edition, stories, corrections, sources, publication, closed } = digest;
  const place = { path: editionPath(edition.id), zone: publication.zone, closed };
  const leaf = leafOf(place, sources, [...stories, ...corrections]);
  return [
    ...pagesOf(site, digest, since, leaf, frameOf(digest, subject)),
    { path: editionDataPath(edition.id, 'json'), content: json(editionData(digest, subject, since)) },
    { path: editionDataPath(edition.id, 'csv'), content: factsCsv(digest) },
  ];
}

function pagesOf(
  site: Site,
  digest: Digest,
  since: Since,
  leaf: Leaf,
  frame: Omit<PageParts, 'main'>,
): Page[] {
  const opening = (part: number, parts: number) => openingOf(digest, since, part, parts);
  const links = (part: number, parts: number) =>
    html`${partLinks(digest.edition.id, part, parts)}${dataLinks(digest.edition.id)}`;
  // What is not known yet is taken at its longest.
  const above = sizeOf(html`${opening(1, 99)}${contentsOf(digest, () => 99)}`);
  const room = roomOf(site, frame) - sizeOf(links(98, 99)) - frame.title.length;
  const parts = packed(editionRuns(digest, leaf), (part) => room - (part === 1 ? above : 500));
  const partOf = new Map(parts.flatMap(({ begin }, index) => begin.map((id) => [id, index + 1] as const)));
  return parts.map(({ body }, index) => {
    const part = index + 1;
    const contents = part === 1 ? contentsOf(digest, (id) => partOf.get(id) ?? 1) : undefined;
    const main = html`${opening(part, parts.length)}${contents}${body}${links(part, parts.length)}`;
    const title = part === 1 ? frame.title : `${frame.title} (${part}/${parts.length})`;
    const path = editionPartPath(digest.edition.id, part);
    return { path, content: pageOf(site, { ...frame, path, title, main }) };
  });
}

function frameOf(digest: Digest, subject: string): Omit<PageParts, 'main'> {
  const { edition, closed, publication, stories } = digest;
  const lang = tellsNothing(digest) ? 'en' : digest.lang;
  const told = stories.map(({ headline, ...story }) => ({ ...story, headline: headlineOf(headline) }));
  const day = dayOf(publication.zone, closed);
  const month = monthOf(day);
  return {
    path: editionPath(edition.id),
    title: titleOf({ subject, stories: told }),
    ...(lang !== 'und' && lang !== 'en' && { lang, dir: directionOf(lang) }),
    crumbs: [
      { name: monthName(month), path: monthPath(month) },
      { name: dayName(day), path: dayPath(day) },
    ],
  };
}
