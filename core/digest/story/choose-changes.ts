import { changesBetween } from '../../stories/compare/changes.ts';
import type { Report, Stated } from '../../stories/compare/report.ts';
import { saysItMoved } from '../../stories/compare/says-moved.ts';
import { type CardDraft, draftCard } from '../cards.ts';
import type { Material } from './material.ts';
import { type Fact, type FactOf, others } from './statements.ts';

/** A figure that moved on since readers had it. */
export interface ChangeDraft {
  readonly now: CardDraft;
  readonly was: CardDraft;
}

/**
 * Finds what moved on since readers had the story, the weightiest first. What an article's own new revision changed is no
 * news of the event but a correction, and told as such; what another source says is a change only where it says so itself.
 */
export function changesOf(
  { news, had }: Material,
  factOf: FactOf,
  disputed: ReadonlySet<Fact<Stated>>,
  most: number,
): ChangeDraft[] {
  const found = new Map<Fact<Stated>, ChangeDraft>();
  for (const { was, now } of changesBetween(lastOfEach(had), news)) {
    const fact = factOf.get(now.figure);
    if (fact === undefined || fact.had || fact.out || disputed.has(fact)) continue;
    if (was.report.article.id === now.report.article.id || factOf.get(was.figure)?.out) continue;
    if (was.report.source !== now.report.source && !saysItMoved(was, now)) continue;
    const known = found.get(fact);
    if (known !== undefined && known.was.report.at >= was.report.at) continue;
    const [before, after] = [draftCard(was), draftCard(now, others(fact, now))];
    if (before && after) found.set(fact, { was: before, now: after });
  }
  return [...found.values()].sort((a, b) => b.now.figure.score - a.now.figure.score).slice(0, most);
}

/** Each article as it was told last. */
function lastOfEach(had: readonly Report[]): Report[] {
  const last = new Map<string, Report>();
  for (const report of had) if (!last.has(report.article.id)) last.set(report.article.id, report);
  return [...last.values()];
}
