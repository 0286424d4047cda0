import { html, type Markup } from '../../html.ts';
import type { CorrectionEntry } from '../schema.ts';
import { editionTimes } from '../story/edition-times.ts';
import type { Leaf } from './leaf.ts';

const MOST = 8; // editions, the newest

/** Says over an edition that others correct what it tells, and leads to them; undefined when none do. */
export function correctedNote(
  corrections: readonly CorrectionEntry[],
  place: Pick<Leaf, 'path' | 'zone'>,
): Markup | undefined {
  if (corrections.length === 0) return undefined;
  const newest = corrections.toReversed().slice(0, MOST);
  return html`<p class="notice" lang="en" dir="ltr">Corrected since: ${editionTimes(newest, place)}</p>\n`;
}
