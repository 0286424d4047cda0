import { dayIn } from '../../digest/moment.ts';
import { andMore } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { correctionFacts, correctionHead } from '../edition/correction-markup.ts';
import { type Leaf, leafOf } from '../edition/leaf.ts';
import { fittingIn } from '../lists/fitting.ts';
import { type Alike, type Corrected, carriesCorrected, correctionsAlike } from './corrected.ts';
import { editionTimes } from './edition-times.ts';
import type { Telling } from './telling.ts';

const ROOM = 16_000; //      UTF-8 bytes, so that the story has most of its page
const ROOM_OF_ONE = 8_000; // for the facts of one correction

/** What was corrected of a story, the newest first, to stand above what its newest edition tells. */
export function correctedPieces(
  corrections: readonly Corrected[],
  newest: Telling,
  leaf: Leaf,
): readonly Markup[] {
  const alike = correctionsAlike(corrections);
  const all = alike.map((one) => blockOf(one, newest, leaf));
  const blocks = fittingIn(all, ROOM);
  const further = andMore(all.length - blocks.length);
  return further
    ? [...blocks, html`<p class="fine">Corrections: ${further}, in the editions below</p>\n`]
    : blocks;
}

function blockOf(
  { newest: { correction, sources, closed }, editions }: Alike,
  telling: Telling,
  leaf: Leaf,
): Markup {
  const own: Leaf = { ...leafOf({ ...leaf, closed }, sources, [correction]), unmarked: true };
  const facts = correctionFacts(correction, own);
  const fitting = fittingIn(facts, ROOM_OF_ONE);
  const further = andMore(facts.length - fitting.length);
  const below = carriesCorrected(telling, editions);
  return html`<div class="notice">
<h2>Corrected on ${dayIn(leaf.zone, editions.at(-1)?.closed ?? closed)}</h2>
${correctionHead(correction, own)}<dl class="facts">
${fitting}</dl>
${further && html`<p class="fine">${further}, in the edition</p>\n`}${below ? html`<p>What follows was told before.</p>\n` : undefined}<p class="fine">${editionTimes(editions, leaf)}</p>
</div>
`;
}
