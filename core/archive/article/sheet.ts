import type { Block } from '../../article/schema.ts';
import { articlePath } from '../../digest/archive-links.ts';
import { contains } from '../../span.ts';
import type { ArticleMatter } from '../article-page.ts';
import type { Site } from '../site.ts';
import { type Cited, citedIn } from './cited.ts';
import { flowOf } from './flow.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Noting } from './notes.ts';

/** All that a page is made of, whatever part of its article it has room for. */
export interface Sheet {
  readonly site: Site;
  readonly matter: ArticleMatter;
  readonly flow: readonly Block[];
  readonly title: Block | undefined; //             the first of the flow, where that is the article's title
  readonly cited: readonly Cited[]; //              what the newest edition shows first
  readonly marks: readonly Mark[]; //               by their start
  readonly noting: Noting;
}

/** Lays out what a page is made of. */
export function sheetOf(site: Site, matter: ArticleMatter): Sheet {
  const { article, facts, entries } = matter;
  const flow = flowOf(article);
  const cited = citedIn(entries);
  const marks = marksOf(facts, new Map(cited.map(({ anchor, span }) => [anchor, span])));
  const noting = {
    article,
    figures: new Map(facts.figures.map((figure) => [figure.id, figure])),
    quotes: new Map(facts.quotes.map((quote) => [quote.id, quote])),
    cited: new Map(cited.map((citation) => [citation.anchor, citation])),
    groups: new Map(marks.flatMap(({ note, group }) => (note && group ? [[note, group] as const] : []))),
    severalEditions: new Set(entries.map(({ edition }) => edition.id)).size > 1,
    path: articlePath(article),
    zone: site.publication.zone,
  };
  return { site, matter, flow, title: titleOf(flow, matter), cited, marks, noting };
}

// Most forms of upload hold their title as the text's first block; it is shown once.
function titleOf([first]: readonly Block[], { article, facts }: ArticleMatter): Block | undefined {
  if (first?.kind !== 'heading') return undefined;
  const words = article.text.slice(first.span.start, first.span.end);
  return words === article.title || contains(first.span, facts.headline.span) ? first : undefined;
}
