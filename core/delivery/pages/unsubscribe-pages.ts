import { html } from '../../html.ts';
import type { Answer } from './answer.ts';

/** Asks before anything happens: link scanners follow links, and only the button leaves. */
export function leavePage(publication: string): Answer {
  return {
    status: 200,
    title: `Leave ${publication}?`,
    json: { status: 'unsubscribe' },
    main: html`<p>You will get no further mail from ${publication}.</p>
<form method="post"><button>Unsubscribe</button></form>`,
  };
}

/** Says that it is done. */
export function leftPage(publication: string): Answer {
  return {
    status: 200,
    title: 'You have left',
    json: { status: 'unsubscribed' },
    main: html`<div class="done">
<p>${publication} will not mail you again.</p>
</div>
<p>That was a mistake? <a href="./">Subscribe again</a>.</p>`,
  };
}
