import { monthOf } from '../../core/archive/calendar.ts';
import { feedPage } from '../../core/archive/feed.ts';
import { dataPage, dayPage, indexPage, monthPage } from '../../core/archive/lists.ts';
import type { EditionEntry } from '../../core/archive/schema.ts';
import type { Page } from '../../core/archive/site.ts';
import { sitemapPages } from '../../core/archive/sitemap.ts';
import { abreast } from '../aws/abreast.ts';
import type { Deps } from './deps.ts';
import { monthFacts } from './month-facts.ts';
import { untilSettled } from './until-settled.ts';

const LATEST = 60; //  editions that the index and the feed choose from
const ABREAST = 8; //  days that are read at once

/** What lists are made of. */
interface Known {
  readonly days: readonly string[]; //                  all, oldest first
  readonly month: ReadonlyMap<string, EditionEntry[]>; // the editions of each day of the month; both oldest first
  readonly latest: readonly EditionEntry[]; //          of the whole archive; newest first
}

type Ports = Pick<Deps, 'site' | 'editions' | 'entries' | 'pages' | 'days' | 'telemetry'>;

/**
 * Writes all that lists the editions of a day: its page and its month's, the month's table of facts, the index, the feed and the
 * sitemaps. Safe to repeat, and by several at once.
 */
export async function renewLists(deps: Ports, day: string): Promise<void> {
  const { site } = deps;
  const month = monthOf(day);
  let bytes = 0;
  const { month: listed } = await untilSettled(
    () => knownOf(deps, month),
    async (known) => {
      const pages = [...pagesOf(deps, day, known), await monthFacts(deps, month, known.month)];
      await deps.pages.save(pages);
      bytes += pages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    },
  );
  const editions = [...listed.values()].flat().length;
  deps.telemetry.info('Archive:Listed', { day, editions, bytes, access: site.publication.archive.access });
}

async function knownOf({ entries }: Ports, month: string): Promise<Known> {
  const days = await entries.days();
  const byDay = new Map<string, EditionEntry[]>();
  const read = (some: readonly string[]) =>
    abreast(some, ABREAST, async (day) => void byDay.set(day, await entries.editionsOf(day)));
  const wanted = days.filter((day) => monthOf(day) === month);
  await read(wanted);
  const latest: EditionEntry[] = [];
  for (const day of days.toReversed()) {
    if (latest.length >= LATEST) break;
    if (!byDay.has(day)) await read([day]);
    latest.push(...(byDay.get(day) ?? []).toReversed());
  }
  return {
    days,
    month: new Map(wanted.map((day) => [day, byDay.get(day) ?? []])),
    latest: latest.slice(0, LATEST),
  };
}

function pagesOf({ site }: Ports, day: string, { days, month, latest }: Known): Page[] {
  const months = [...new Set(days.map(monthOf))];
  const editions = [...month.values()].flat();
  return [
    dayPage(site, day, month.get(day) ?? []),
    monthPage(site, monthOf(day), [...month.keys()]),
    indexPage(site, latest, days),
    dataPage(site, months),
    feedPage(site, latest),
    ...sitemapPages(site, months, { month: monthOf(day), editions }),
  ];
}
