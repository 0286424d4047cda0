import type { Figure } from '../../facts/schema.ts';
import { changesBetween } from '../../stories/compare/changes.ts';
import type { Report, Stated } from '../../stories/compare/report.ts';
import type { Fact } from './statements.ts';

/**
 * Finds the figures that their own source has moved on in a later report of the story: "six hurt" at nine, "nine hurt" at two.
 * Beside the later one, the earlier would pass for true.
 * @param news oldest first
 * @returns whether each source of a figure has moved it on
 */
export function movedOnAmong(news: readonly Report[]): (fact: Fact<Stated>) => boolean {
  const earlier = new Set<Figure>();
  for (const [index, report] of news.entries())
    for (const before of news.slice(0, index).filter(({ source }) => source === report.source))
      for (const { was } of changesBetween([before], [report])) earlier.add(was.figure);
  return ({ statements }) =>
    [...Map.groupBy(statements, ({ report }) => report.source).values()].every((own) =>
      own.some(({ figure }) => earlier.has(figure)),
    );
}
