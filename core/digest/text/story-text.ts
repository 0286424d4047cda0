import type { BlockView } from '../view/blocks.ts';
import type { CardView } from '../view/card-view.ts';
import type { QuoteView } from '../view/quote-view.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { wrap } from '../wrap.ts';
import { cited, item, join, lines, paragraphs, section, titled, WIDTH } from './layout.ts';

/** A story in plain text, under its section's name where that begins. */
export function storyText(story: View['stories'][number], index: number): string {
  const headline = wrap(story.headline, WIDTH);
  const longest = Math.max(...headline.split('\n').map((row) => row.length));
  const kicker = join([story.update && words.update, story.kicker], ' · ');
  return paragraphs([
    story.section && lines([index > 0 && '', titled(story.section)]),
    lines([story.later && '', kicker !== '' && wrap(kicker, WIDTH), headline, '-'.repeat(longest)]),
    story.summary.length > 0 &&
      wrap(story.summary.map((run) => join([run.text, cited(run)], ' ')).join(' '), WIDTH),
    ...story.blocks.map(blockText),
    section(
      words.keyPoints,
      story.points.map((point) => item(`${point.text} ${cited(point)}`)),
    ),
    section(words.quotes, story.quotes.map(quoteText)),
  ]);
}

function blockText({ title, rows, sides, bars, further }: BlockView) {
  return section(title, [
    ...[...rows.flat(), ...sides.flat(), ...bars].map(figureText),
    ...(further === undefined ? [] : [item(further)]),
  ]);
}

/** "Reuters, 11:40: at least 44 — wounded, as stated by the mayor [1], was 30 [2]" */
function figureText(card: CardView): string {
  const { small, number, label, attribution, was, by, when } = card;
  const whose = by && `${join([by, when], ', ')}: `;
  const stated = attribution && `${words.statedBy} ${attribution}`;
  const told = join([join([join([small, number], ' '), label], ' — '), stated], ', ');
  const before = was && `, ${words.was} ${join([was.small, was.number], ' ')} ${cited(was)}`;
  return item(`${whose ?? ''}${told} ${cited(card)}${before ?? ''}`);
}

function quoteText(quote: QuoteView): string {
  const speaker = join([quote.name ?? words.noSpeaker, quote.role, quote.occasion], ', ');
  return lines([
    wrap(quote.said, WIDTH, '  ', '  '),
    wrap(`— ${speaker} ${cited(quote)}`, WIDTH, '  ', '    '),
  ]);
}
