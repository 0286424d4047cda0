import { editionPath, storyPath } from '../digest/archive-links.ts';
import { directionOf } from '../digest/direction.ts';
import { dayIn } from '../digest/moment.ts';
import { headlineOf } from '../digest/view/line.ts';
import { html } from '../html.ts';
import { dayOf, monthName, monthOf } from './calendar.ts';
import { sourcesRun } from './edition/edition-runs.ts';
import { type Leaf, leafOf } from './edition/leaf.ts';
import { packed, type Run, sizeOf } from './edition/packing.ts';
import { storyRun } from './edition/story-run.ts';
import { type PageParts, pageOf } from './layout.ts';
import { monthPath, wayTo } from './paths.ts';
import { roomOf } from './room.ts';
import type { Page, Site } from './site.ts';
import { accountRun } from './story/account-run.ts';
import type { Corrected } from './story/corrected.ts';
import { correctedPieces } from './story/corrected-pieces.ts';
import { editionTimes } from './story/edition-times.ts';
import { movementRun } from './story/movement-run.ts';
import { movementsOf } from './story/movements.ts';
import { accountsOf, type Telling } from './story/telling.ts';
import { takenBackNote } from './taken-back/note.ts';
import { NOTHING_TAKEN, type TakenBack } from './taken-back.ts';

/**
 * The page of a story: what was corrected of it, what the newest edition tells of it, how its numbers moved, what was told before, and by which editions.
 * What has no room is left out from the end, with a link to the edition that has it.
 * @param tellings newest first, at least one
 * @param takenBack what was taken out of them
 * @param corrections of them, newest first
 */
export function storyPage(
  site: Site,
  tellings: readonly Telling[],
  takenBack: TakenBack = NOTHING_TAKEN,
  corrections: readonly Corrected[] = [],
): Page {
  const [newest] = tellings as readonly [Telling, ...Telling[]];
  const { story, sources, closed, edition } = newest;
  const path = storyPath(story.id);
  const leaf = leafOf({ path, zone: site.publication.zone, closed }, sources, [story]);
  const opening = html`<p class="edition-name">Story · last told <time datetime="${closed}">${dayIn(leaf.zone, closed)}</time></p>\n${takenBackNote(takenBack)}`;
  const rest = html`<p class="notice">This page has no room for more: <a href="${wayTo(editionPath(edition.id), path)}">the newest edition</a> has all of it.</p>\n`;
  const frame = frameOf(newest, leaf);
  const room = roomOf(site, frame) - sizeOf(opening) - sizeOf(rest);
  const [first, ...beyond] = packed(runsOf(tellings, corrections, leaf), () => room);
  const main = html`${opening}${first?.body}${beyond.length > 0 ? rest : undefined}`;
  return { path, content: pageOf(site, { ...frame, main }) };
}

function runsOf(tellings: readonly Telling[], corrections: readonly Corrected[], leaf: Leaf): Run[] {
  const [account, ...earlier] = accountsOf(tellings);
  if (account === undefined) return [];
  const { story } = account.newest;
  const listed = story.sources.toSorted((a, b) => a - b).flatMap((number) => leaf.sources.get(number) ?? []);
  const editions: Run = {
    id: 'editions',
    kind: 'editions',
    head: () => html`<h2>Told in</h2>\n`,
    pieces: [
      html`<p>${editionTimes(tellings, leaf)}</p>\n`,
      ...(corrections.length > 0
        ? [html`<h2>Corrected in</h2>\n<p>${editionTimes(corrections, leaf)}</p>\n`]
        : []),
    ],
  };
  const told = storyRun(story, leaf, { level: 1, linked: false });
  return [
    { ...told, pieces: [...correctedPieces(corrections, account.newest, leaf), ...told.pieces] },
    movementRun(movementsOf(tellings, corrections), leaf),
    accountRun(earlier, corrections, leaf),
    sourcesRun(listed, leaf),
    editions,
  ].filter((run) => run !== undefined);
}

function frameOf({ story, closed, lang }: Telling, { path, zone }: Leaf): Omit<PageParts, 'main'> {
  const month = monthOf(dayOf(zone, closed));
  return {
    path,
    title: headlineOf(story.headline),
    ...(lang !== 'und' && lang !== 'en' && { lang, dir: directionOf(lang) }),
    crumbs: [{ name: monthName(month), path: monthPath(month) }],
  };
}
