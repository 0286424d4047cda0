import { correctionsText } from './text/corrections-text.ts';
import { item, join, lines, type Maybe, paragraphs, ruled, section, WIDTH } from './text/layout.ts';
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
    lines([wrap(title, WIDTH), ruled('=')]),
    section(
      words.contents,
      view.contents.map(({ headline, update }) => item(join([update && words.update, headline], ': '))),
    ),
    ...view.stories.map(storyText),
    view.corrections.length > 0 && correctionsText(view),
    onTheWeb(view),
    section(words.sources, sources),
    view.unlisted && wrap(view.unlisted, WIDTH),
    ruled('-'),
    ...notes.map((note) => note && wrap(note, WIDTH)),
    lines([`${words.preferences}: ${view.preferences}`, `${words.unsubscribe}: ${view.unsubscribe}`]),
  ])}\n`;
}

/** Where the edition is on the web, below what it tells: some inboxes show a mail's first lines. */
function onTheWeb({ omitted, web }: View): Maybe {
  const address = web && `${omitted ? words.readOmitted : words.onTheWeb}: ${web}`;
  return (omitted ?? address) && lines([omitted && wrap(omitted, WIDTH), address]);
}
