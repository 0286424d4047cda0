import { correctionsText } from './text/corrections-text.ts';
import { item, join, lines, paragraphs, ruled, section, WIDTH } from './text/layout.ts';
import { storyText } from './text/story-text.ts';
import type { View } from './view.ts';
import { words } from './words.ts';
import { wrap } from './wrap.ts';

/** The plain text of a mail: written from the facts, each with who said it and the number of its source. Ends in a line feed. */
export function textOf(view: View): string {
  const title = join([view.publication, view.cadence, view.day], ' · ');
  const sources = view.sources.map(({ number, title, about, href }) =>
    lines([wrap(join([title, about], ' — '), WIDTH, `[${number}] `, '    '), href && `    ${href}`]),
  );
  const notes = [words.asStated, view.leftOut, view.why, view.address];
  return `${paragraphs([
    lines([wrap(title, WIDTH), view.web && `${words.onTheWeb}: ${view.web}`, ruled('=')]),
    section(
      words.contents,
      view.contents.map(({ headline, update }) => item(join([update && words.update, headline], ': '))),
    ),
    ...view.stories.map(storyText),
    view.corrections.length > 0 && correctionsText(view),
    view.omitted && lines([wrap(view.omitted, WIDTH), view.web && `${words.readOmitted}: ${view.web}`]),
    section(words.sources, sources),
    view.unlisted && wrap(view.unlisted, WIDTH),
    ruled('-'),
    ...notes.map((note) => note && wrap(note, WIDTH)),
    lines([`${words.preferences}: ${view.preferences}`, `${words.unsubscribe}: ${view.unsubscribe}`]),
  ])}\n`;
}
