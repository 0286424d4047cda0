import type { Report } from '../../stories/compare/report.ts';
import { byText } from '../../text-order.ts';
import type { Had } from './had.ts';

const NEARLY = 2 / 3; // so complete beside the most complete, an article may lead because it is newer

/**
 * Picks the article whose headline and sentences tell the story: the newest of those with a title that have nearly as much to
 * say as the one with the most.
 * @param fresh how many figures and quotations of a report are new
 */
export function leadOf(
  news: readonly Report[],
  had: Had,
  fresh: (report: Report) => number,
): Report | undefined {
  const titled = news.filter(({ facts }) => facts.headline.origin === 'title');
  const weighed = (titled.length > 0 ? titled : news).map((report) => {
    const { text } = report.article;
    const sentences = [...report.facts.summary, ...report.facts.keyPoints];
    const unsaid = sentences.filter(({ start, end }) => !had.stands(text.slice(start, end)));
    return { report, weight: fresh(report) + unsaid.length };
  });
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight >= most * NEARLY)
    .map(({ report }) => report)
    .sort((a, b) => byText(b.at, a.at) || byText(a.article.id, b.article.id))[0];
}
