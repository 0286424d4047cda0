import { editionPath } from '../../digest/archive-links.ts';
import { dayIn } from '../../digest/moment.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { timeOf } from '../calendar.ts';
import type { Leaf } from '../edition/leaf.ts';
import { wayTo } from '../paths.ts';
import type { StoryEntry } from '../schema.ts';

type Told = Pick<StoryEntry, 'edition' | 'closed'>;

/** Editions of one day and cadence, newest first: a daily one comes at each reader's hour. */
function daysOf(told: readonly Told[], zone: string): Told[][] {
  const day = ({ edition, closed }: Told) => `${edition.cadence} ${dayIn(zone, closed)}`;
  return [...Map.groupBy(told, day).values()];
}

/** "Daily digest, 3 May 2031: 11:40, 10:40", each time a link to its edition, a line each day. */
export function editionTimes(told: readonly Told[], leaf: Pick<Leaf, 'path' | 'zone'>): Markup {
  const lines = daysOf(told, leaf.zone).map((some, index) => {
    const [first] = some as [Told];
    const times = some.map(({ edition, closed }, at) => {
      const link = html`<a href="${wayTo(editionPath(edition.id), leaf.path)}"><time datetime="${closed}">${timeOf(leaf.zone, closed)}</time></a>`;
      return at > 0 ? html`, ${link}` : link;
    });
    const name = words.cadence[first.edition.cadence];
    return html`${index > 0 ? html`<br>\n` : undefined}${name}, ${dayIn(leaf.zone, first.closed)}: ${times}`;
  });
  return html`${lines}`;
}
