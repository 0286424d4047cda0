import { html, type Markup } from '../../html.ts';
import type { Cadences } from '../../publication/made.ts';
import type { Choices } from '../subscriber/schema.ts';
import type { Answer } from './answer.ts';
import { choicesFields } from './choices-fields.ts';
import type { Faults, Typed } from './choices-form.ts';
import { faultSummary } from './controls.ts';

/**
 * What somebody gets, as a form to change it with.
 * @param leave relative link to the way out
 * @param present the choices in force, for programs
 */
export function preferencesPage(cadences: Cadences, typed: Typed, leave: string, present: Choices): Answer {
  return {
    status: 200,
    title: 'Your preferences',
    json: { status: 'preferences', choices: present },
    main: html`<p>Choose what you would like to get, and when.</p>
${preferencesForm(cadences, typed, {}, leave)}`,
  };
}

/** The form again, as typed, with what is wrong with it. */
export function preferencesFaultyPage(
  cadences: Cadences,
  typed: Typed,
  faults: Faults,
  leave: string,
): Answer {
  return {
    status: 422,
    title: 'Your preferences',
    faulty: true,
    json: { status: 'invalid', errors: faults },
    main: html`${faultSummary(faults)}${preferencesForm(cadences, typed, faults, leave)}`,
  };
}

/** Says that the choices are kept, and shows them. */
export function preferencesSavedPage(
  cadences: Cadences,
  typed: Typed,
  leave: string,
  choices: Choices,
): Answer {
  return {
    status: 200,
    title: 'Your preferences are saved',
    json: { status: 'saved', choices },
    main: html`<div class="done">
<p>They hold from the next edition on.</p>
</div>
${preferencesForm(cadences, typed, {}, leave)}`,
  };
}

/** Says that there are no preferences, since the address is not subscribed any more. */
export function notSubscribedPage(publication: string): Answer {
  return {
    status: 410,
    title: 'You are not subscribed',
    json: { status: 'not-subscribed' },
    main: html`<p>${publication} does not mail you, so there is nothing to choose.</p>
<p>Would you like to come back? <a href="./">Subscribe</a>.</p>
${DATA_FORM}`,
  };
}

/** Says that a link to the data comes by mail. */
export function dataLinkMailedPage(): Answer {
  return {
    status: 202,
    title: 'Check your mail',
    json: { status: 'check-your-mail' },
    main: html`<div class="done">
<p>A mail with a link to your data is on its way to your address, unless mails to it came back or one was reported as spam. The link works for one day.</p>
</div>`,
  };
}

/** Shows what is kept only by a fresh link to the address itself: a preferences link may have been passed on with a mail. */
const DATA_FORM = html`<h2>Your data</h2>
<p>See what we keep of you, take a copy, or have it erased. The link to it comes by mail.</p>
<form method="post">
<input type="hidden" name="ask" value="data">
<button class="quiet">Mail me a link to my data</button>
</form>`;

function preferencesForm(cadences: Cadences, typed: Typed, faults: Faults, leave: string): Markup {
  return html`<form method="post" novalidate>
${choicesFields(cadences, typed, faults)}<button>Save</button>
</form>
<h2>Leaving?</h2>
<p><a href="${leave}">Unsubscribe from everything</a>. It takes one click.</p>
${DATA_FORM}`;
}
