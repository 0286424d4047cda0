import { html } from '../../html.ts';
import type { Answer } from './answer.ts';

/** Asks before anything happens: link scanners follow links, and only the button confirms. */
export function confirmPage(publication: string): Answer {
  return {
    status: 200,
    title: 'Confirm your subscription',
    json: { status: 'confirm' },
    main: html`<p>One step is left: confirm that you would like to get mail from ${publication}.</p>
<form method="post"><button>Yes, subscribe me</button></form>`,
  };
}

/**
 * Says that it is done.
 * @param preferences relative link to the subscriber's preferences
 */
export function confirmedPage(publication: string, preferences: string): Answer {
  return {
    status: 200,
    title: 'You are subscribed',
    json: { status: 'confirmed' },
    main: html`<div class="done">
<p>Welcome. The next edition of ${publication} comes to your inbox.</p>
</div>
<p>You can <a href="${preferences}">change what you get, and when</a>, at any time. Every mail has a link to it.</p>`,
  };
}

/** Says that a confirmation came too late, or after the subscription had ended. */
export function confirmationOverPage(publication: string): Answer {
  return {
    status: 410,
    title: 'This link has run out',
    json: { status: 'expired' },
    main: html`<p>A confirmation link of ${publication} works for three days, and only the one mailed last.</p>
<p><a href="./">Subscribe again</a> and we mail you a fresh one.</p>`,
  };
}
