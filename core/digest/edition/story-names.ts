import type { StoryCluster } from '../../stories/cluster.ts';
import { sortedBy } from './order.ts';
import type { Told } from './told.ts';

/**
 * Names stories. One that was told keeps the id it was told under, though an article that is dated earlier has joined it since:
 * of two that became one, the id that was told first; of one that fell apart, the part with what was told first keeps it. Any
 * other is named for its first article. No two have the same id.
 * @param clusters of which no two have an article in common
 * @param told rows of whichever editions
 */
export function storyNames(
  clusters: readonly StoryCluster[],
  told: readonly Told[],
): Map<StoryCluster, string> {
  const holders = new Map(clusters.flatMap((cluster) => cluster.members.map(({ id }) => [id, cluster])));
  const names = new Map<StoryCluster, string>();
  const taken = new Set<string>();
  const name = (cluster: StoryCluster, id: string) => {
    names.set(cluster, id);
    taken.add(id);
  };
  for (const { article, story } of oldestFirst(told)) {
    const cluster = holders.get(article);
    if (cluster !== undefined && !names.has(cluster) && !taken.has(story)) name(cluster, story);
  }
  for (const cluster of clusters) if (!names.has(cluster)) name(cluster, freeName(cluster, taken));
  return names;
}

/** A correction is told of an article, and names no story. */
function oldestFirst(told: readonly Told[]): Told[] {
  return sortedBy(
    told.filter(({ kind }) => kind !== 'correction'),
    ({ closed }) => closed,
    ({ edition }) => edition,
    ({ article }) => article,
  );
}

/** The id of a story's first article; where another story was told under it, the next that is free. */
function freeName({ id, members }: StoryCluster, taken: ReadonlySet<string>): string {
  const own = members.find((member) => !taken.has(member.id));
  if (own !== undefined) return own.id;
  for (let part = 2; ; part += 1) if (!taken.has(`${id}-${part}`)) return `${id}-${part}`;
}
