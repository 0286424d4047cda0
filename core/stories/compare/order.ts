import { byText } from '../../text-order.ts';
import type { Stated } from './report.ts';

/** Oldest first; of one moment in the order of the articles' names, and in reading order: whatever order they came in. */
export function byTime(a: Stated, b: Stated): number {
  return (
    byText(a.report.at, b.report.at) ||
    byText(a.report.article.id, b.report.article.id) ||
    byText(a.report.article.revision, b.report.article.revision) ||
    a.figure.span.start - b.figure.span.start
  );
}

/** Without what is known of it. */
export function statedOnly({ report, figure }: Stated): Stated {
  return { report, figure };
}
