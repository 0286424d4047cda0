import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import type { Reasons } from '../../../core/delivery/sends/tally.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Sending } from '../../cli/editions/sending.ts';

/** What became of each mail of an edition, adding up to its audience, and what can be done about it. */
export function sendingSection(edition: EditionState, sending: Sending): Markup {
  const { id, status, audience } = edition;
  const { ended, claimed, reasons, waiting, rate } = sending;
  return html`<section aria-labelledby="sending">
<h2 id="sending">Sending</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of mails"><table>
<thead><tr><th scope="col">Mails</th><th scope="col" class="number">How many</th><th scope="col">Why</th></tr></thead>
<tbody>
${row('Accepted by the provider', ended.accepted)}${row('Rejected', ended.rejected, reasons.rejected)}${row('Skipped', ended.skipped, reasons.skipped)}${row('Ambiguous: nobody knows whether they went out', ended.ambiguous, reasons.ambiguous)}${row('Being sent', claimed)}${row('Waiting', waiting, reasons.released)}</tbody>
<tfoot>${row('Audience', audience)}</tfoot>
</table></div>
${rate === undefined ? undefined : html`<p class="fine">${rate.toFixed(1)} mails a second, from the first to the last.</p>\n`}${
  status === 'sending' ? pauseForm(id) : undefined
}${status === 'paused' ? html`<form method="post" action="/editions/${id}/resume"><button>Go on</button></form>\n` : undefined}${decisions(id, ended)}</section>
`;
}

function row(name: string, count: number, why: Reasons = new Map()): Markup {
  const words = [...why].map(([code, times]) => `${code}: ${times}`).join(', ');
  return html`<tr><th scope="row">${name}</th><td class="number">${count.toLocaleString('en')}</td><td>${words}</td></tr>\n`;
}

function pauseForm(id: string): Markup {
  return html`<form method="post" action="/editions/${id}/pause">
<div class="field">
<label for="reason">Reason</label>
<input id="reason" name="reason" type="text" maxlength="500" autocomplete="off">
</div>
<button class="quiet">Pause</button>
</form>
`;
}

function decisions(id: string, { rejected, ambiguous }: Sending['ended']): Markup | undefined {
  if (rejected + ambiguous === 0) return undefined;
  return html`<form class="buttons" method="post" action="/editions/${id}/decide">
${rejected > 0 ? html`<button class="quiet" name="as" value="rejected-retry">Try rejected mails again</button>\n` : undefined}${
  ambiguous > 0
    ? html`<p>Look at the provider’s own log, then say of the ambiguous mails:</p>
<button class="quiet" name="as" value="ambiguous-sent">They went out</button>
<button class="quiet" name="as" value="ambiguous-retry">Send them again</button>\n`
    : undefined
}</form>
`;
}
