import { html } from '../../html.ts';
import type { Answer } from './answer.ts';
import { EMPTY, type Faults } from './choices-form.ts';
import { faultSummary } from './controls.ts';
import { addressField } from './sign-up-pages.ts';

/**
 * Asks for the address that a subscriber's links are mailed to.
 * @param fault what was wrong with what was typed the last time
 */
export function linksPage(address = '', fault?: string): Answer {
  const faults: Faults = fault === undefined ? {} : { address: fault };
  const faulty = fault !== undefined;
  return {
    status: faulty ? 422 : 200,
    title: 'Get your links',
    faulty,
    json: faulty ? { status: 'invalid', errors: faults } : { status: 'links' },
    main: html`${faultSummary(faults)}<p>Already subscribed? We mail you the links to your preferences and to the data we keep of you.</p>
<form method="post" novalidate>
${addressField({ ...EMPTY, address }, faults)}<button>Mail me my links</button>
</form>`,
  };
}

/** The same for every address, known or not. */
export function linksMailedPage(address: string): Answer {
  return {
    status: 202,
    title: 'Check your mail',
    json: { status: 'check-your-mail' },
    main: html`<div class="done">
<p>If <strong>${address}</strong> is subscribed, a mail with your links is on its way to it.</p>
</div>
<h2>Nothing there after a few minutes?</h2>
<p>Look among the spam, or <a href="links">try another address</a>. If you have not subscribed yet, <a href="./">subscribe here</a>.</p>`,
  };
}
