import { choicesFields } from '../../../core/delivery/pages/choices-fields.ts';
import { type Faults, type Typed, untouched } from '../../../core/delivery/pages/choices-form.ts';
import { faultSummary } from '../../../core/delivery/pages/controls.ts';
import { addressField } from '../../../core/delivery/pages/sign-up-pages.ts';
import { EDITIONS } from '../../../core/delivery/pages/wording.ts';
import { Status, type Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { flag, html, type Markup } from '../../../core/html.ts';
import type { Answer, Page, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { counted, momentOf } from '../words.ts';
import { importForm } from './import-pages.ts';

const MOST = 200; // subscribers on a page

/** GET /subscribers: everybody, or those looked for; how to add, remove and erase somebody. */
export async function subscribersPage(desk: Desk, { query }: Visit): Promise<Answer> {
  return { page: await subscribersWith(desk, query) };
}

/**
 * The same.
 * @param typed what stands in the form to add somebody
 * @param faults what was wrong with it
 */
export async function subscribersWith(
  desk: Desk,
  query: URLSearchParams,
  typed: Typed = untouched(desk.publication),
  faults: Faults = {},
): Promise<Page> {
  const wanted = (query.get('q') ?? '').trim().toLowerCase();
  const status = Status.safeParse(query.get('status')).data;
  const found: Subscriber[] = [];
  const count = { all: 0, found: 0 };
  for await (const subscriber of desk.subscribers.table.list()) {
    count.all += 1;
    if (status !== undefined && subscriber.status !== status) continue;
    if (!(subscriber.address ?? subscriber.id).toLowerCase().includes(wanted)) continue;
    count.found += 1;
    if (found.length < MOST) found.push(subscriber);
  }
  const now = desk.now();
  const faulty = Object.keys(faults).length > 0;
  return {
    ...(faulty && { status: 422 }),
    title: 'Subscribers',
    main: html`${faulty ? faultSummary(faults) : undefined}${search(wanted, status)}
<div class="list">
${
  found.length > 0
    ? html`<p class="fine">${counted(count.found, 'subscriber')}${count.found > MOST ? `, of whom ${MOST} are shown: search for the others` : ''}.</p>
<ul class="plain subscribers">
${found.map((subscriber) => subscriberItem(subscriber, now))}</ul>
`
    : html`<div class="empty"><p>${count.all === 0 ? html`<strong>Nobody yet.</strong> Add somebody below, or send people the <a href="${desk.links.signUp}">sign-up page</a>.` : 'Nobody is like that.'}</p></div>
`
}</div>
<section class="panel" aria-labelledby="add">
<h2 id="add">Add somebody</h2>
<p>Somebody who has agreed to be mailed. Whoever left comes back only by new consent: say how it was given.</p>
<form method="post" action="/subscribers/add" novalidate>
${addressField(typed, faults)}${choicesFields(desk.publication.cadences, typed, faults)}<div class="field">
<label for="consent">How they agreed (optional)</label>
<p class="hint" id="consent-hint">Such as: by telephone on 3 May. It is kept as the record of their consent.</p>
<input id="consent" name="consent" type="text" maxlength="500" aria-describedby="consent-hint" autocomplete="off">
</div>
<button>Add</button>
</form>
</section>
${importForm()}`,
  };
}

function search(wanted: string, status: Status | undefined): Markup {
  return html`<form class="search" method="get" action="/subscribers" role="search">
<div class="field"><label for="q">Search</label><input id="q" name="q" type="search" value="${wanted}" autocomplete="off" spellcheck="false"></div>
<div class="field"><label for="status">Status</label><select id="status" name="status">
<option value="">Any</option>
${Status.options.map((option) => html`<option value="${option}"${flag('selected', option === status)}>${option}</option>\n`)}</select></div>
<button class="quiet">Show</button>
</form>
`;
}

const BADGES: Readonly<Record<Status, string>> = {
  active: 'done',
  pending: 'waits',
  unsubscribed: 'none',
  bounced: 'stopped',
  complained: 'stopped',
  erased: 'none',
};

function subscriberItem({ id, address, status, choices, changed }: Subscriber, now: number): Markup {
  const name = shown(address ?? '') || `Somebody without an address (${id.slice(0, 8)})`;
  const about = choices && [
    choices.editions.map((edition) => EDITIONS[edition]).join(', '),
    choices.topics.length > 0 ? `topics: ${choices.topics.map(shown).join(', ')}` : 'everything',
    ...(choices.editions.some((edition) => edition !== 'alert')
      ? [`${choices.hour}:00 ${choices.zone}`]
      : []),
  ];
  return html`<li class="subscriber" id="subscriber-${id}">
<div>
<p><b>${name}</b> <span class="badge ${BADGES[status]}">${status}</span></p>
<p class="fine">${about?.join(' · ')}${about && ' · '}since ${momentOf(changed, now)}</p>
</div>
${status === 'erased' ? undefined : actsOn(id, name, status)}</li>
`;
}

function actsOn(id: string, name: string, status: Status): Markup {
  const isOn = status === 'active' || status === 'pending';
  return html`<div class="buttons">
${isOn ? html`<form method="post" action="/subscribers/remove"><button class="quiet small" name="id" value="${id}" aria-label="Remove ${name}">Remove</button></form>\n` : undefined}<details><summary>Erase<span class="hidden"> ${name}</span>…</summary>
<form method="post" action="/subscribers/remove">
<p class="fine">All about them is forgotten, but that they are not to be mailed.</p>
<input type="hidden" name="erase" value="yes">
<button class="grave small" name="id" value="${id}" aria-label="Erase ${name} for good">Erase for good</button>
</form></details>
</div>
`;
}
