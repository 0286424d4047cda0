import type { ArticleEntry } from '../../core/archive/schema.ts';
import type { EditionState } from '../../core/delivery/edition/schema.ts';
import type { Told } from '../../core/digest/edition/told.ts';
import type { Arrival } from '../../core/stories/arrival.ts';
import type { ArchiveTable } from '../../functions/aws/archive-table.ts';
import type { ArrivalsTable } from '../../functions/aws/arrivals-table.ts';
import type { ArticlesTable, Current } from '../../functions/aws/articles-table.ts';
import type { EditionsTable } from '../../functions/aws/editions-table.ts';
import type { TellingsTable } from '../../functions/aws/tellings-table.ts';

/** Which version of each article counts, in memory. */
export function articlesInMemory() {
  const byId = new Map<string, Current>();
  const table: ArticlesTable = {
    find: async (id) => byId.get(id),
    findAll: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    settle: async (version) => {
      const other = byId.get(version.id);
      const same = other !== undefined && other.revision === version.revision;
      if (other && !same && other.standing > version.standing) return false;
      const standing = same && other.standing > version.standing ? other.standing : version.standing;
      byId.set(version.id, { ...version, standing, arrived: same ? other.arrived : version.arrived });
      return true;
    },
  };
  return { ...table, byId };
}

/** What came in, in memory. */
export function arrivalsInMemory() {
  const rows = new Map<string, Arrival>();
  const placeOf = (row: Arrival) =>
    `${row.at} ${row.kind} ${row.article} ${'revision' in row ? row.revision : ''}`;
  const table: ArrivalsTable = {
    save: async (arrivals) => {
      for (const arrival of arrivals) rows.set(placeOf(arrival), arrival);
    },
    between: async ({ from, to }, most) =>
      [...rows]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, row]) => row)
        .filter(({ at }) => from < at && at <= to)
        .slice(-most),
  };
  return { ...table, rows: () => [...rows.values()] };
}

/** The rows of the archive, in memory. */
export function archiveInMemory() {
  const rows = new Map<string, { part: string; entry?: unknown }>();
  const put = (part: string, place: string, entry?: unknown) =>
    rows.set(`${part} ${place}`, { part, ...(entry !== undefined && { entry: structuredClone(entry) }) });
  const of = (part: string) =>
    [...rows].filter(([, row]) => row.part === part).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entriesOf = <T>(part: string) => of(part).map(([, { entry }]) => entry as T);
  const table: ArchiveTable = {
    save: async (day, { edition, stories, corrections, articles }) => {
      put('days', day);
      put(`day#${day}`, `${edition.closed}#${edition.edition.id}`, edition);
      for (const row of stories) put(`story#${row.story}`, `${row.closed}#${row.edition.id}`, row);
      for (const row of corrections) put(`edition#${row.corrects}`, `${row.closed}#${row.edition.id}`, row);
      for (const row of articles)
        put(`article#${row.article.id}`, `${row.article.revision}#${row.edition.id}#${row.story}`, row);
      for (const article of edition.gone) put(`article#${article}`, 'withdrawn');
    },
    days: async () => of('days').map(([key]) => key.split(' ')[1] ?? ''),
    editionsOf: async (day) => entriesOf(`day#${day}`),
    tellingsOf: async (story) => entriesOf(`story#${story}`),
    correctionsOf: async (edition) => entriesOf(`edition#${edition}`),
    pagesOf: async (article) => {
      const all = of(`article#${article}`);
      const found = all.filter(([key]) => !key.endsWith(' withdrawn'));
      const revisions = found.map(([key]) => key.split(' ')[1]?.split('#')[0] ?? '');
      const cited = found.flatMap(([, { entry }]) => (entry === undefined ? [] : [entry as ArticleEntry]));
      return { revisions: [...new Set(revisions)], cited, wasWithdrawn: found.length < all.length };
    },
    notePage: async ({ id, revision }) => void put(`article#${id}`, revision),
  };
  return { ...table, rows };
}

/** What was told, in memory. */
export function tellingsInMemory() {
  const rows = new Map<string, Told>();
  const orderOf = ({ closed, edition, article }: Told) => `${closed} ${edition} ${article}`;
  const table: TellingsTable = {
    of: async (articles, cadence) =>
      [...rows.values()]
        .filter((row) => (cadence ?? row.cadence) === row.cadence && articles.includes(row.article))
        .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    save: async (told) => {
      for (const row of told) rows.set(`${row.cadence} ${orderOf(row)}`, row);
    },
  };
  return { ...table, rows: () => [...rows.values()] };
}

/** How editions stand, in memory, as far as they are made here. */
export function editionsInMemory() {
  const byId = new Map<string, EditionState>();
  const skipped: { cadence: string; from: string; to: string }[] = [];
  const table: Pick<EditionsTable, 'find' | 'begin' | 'replace'> = {
    find: async (id) => byId.get(id),
    begin: async (state) => {
      const seen = byId.get(state.id);
      const isEnd = ['sending', 'empty'].includes(state.status);
      if (!seen || (seen.status === 'draft' && isEnd)) byId.set(state.id, state);
    },
    replace: async (seen, next) => {
      const found = byId.get(seen.id);
      if (found?.status !== seen.status || found.changed !== seen.changed) return false;
      byId.set(next.id, next);
      return true;
    },
  };
  return { ...table, byId, skipped };
}
