import type { Report } from '../../stories/compare/report.ts';
import type { Listed } from '../cite.ts';
import type { Material } from '../story/material.ts';
import { reportedAt } from './dated.ts';
import { castOf, type Entry, entryKey } from './entries.ts';
import type { ArticleRef, Candidate } from './input.ts';

/** Articles with their facts, by `entryKey`. */
export type Entries = ReadonlyMap<string, Entry>;

/** What an article reports, and when it came in. */
export type Account = Report & Listed;

/**
 * One article's account.
 * @param by when it had come in at the latest: its date is not believed beyond it
 */
export function accountOf(
  { article, facts }: Entry,
  by: string,
  listed: Omit<Listed, 'article'> = {},
): Account {
  const source = article.publisher?.trim() || article.id;
  return { article, facts, source, at: reportedAt(article.published, by) ?? by, ...listed };
}

/**
 * Gathers what a story can be told with.
 * @throws TypeError when an article that has not been told is missing
 */
export function materialOf(
  candidate: Candidate,
  entries: Entries,
  rest: Pick<Material, 'publication' | 'isDropped' | 'isCorrected'>,
): Material {
  const cast = castOf(candidate);
  const members = (list: typeof cast.news) =>
    list.map(({ arrived, copyOf, ...ref }) =>
      accountOf(entryOf(entries, ref), arrived, { arrived, ...(copyOf !== undefined && { copyOf }) }),
    );
  // Told latest first: a revision that was told twice had come in by the first of the rows that name it.
  const closed = ({ id, revision }: ArticleRef) =>
    candidate.told.findLast((row) => row.article === id && row.revision === revision)?.closed ?? '';
  const news = members(cast.news);
  const counting = new Map(candidate.members.map((member) => [entryKey(member), member]));
  const had = cast.had.flatMap((ref) => {
    const entry = entries.get(entryKey(ref));
    if (entry === undefined) return [];
    const [arrived, by] = [counting.get(entryKey(ref))?.arrived, closed(ref)];
    if (arrived === undefined || arrived > by) return [accountOf(entry, by)]; // of old, or it came in again
    return [accountOf(entry, arrived, { arrived })];
  });
  return {
    id: candidate.id,
    news,
    had,
    standing: had.filter(({ article }) => counting.has(entryKey(article))),
    listed: [...news, ...members(cast.copies)],
    ...rest,
  };
}

/** @throws TypeError when it is not there, or its facts are of another revision */
export function entryOf(entries: Entries, ref: ArticleRef): Entry {
  const entry = entries.get(entryKey(ref));
  if (entry === undefined) throw new TypeError(`${entryKey(ref)} is missing`);
  const { article, facts } = entry;
  if (entryKey(facts.article) !== entryKey(article) || entryKey(article) !== entryKey(ref)) {
    throw new TypeError(`facts of ${entryKey(facts.article)} do not belong to ${entryKey(ref)}`);
  }
  return entry;
}
