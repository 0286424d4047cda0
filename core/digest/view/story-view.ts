import type { Passage, Story } from '../schema.ts';
import { shown } from '../shown.ts';
import { dayOf, sourceCount, words } from '../words.ts';
import { rowsOf } from './card-view.ts';
import { conflictView } from './conflict-view.ts';
import { headlineOf, line } from './line.ts';
import { quoteView } from './quote-view.ts';
import { citing, type Sheet } from './sheet.ts';

/** A story, ready to be shown. */
export type StoryView = ReturnType<typeof storyView>;

/** Stat cards of one kind: changes, a conflict, or figures. */
export type BlockView = StoryView['blocks'][number];

/** Lays a story out: what has moved on and what sources disagree about comes before the other figures. */
export function storyView(story: Story, sheet: Sheet) {
  const [first = 1] = story.sources;
  const source = sheet.sources.get(first);
  const articles = new Set(story.sources.flatMap((number) => sheet.originals.get(number) ?? [])); // of revisions one
  const kicker = [
    source?.publisher,
    source?.published && dayOf(source.published),
    sourceCount(articles.size),
  ];
  return {
    id: story.id,
    accent: sheet.accent,
    update: story.update,
    kicker: line(kicker, ' · '),
    headline: headlineOf(story.headline),
    summary: summaryOf(story.summary, sheet),
    blocks: blocksOf(story, sheet),
    points: story.keyPoints.map(({ text, source }) => ({ ...citing(source, [], sheet), text: shown(text) })),
    quotes: story.quotes.map((card) => quoteView(card, sheet)),
    href: source?.href,
  };
}

/** Sentences of one source that follow one another carry its mark once. */
function summaryOf(summary: readonly Passage[], sheet: Sheet) {
  const runs: { source: number; text: string }[] = [];
  for (const { source, text } of summary) {
    const last = runs.at(-1);
    if (last?.source === source) last.text += ` ${shown(text)}`;
    else runs.push({ source, text: shown(text) });
  }
  return runs.map(({ source, text }) => ({ ...citing(source, [], sheet), text }));
}

function blocksOf({ changes, conflicts, figures }: Story, sheet: Sheet) {
  const moved = changes.map(({ now, was }) => ({ ...now, was }));
  const disputed = conflicts.map((conflict) => conflictView(conflict, sheet));
  const block = (title: string, cards: Parameters<typeof rowsOf>[0], headed: boolean) =>
    cards.length > 0 ? [{ title, headed, rows: rowsOf(cards, sheet, 'best first'), further: undefined }] : [];
  return [
    ...block(words.changes, moved, true),
    ...disputed,
    ...block(words.figures, figures, moved.length + disputed.length > 0),
  ];
}
