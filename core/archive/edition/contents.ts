import { cutLine } from '../../digest/cut.ts';
import type { Digest } from '../../digest/schema.ts';
import { headlineOf } from '../../digest/view/line.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { editionPartPath } from '../paths.ts';
import { beside } from './edition-frame.ts';
import { storyAnchor } from './story-run.ts';

const FEW = 4; //       stories seen at a glance
const LONGEST = 80; //  UTF-16 characters of a headline: fifty of them still leave room for a story

/** What is in an edition, and where. @param partOf the number of the page on which a run begins, by its id */
export function contentsOf(digest: Digest, partOf: (id: string) => number): Markup | undefined {
  const { edition, stories, corrections } = digest;
  if (stories.length < FEW) return undefined;
  const way = (id: string) => {
    const part = partOf(id);
    return part === 1 ? `#${id}` : `${beside(editionPartPath(edition.id, part))}#${id}`;
  };
  const items = stories.map(
    ({ id, headline, update }) =>
      html`<li>${update ? html`${words.update}: ` : undefined}<a dir="auto" href="${way(storyAnchor(id))}">${cutLine(headlineOf(headline), LONGEST)}</a></li>\n`,
  );
  const corrected =
    corrections.length > 0
      ? html`<li><a href="${way('corrections')}">${words.corrections}</a></li>\n`
      : undefined;
  return html`<nav class="contents" aria-label="In this edition"><ol>\n${items}${corrected}</ol></nav>\n`;
}
