import { plainTextArticle } from '../../../../core/article/plain-text.ts';
import { extractFacts } from '../../../../core/facts/extract.ts';
import type { Report, Stated } from '../../../../core/stories/compare/report.ts';

/** A report of a source at an hour of one day, read by the real engine. */
export function reportFrom(source: string, hour: number, text: string, lang = 'en'): Report {
  const article = plainTextArticle({ key: `${source}-${hour}.txt`, revision: '0123456789ab', text, lang });
  const at = `2031-05-04T${String(hour).padStart(2, '0')}:00:00Z`;
  return { article, facts: extractFacts(article), source, at };
}

/** A statement as tables state it: "Wire: 44". */
export const shown = ({ report, figure }: Stated): string =>
  `${report.source}: ${report.article.text.slice(figure.span.start, figure.span.end)}`;
