import { passageAnchor, storyPath } from '../../digest/archive-links.ts';
import type { Passage, Story } from '../../digest/schema.ts';
import { shown } from '../../digest/shown.ts';
import { headlineOf, line } from '../../digest/view/line.ts';
import { dayOf, sourceCount, words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { wayTo } from '../paths.ts';
import { type Block, figureBlocks } from './figure-blocks.ts';
import { type Leaf, linked, marksOf, passageWay } from './leaf.ts';
import { chunks, type Run } from './packing.ts';
import { quoteMarkup } from './quote-markup.ts';

const QUOTES = 2; // of one piece: the longest ones fit a page
const POINTS = 4;

/** How a story stands on its page. */
export interface Standing {
  readonly level: 1 | 2; //     of its heading
  readonly band?: string; //    the section of the publication that begins with it
  readonly linked: boolean; //  whether to link to the story's own page
}

/** The anchor of a story on the pages of an edition. */
export function storyAnchor(id: string): string {
  return `story-${id}`;
}

/** A story in pieces: what has moved on and what sources disagree about comes before the other figures. */
export function storyRun(story: Story, leaf: Leaf, standing: Standing): Run {
  const { id, headline, summary, keyPoints, quotes } = story;
  const { level, band } = standing;
  const block = ({ title, pieces }: Block) =>
    pieces.map((piece, index) =>
      index > 0 ? piece : html`<h${level + 1} class="block">${title}</h${level + 1}>\n${piece}`,
    );
  const said = chunks(quotes, QUOTES).map((some) => html`${some.map((one) => quoteMarkup(one, leaf))}`);
  const points = chunks(keyPoints, POINTS).map((some) => pointList(some, leaf));
  return {
    id: storyAnchor(id),
    kind: 'story',
    head: (continued) => {
      const title = continued
        ? html`${headlineOf(headline)} <small>(continued)</small>`
        : linked(passageWay(leaf, headline), headlineOf(headline));
      const above = continued || band === undefined ? undefined : html`<p class="band">${shown(band)}</p>\n`;
      const rank = continued ? 2 : level; // a further page has a heading of its own
      return html`${above}${continued ? undefined : kickerOf(story, leaf)}<h${rank} dir="auto">${title}</h${rank}>\n`;
    },
    pieces: [
      ...summaryOf(summary, leaf),
      ...figureBlocks(story, leaf).flatMap(block),
      ...block({ title: words.keyPoints, pieces: points }),
      ...block({ title: words.quotes, pieces: said }),
      ...(standing.linked
        ? [html`<p class="fine"><a href="${wayTo(storyPath(id), leaf.path)}">${words.wholeStory}</a></p>\n`]
        : []),
    ],
  };
}

function kickerOf({ update, sources }: Story, leaf: Leaf): Markup {
  const listed = sources.flatMap((number) => leaf.sources.get(number) ?? []);
  const [first] = listed;
  const articles = new Set(listed.filter(({ copyOf }) => !copyOf).map(({ articleId }) => articleId));
  const about = line(
    [first?.publisher, first?.published && dayOf(first.published), sourceCount(articles.size)],
    ' · ',
  );
  if (!update && about === undefined) return html``;
  return html`<p class="kicker">${update ? html`<strong class="update">${words.update}</strong> ` : undefined}${about}</p>\n`;
}

/** Sentences of one source that follow one another carry its mark once; each leads to its own place. */
function summaryOf(summary: readonly Passage[], leaf: Leaf): Markup[] {
  if (summary.length === 0) return [];
  const sentences = summary.map((passage, index) => {
    const mark = summary[index + 1]?.source === passage.source ? undefined : markOf(passage, leaf);
    return html`${quiet(passage, leaf)}${mark} `;
  });
  return [html`<p class="lead" dir="auto">${sentences}</p>\n`];
}

function pointList(points: readonly Passage[], leaf: Leaf): Markup {
  const items = points.map(
    (point) => html`<li dir="auto">${quiet(point, leaf)}${markOf(point, leaf)}</li>\n`,
  );
  return html`<ul class="points">\n${items}</ul>\n`;
}

function quiet(passage: Passage, leaf: Leaf): Markup {
  const way = passageWay(leaf, passage);
  return way === undefined
    ? html`${shown(passage.text)}`
    : html`<a class="quiet" href="${way}">${shown(passage.text)}</a>`;
}

function markOf({ source, span }: Passage, leaf: Leaf): Markup {
  return marksOf(leaf, source, passageAnchor(span));
}
