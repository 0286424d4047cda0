import type { Article } from '../article/schema.ts';
import type { Facts } from '../facts/schema.ts';
import { type Arrival, type ArticleArrival, MOST_AMOUNTS } from './arrival.ts';
import { sketchOf } from './sketch.ts';

/**
 * How a revision of an article comes in: at once or, under embargo, when that is over.
 * @param arrived ISO 8601 in UTC: when it came to count
 * @param facts its own; without them it is not known what it counts, and no copy differs in that
 */
export function arrivalOf(article: Article, arrived: string, facts?: Facts): ArticleArrival {
  const { published, publisher } = article;
  const free = freedAt(article);
  return {
    ...{ kind: 'article', at: free !== undefined && free > arrived ? free : arrived, ...refOf(article) },
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    sketch: sketchOf(article),
    ...(facts && amountsIn(facts)),
  };
}

/** All that is noted of a revision that comes in: under embargo, that it must wait too. */
export function arrivalsOf(article: Article, arrived: string, facts?: Facts): Arrival[] {
  const until = freedAt(article);
  const arrival = arrivalOf(article, arrived, facts);
  if (until === undefined || until <= arrived) return [arrival];
  return [{ kind: 'embargoed', at: arrived, ...refOf(article), until }, arrival];
}

function amountsIn({ figures }: Facts): Pick<ArticleArrival, 'amounts'> {
  const stated = figures.flatMap(({ value, range }) => value ?? [range?.low ?? 0, range?.high ?? 0]);
  const amounts = [...new Set(stated.map(String))].sort();
  return amounts.length > MOST_AMOUNTS ? {} : { amounts };
}

const refOf = ({ id, key, revision }: Article) => ({ article: id, key, revision });

const freedAt = ({ embargo }: Article) =>
  embargo === undefined ? undefined : new Date(embargo).toISOString();
