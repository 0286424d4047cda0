import { html, type Markup } from '../html.ts';
import { byText } from '../text-order.ts';
import { dayName, dayOf, monthName, monthOf } from './calendar.ts';
import { feedWay } from './feed-way.ts';
import { pageOf } from './layout.ts';
import { editionItems, several } from './lists/edition-items.ts';
import { fittingIn } from './lists/fitting.ts';
import { dayPath, monthFactsPath, monthPath, PATHS, wayTo } from './paths.ts';
import { roomOf } from './room.ts';
import type { EditionEntry } from './schema.ts';
import type { Page, Site } from './site.ts';

export { dataPage } from './data-page.ts';
export { missingPage } from './missing-page.ts';
export { robotsPage } from './robots.ts';

const SPARE = 1500; // UTF-8 bytes for what stands around a list

/** All editions of a day, newest first; where they are many, in brief. What has no room is counted: the month's table has its facts. */
export function dayPage(site: Site, day: string, entries: readonly EditionEntry[]): Page {
  const path = dayPath(day);
  const month = monthOf(day);
  const crumbs = [{ name: monthName(month), path: monthPath(month) }];
  const frame = { path, title: dayName(day), crumbs };
  const place = { path, zone: site.publication.zone, level: 2 } as const;
  const room = roomOf(site, frame) - SPARE;
  const items = editionItems(entries, place);
  const whole = fittingIn(items, room);
  const fitting =
    whole.length < items.length ? fittingIn(editionItems(entries, { ...place, brief: true }), room) : whole;
  const main = html`<h1>${dayName(day)}</h1>
<ul class="editions">
${fitting}</ul>
${leftOver(items.length - fitting.length)}<p class="fine">${factsLink(month, path)}</p>
`;
  return { path, content: pageOf(site, { ...frame, main }) };
}

/** The days of a month that have editions, newest first. @param days "2031-05-03", in any order */
export function monthPage(site: Site, month: string, days: readonly string[]): Page {
  const path = monthPath(month);
  const items = newestFirst(days).map(
    (day) => html`<li><a href="${wayTo(dayPath(day), path)}">${dayName(day)}</a></li>\n`,
  );
  const main = html`<h1>${monthName(month)}</h1>
<ul class="days">
${items}</ul>
<p class="fine">${factsLink(month, path)}</p>
`;
  return { path, content: pageOf(site, { path, title: monthName(month), main }) };
}

/**
 * The archive's front page: the newest editions by day, and every month.
 * @param latest editions, in any order
 * @param days all that have editions, in any order
 */
export function indexPage(site: Site, latest: readonly EditionEntry[], days: readonly string[]): Page {
  const path = PATHS.index;
  const { zone, name } = site.publication;
  const frame = { path, title: 'Editions' };
  const months = monthList(days);
  const newest = Map.groupBy(latest, ({ closed }) => dayOf(zone, closed));
  const items = newestFirst([...newest.keys()]).flatMap((day) => {
    const [first, ...others] = editionItems(newest.get(day) ?? [], { path, zone, level: 3 });
    const head = html`<li class="day"><h2><a href="${dayPath(day)}">${dayName(day)}</a></h2></li>\n`;
    return [html`${head}${first}`, ...others];
  });
  const room = roomOf(site, frame) - SPARE - Buffer.byteLength(String(months));
  const main = html`<h1 class="hidden">Editions of ${name}</h1>
${items.length > 0 ? html`<ul class="editions">\n${fittingIn(items, room)}</ul>\n` : EMPTY}${months}<p class="fine">The newest stories as an <a href="${feedWay(site, newestOf(latest))}">Atom feed</a></p>
`;
  return { path, content: pageOf(site, { ...frame, main }) };
}

const EMPTY = html`<div class="notice">
<h2>No edition yet</h2>
<p>The first one stands here as soon as it is made.</p>
</div>
`;

function monthList(days: readonly string[]): Markup | undefined {
  const months = Map.groupBy(newestFirst(days), monthOf);
  if (months.size === 0) return undefined;
  const items = [...months].map(
    ([month, some]) =>
      html`<li><a href="${monthPath(month)}">${monthName(month)}</a> <span class="fine">${several(some.length, 'day', 'days')}</span></li>\n`,
  );
  return html`<h2>All editions</h2>\n<ul class="months">\n${items}</ul>\n`;
}

function factsLink(month: string, path: string): Markup {
  return html`All figures and quotations of ${monthName(month)}: <a href="${wayTo(monthFactsPath(month), path)}">CSV</a>. <a href="${wayTo(PATHS.data, path)}">What the columns mean</a>`;
}

function leftOver(count: number): Markup | undefined {
  const more = several(count, 'more edition', 'more editions');
  return more === undefined
    ? undefined
    : html`<p class="notice">${more} of this day had no room on this page. The table below has the facts of all.</p>\n`;
}

function newestOf(editions: readonly EditionEntry[]): string | undefined {
  return editions
    .map(({ closed }) => closed)
    .toSorted(byText)
    .at(-1);
}

function newestFirst(days: readonly string[]): string[] {
  return [...new Set(days)].sort().reverse();
}
