import { dayOf } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import type { Choices, Consent, Status, Subscriber } from '../subscriber/schema.ts';
import type { Answer } from './answer.ts';
import { faultSummary } from './controls.ts';
import { EDITIONS } from './wording.ts';

/**
 * What is kept of a subscriber, in plain words.
 * @param exportLink relative link to the same as JSON
 * @param unticked whether erasure was asked for without the tick that confirms it
 */
export function dataPage(subscriber: Subscriber, exportLink: string, unticked = false): Answer {
  const rows = [...statusRows(subscriber), ...choiceRows(subscriber.choices), ...consentRows(subscriber)];
  const faults: Record<string, string> = unticked ? { erase: ERASE_FAULT } : {};
  return {
    status: unticked ? 422 : 200,
    title: 'What we keep of you',
    faulty: unticked,
    json: unticked
      ? { status: 'invalid', errors: faults }
      : { status: 'data', subscriber: { ...subscriber } },
    main: html`${faultSummary(faults)}<dl>
${rows.map(([term, words]) => html`<dt>${term}</dt>\n<dd>${words}</dd>\n`)}</dl>
<p><a href="${exportLink}">Download all of it (JSON)</a></p>
<h2>Erase it</h2>
<p>You leave every edition at once, and your address and all of the above is erased. What stays is a code made from the address, which tells nobody what it was: by it we know not to mail you, should somebody put the address on a list again.</p>
<form method="post" novalidate>
${eraseBox(unticked)}<button class="grave">Erase my data</button>
</form>`,
  };
}

/** Says that nothing is kept, now or already. */
export function erasedPage(publication: string): Answer {
  return {
    status: 200,
    title: 'Your data is erased',
    json: { status: 'erased' },
    main: html`<div class="done">
<p>${publication} keeps nothing of you but a code made from your address, so as not to mail you again.</p>
</div>`,
  };
}

const ERASE_FAULT = 'Tick the box to have your data erased: it cannot be brought back.';

const STATUS: Readonly<Record<Status, string>> = {
  pending: 'not confirmed yet',
  active: 'subscribed',
  unsubscribed: 'unsubscribed',
  bounced: 'not mailed any more: mails came back',
  complained: 'not mailed any more: a mail was reported as spam',
  erased: 'erased',
};

type Row = readonly [term: string, words: string];

function statusRows({ address, signUp, status, changed, softBounces }: Subscriber): Row[] {
  const shown = address ?? signUp?.address;
  return [
    ...(shown === undefined ? [] : [['E-mail address', shown] as const]),
    ['Status', `${STATUS[status]}, since ${momentOf(changed)}`],
    ...(softBounces.length === 0
      ? []
      : [['Mails that came back', softBounces.map(({ at }) => momentOf(at)).join('; ')] as const]),
  ];
}

function choiceRows(choices: Choices | undefined): Row[] {
  if (!choices) return [];
  const { editions, topics, hour, zone } = choices;
  return [
    ['Editions', editions.map((edition) => EDITIONS[edition]).join(', ')],
    ['Topics', topics.length === 0 ? 'everything' : topics.join(', ')],
    ['Hour', `${String(hour).padStart(2, '0')}:00, ${zone}`],
  ];
}

function consentRows({ consent, signUp }: Subscriber): Row[] {
  const asked = consent?.asked;
  return [
    ...(asked === undefined ? [] : [askedRow('You subscribed', asked)]),
    ...(consent === undefined ? [] : [['You agreed', agreed(consent)] as const]),
    ...(signUp === undefined ? [] : [askedRow('You asked to subscribe, not confirmed', signUp)]),
  ];
}

function askedRow(term: string, { at, from, wording }: { at: string; from: string; wording: string }): Row {
  return [term, `${momentOf(at)}, from IP address ${from}, to wording ${wording}`];
}

function agreed({ at, how, from }: Consent): string {
  return `${momentOf(at)}: ${how}${from === undefined ? '' : `, from IP address ${from}`}`;
}

function momentOf(time: string): string {
  return `${dayOf(time)}, ${time.slice(11, 16)} UTC`;
}

function eraseBox(unticked: boolean): Markup {
  const fault = unticked ? html`<p class="error" id="erase-error">${ERASE_FAULT}</p>\n` : undefined;
  const described = unticked ? html` aria-invalid="true" aria-describedby="erase-error"` : undefined;
  return html`<div class="${unticked ? 'field wrong' : 'field'}">
${fault}<div class="choice">
<input type="checkbox" id="erase" name="erase" value="yes"${described}>
<label for="erase">Yes, erase what you keep of me</label>
</div>
</div>
`;
}
