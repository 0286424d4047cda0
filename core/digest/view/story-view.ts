import type { Passage, Story } from '../schema.ts';
import { shown } from '../shown.ts';
import { dayOf, sourceCount, words } from '../words.ts';
import { blocksOf } from './blocks.ts';
import { citing } from './citing.ts';
import { placeHref, placeOf, storyHref } from './href.ts';
import { headlineOf, keptInOrder, line } from './line.ts';
import { quoteView } from './quote-view.ts';
import type { Sheet } from './sheet.ts';

/** Lays a story out: what has moved on and what sources disagree about comes before the other figures. */
export function storyView(story: Story, sheet: Sheet) {
  const [first = 1] = story.sources;
  const source = sheet.sources.get(first);
  const articles = new Set(story.sources.flatMap((number) => sheet.originals.get(number) ?? [])); // of revisions one
  const kicker = [
    source?.publisher,
    keptInOrder(source?.published && dayOf(source.published), sheet.dir),
    keptInOrder(sourceCount(articles.size), sheet.dir),
  ];
  return {
    id: story.id,
    accent: sheet.accent,
    update: story.update,
    kicker: line(kicker, ' · '),
    headline: headlineOf(story.headline),
    href: placeHref(placeOf(story.headline), sheet),
    summary: summaryOf(story.summary, sheet),
    blocks: blocksOf(story, sheet),
    points: story.keyPoints.map((point) => sentenceView(point, sheet)),
    quotes: story.quotes.map((card) => quoteView(card, sheet)),
    onward: onwardOf(story, sheet),
  };
}

/** Where a reader goes on: to all that was told of an update's story, or without an archive to the article. */
function onwardOf({ id, update, sources: [first = 1] }: Story, sheet: Sheet) {
  const href = sheet.archive ? (update ? storyHref(id, sheet) : undefined) : sheet.sources.get(first)?.href;
  return href && { accent: sheet.accent, href, label: sheet.archive ? words.wholeStory : words.read };
}

function sentenceView(passage: Passage, sheet: Sheet) {
  const place = placeOf(passage);
  return {
    ...citing(place, [], sheet),
    accent: sheet.accent,
    text: shown(passage.text),
    href: placeHref(place, sheet),
  };
}

/** Of sentences of one source that follow one another the last carries its mark. */
function summaryOf(summary: readonly Passage[], sheet: Sheet) {
  return summary.map((passage, index) => {
    const sentence = sentenceView(passage, sheet);
    const goesOn = summary[index + 1]?.source === passage.source;
    return goesOn ? { ...sentence, own: undefined, others: undefined } : sentence;
  });
}
