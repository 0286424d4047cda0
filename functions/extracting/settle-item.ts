import type { Item } from '../../core/article/parse.ts';
import type { Article } from '../../core/article/schema.ts';
import { standingOf } from '../../core/article/standing.ts';
import { type Outcome, outcomeOf } from '../../core/article/upload-report.ts';
import type { ComposeRequest } from '../../core/digest/schema.ts';
import { extractFacts } from '../../core/facts/extract.ts';
import type { Arrival } from '../../core/stories/arrival.ts';
import { arrivalsOf } from '../../core/stories/arrivals-of.ts';
import type { ArrivalsTable } from '../aws/arrivals-table.ts';
import type { ArticlesTable, Current } from '../aws/articles-table.ts';
import type { FactsStore } from '../aws/facts-store.ts';
import type { Queue } from '../aws/queue.ts';

export interface Deps {
  facts: Pick<FactsStore, 'save'>;
  versions: Pick<ArticlesTable, 'find' | 'settle'>;
  arrivals: Pick<ArrivalsTable, 'save'>;
  composer: Pick<Queue<ComposeRequest>, 'send'>;
  now: () => number; // ms since 1970
}

/** Which upload an item came in. */
export interface Origin {
  readonly key: string;
  readonly received: string; // ISO 8601
}

/** Keeps an article's facts, or that it was withdrawn, and asks for the editions this calls for. Safe to repeat. */
export async function settleItem(deps: Deps, item: Item, { key, received }: Origin): Promise<Outcome> {
  if ('article' in item) return keep(deps, item.article, received);
  const came = { article: item.id, key };
  if ('rejected' in item) {
    const { code } = item.rejected;
    await deps.arrivals.save([{ kind: 'rejected', at: momentOf(deps), ...came, code }]);
  } else {
    const version = { id: item.id, standing: standingOf(item.withdrawn, received) };
    const coming = await announce(deps, version, (at) => [{ kind: 'withdrawn', at, ...came }]);
    if (coming && (await deps.versions.settle(coming))) {
      const withdrawn = { id: item.id };
      await deps.composer.send([{ withdrawn, correlationId: `${item.id}@withdrawn` }]);
    }
  }
  return outcomeOf(item);
}

async function keep(deps: Deps, article: Article, received: string): Promise<Outcome> {
  const { id, revision, part, title, embargo } = article;
  const place = { articleId: id, ...(part !== undefined && { part }) };
  const facts = extractFacts(article);
  const version = { id, revision, standing: standingOf(article, received) };
  const saved = deps.facts.save(article, facts);
  // An edition may be made of whatever has a row: its facts are there first.
  const [coming] = await Promise.all([
    announce(deps, version, (at) => arrivalsOf(article, at, facts), saved),
    saved,
  ]);
  const counts = coming && (await deps.versions.settle(coming));
  if (!counts) return { ...place, outcome: 'superseded', revision };
  await deps.composer.send([{ article: { id, revision }, correlationId: `${id}@${revision}` }]);
  return {
    ...place,
    outcome: 'extracted',
    revision,
    ...(title !== undefined && { title }),
    ...(embargo !== undefined && { embargo }),
    ...{ figures: facts.figures.length, quotes: facts.quotes.length },
  };
}

/**
 * Notes that a version comes in, before it counts: else one that counted when its function died could come to its row in
 * a window that has closed, and to no edition. What counts already has its rows.
 * @param ready what must be done before
 * @returns the version as it is to count; undefined when a newer one does
 */
async function announce(
  deps: Deps,
  version: Omit<Current, 'arrived'>,
  rowsAt: (moment: string) => Arrival[],
  ready?: Promise<void>,
): Promise<Current | undefined> {
  const current = await deps.versions.find(version.id);
  if (current && current.revision === version.revision) return { ...version, arrived: current.arrived };
  if (current && current.standing > version.standing) return undefined;
  await ready;
  const arrived = momentOf(deps);
  await deps.arrivals.save(rowsAt(arrived));
  return { ...version, arrived };
}

const momentOf = ({ now }: Deps) => new Date(now()).toISOString();
