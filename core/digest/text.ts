import type { StoryView, View } from './view.ts';
import { words } from './words.ts';
import { wrap } from './wrap.ts';

const WIDTH = 78; // RFC 5322 § 2.1.1: lines should be no longer

/** The plain text of a mail: written from the facts, each with who said it and the number of its source. Ends in a line feed. */
export function textOf(view: View): string {
  const head = lines([wrap(`${view.publication} · ${view.cadence}`, WIDTH), '='.repeat(WIDTH)]);
  const sources = view.sources.map(({ number, title, about, href }) =>
    lines([wrap(join([title, about], ' — '), WIDTH, `[${number}] `, '    '), href && `    ${href}`]),
  );
  const notes = [view.omitted, words.asStated, view.leftOut, view.why, view.address];
  return `${paragraphs([
    head,
    ...view.stories.map(storyText),
    section(words.sources, sources),
    '-'.repeat(WIDTH),
    ...notes.map((note) => note && wrap(note, WIDTH)),
    lines([`${words.preferences}: ${view.preferences}`, `${words.unsubscribe}: ${view.unsubscribe}`]),
  ])}\n`;
}

function storyText(story: StoryView, index: number): string {
  const headline = wrap(story.headline, WIDTH);
  const longest = Math.max(...headline.split('\n').map((row) => row.length));
  return paragraphs([
    lines([index > 0 && '', story.kicker && wrap(story.kicker, WIDTH), headline, '-'.repeat(longest)]),
    story.summary && wrap(`${story.summary} [${story.mark}]`, WIDTH),
    section(words.figures, story.rows.flat().map(figureText)),
    section(
      words.keyPoints,
      (story.points || []).map(({ text, mark }) => item(`${text} [${mark}]`)),
    ),
    section(words.quotes, (story.quotes || []).map(quoteText)),
  ]);
}

function figureText({ small, number, label, attribution, mark }: StoryView['rows'][number][number]): string {
  const stated = attribution && `${words.statedBy} ${attribution}`;
  return item(`${join([join([join([small, number], ' '), label], ' — '), stated], ', ')} [${mark}]`);
}

function quoteText({
  said,
  name,
  role,
  occasion,
  mark,
}: Exclude<StoryView['quotes'], false>[number]): string {
  const speaker = join([name ?? words.noSpeaker, role, occasion], ', ');
  return lines([wrap(said, WIDTH, '  ', '  '), wrap(`— ${speaker} [${mark}]`, WIDTH, '  ', '    ')]);
}

type Maybe = string | false | undefined;

function section(title: string, items: readonly string[]): Maybe {
  return (
    items.length > 0 &&
    lines([title.toUpperCase(), '', items.join(items.some((text) => text.includes('\n')) ? '\n\n' : '\n')])
  );
}

function item(text: string): string {
  return wrap(text, WIDTH, '  * ', '    ');
}

function paragraphs(parts: readonly Maybe[]): string {
  return parts.filter(Boolean).join('\n\n');
}

function lines(parts: readonly Maybe[]): string {
  return parts.filter((part) => typeof part === 'string').join('\n');
}

function join(parts: readonly Maybe[], joint: string): string {
  return parts.filter(Boolean).join(joint);
}
