import { html, type Markup } from '../../../core/html.ts';
import type { Place } from '../shelf.ts';
import { badge, kindOf, nameOf } from './standing.ts';

const FATES: Readonly<Record<Place['fate'], string>> = {
  used: '',
  merged: 'among the sources of ',
  duplicate: 'as a copy, among the sources of ',
  told: 'nothing new beside what was mailed: ',
  'below-cut': 'no place was left in ',
  dropped: 'dropped by an editor from ',
  superseded: 'a newer version counts: ',
  withdrawn: 'taken back by its source: ',
  embargoed: 'not to be shown yet: ',
  rejected: 'not read: ',
  corrected: 'tells those who had it before: ',
};

/** That an edition knows of an article, what became of it there, and how the edition stands. */
export function placeItem({ edition, fate }: Place): Markup {
  return html`<li>${kindOf(edition)}: ${FATES[fate]}<a href="/editions/${edition.id}"><bdi>${nameOf(edition)}</bdi></a> ${badge(edition)}</li>\n`;
}
