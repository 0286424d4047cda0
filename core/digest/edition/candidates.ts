import type { ArticleArrival } from '../../stories/arrival.ts';
import { clusterStories } from '../../stories/cluster.ts';
import { exactCopies } from '../../stories/exact-copies.ts';
import { reportedAt } from './dated.ts';
import type { Candidate, Member } from './input.ts';
import { sortedBy } from './order.ts';
import { storyNames } from './story-names.ts';
import type { Told } from './told.ts';

/**
 * Sorts articles into stories, and keeps those that have a fresh one. The outcome does not depend on their order.
 * @param told rows of the edition's readers
 * @param toldAnywhere rows of all readers, which stories keep their ids by
 */
export function candidatesOf(
  live: readonly ArticleArrival[],
  told: readonly Told[],
  isFresh: (arrival: ArticleArrival) => boolean,
  cluster = clusterStories,
  toldAnywhere = told,
): Candidate[] {
  const arrivals = new Map(live.map((arrival) => [arrival.article, arrival]));
  const rows = Map.groupBy(told, ({ article }) => article);
  const clusters = cluster(
    live.map(({ article, at, published, sketch }) => ({
      id: article,
      at: reportedAt(published, at)!,
      sketch,
    })),
  );
  const names = storyNames(clusters, toldAnywhere);
  return clusters.flatMap((story) => {
    const { members } = story;
    const found = exactCopies(members, arrivals).flatMap((member): Member[] => {
      const arrival = arrivals.get(member.id);
      return arrival ? [memberOf(arrival, member.copyOf, isFresh(arrival))] : [];
    });
    if (!found.some(({ fresh }) => fresh)) return [];
    const oldestFirst = sortedBy(
      found,
      ({ arrived }) => arrived,
      (member) => member.id,
    );
    const had = found.flatMap((member) => rows.get(member.id) ?? []);
    return [{ id: names.get(story) ?? story.id, members: oldestFirst, told: newestFirst(had) }];
  });
}

/** What readers were told, the latest first. */
export function newestFirst(told: readonly Told[]): Told[] {
  return sortedBy(
    told,
    ({ closed }) => closed,
    ({ edition }) => edition,
    ({ article }) => article,
  ).reverse();
}

function memberOf(arrival: ArticleArrival, copyOf: string | undefined, fresh: boolean): Member {
  const { article: id, revision, key, at: arrived } = arrival;
  return { id, revision, key, arrived, ...(copyOf !== undefined && { copyOf }), fresh };
}
