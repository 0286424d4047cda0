import { html, type Markup } from '../../html.ts';
import type { Publication } from '../../publication/schema.ts';
import type { Answer } from './answer.ts';
import { choicesFields } from './choices-fields.ts';
import { type Faults, type Typed, untouched } from './choices-form.ts';
import { faultSummary, field } from './controls.ts';
import { consentWording, offersOf, WORDING_VERSION } from './wording.ts';

/** A field that people never see: what fills it in is a program. */
export const TRAP = 'nothing-here'; // a name that no password manager knows

/**
 * The form to subscribe with.
 * @param faults what was wrong with it the last time, by field: it stands as typed then
 */
export function signUpPage(
  publication: Pick<Publication, 'name' | 'cadences' | 'zone'>,
  typed: Typed = untouched(publication),
  faults: Faults = {},
): Answer {
  const { name, cadences } = publication;
  const faulty = Object.keys(faults).length > 0;
  const wording = { version: WORDING_VERSION, text: consentWording(name) };
  return {
    status: faulty ? 422 : 200,
    title: `Subscribe to ${name}`,
    faulty,
    json: faulty
      ? { status: 'invalid', errors: faults }
      : { status: 'form', editions: offersOf(cadences), wording },
    main: html`${faultSummary(faults)}<p>Every figure and every quotation word for word, linked to the passage it comes from.</p>
<form method="post" novalidate>
${addressField(typed, faults)}${choicesFields(cadences, typed, faults)}<div class="trap" aria-hidden="true">
<label for="${TRAP}">Leave this empty</label>
<input id="${TRAP}" name="${TRAP}" type="text" tabindex="-1" autocomplete="off">
</div>
<p class="fine">${wording.text}</p>
<button>Subscribe</button>
</form>`,
  };
}

/** The same for every address, known or not. */
export function checkYourMailPage(address: string): Answer {
  return {
    status: 202,
    title: 'Check your mail',
    json: { status: 'check-your-mail' },
    main: html`<div class="done">
<p>A mail is on its way to <strong>${address}</strong>. Open the link in it within three days to confirm that the address is yours. Nothing else is sent before.</p>
</div>
<h2>Nothing there after a few minutes?</h2>
<p>Look among the spam, and see that the address above is right. <a href="./">Start again</a> if it is not.</p>`,
  };
}

/** The field of the e-mail address. */
export function addressField(typed: Typed, faults: Faults): Markup {
  return field(
    { name: 'address', label: 'E-mail address', fault: faults.address },
    (attributes) =>
      html`<input ${attributes} type="email" value="${typed.address}" autocomplete="email" autocapitalize="none" spellcheck="false" required>`,
  );
}
