import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { momentOf } from '../words.ts';
import { badge, kindOf, nameOf } from './standing.ts';

const FEW = 50; //    editions that are shown at first
const MOST = 1000; // that are shown when asked for all

/** GET /editions: all editions, newest first, and the brake for all sending. */
export async function editionsPage(desk: Desk, { query }: Visit): Promise<Answer> {
  const editions: EditionState[] = [];
  for await (const edition of desk.editions.states.list()) editions.push(edition);
  const { halted } = await desk.editions.states.brakes();
  const now = desk.now();
  const shown = editions.slice(0, query.has('all') ? MOST : FEW);
  const drafts = shown.filter(({ status }) => status === 'draft').length;
  return {
    page: {
      title: 'Editions',
      main: html`<div id="editions" data-live>
${drafts > 0 ? html`<p class="notice">${drafts === 1 ? 'One draft waits' : `${drafts} drafts wait`} for approval.</p>\n` : undefined}${
  shown.length === 0
    ? empty()
    : html`<ol class="editions">\n${shown.map((edition) => editionItem(edition, now))}</ol>\n`
}${shown.length < editions.length ? html`<p><a href="/editions?all">All ${editions.length}</a></p>\n` : undefined}</div>
<div id="brake" data-live>${halted === undefined ? brake() : undefined}</div>`,
    },
  };
}

function editionItem(edition: EditionState, now: number): Markup {
  const { id, planned } = edition;
  return html`<li class="edition" id="edition-${id}">
<h2><a href="/editions/${id}"><bdi>${nameOf(edition)}</bdi></a></h2>
<p class="fine">${kindOf(edition)} · <time datetime="${planned}">${momentOf(planned, now)}</time></p>
<p>${badge(edition)}</p>
</li>
`;
}

function empty(): Markup {
  return html`<div class="empty">
<p><strong>No edition yet.</strong> The first is made when an article comes in. <a href="/">Upload one</a></p>
</div>
`;
}

function brake(): Markup {
  return html`<section class="panel" aria-labelledby="stop">
<h2 id="stop">Stop all sending</h2>
<form method="post" action="/halt">
<div class="field">
<label for="reason">Reason</label>
<p class="hint" id="reason-hint">Whoever looks at the desk reads it. Mails on their way arrive; nothing else goes out until sending is let go on.</p>
<input id="reason" name="reason" type="text" maxlength="500" required aria-describedby="reason-hint" autocomplete="off">
</div>
<button class="grave">Stop all sending</button>
</form>
</section>`;
}
