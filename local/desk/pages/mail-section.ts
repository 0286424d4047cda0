import { html, type Markup } from '../../../core/html.ts';
import type { MailText } from '../mail-of.ts';
import { asShown, readView, VIEWS, type View } from './mail-view.ts';

/** An edition's mail as readers see it, in the width, light and form that were asked for. */
export function mailSection(mail: MailText, id: string, query: URLSearchParams): Markup {
  const view = readView(query);
  const { form, light } = view;
  const choice = (words: string, other: Partial<View>) => {
    const to = { ...view, ...other };
    const isIt = to.form === form && to.light === light;
    return html`<li><a href="/editions/${id}?view=${to.form}&amp;light=${to.light}#mail"${isIt ? html` aria-current="true"` : undefined}>${words}</a></li>\n`;
  };
  return html`<section id="mail" aria-labelledby="mail-title">
<h2 id="mail-title">The mail</h2>
<p class="subject"><span class="fine">Subject</span> <bdi>${mail.subject}</bdi></p>
<div class="choices">
<ul aria-label="Form">
${VIEWS.map(([name, words]) => choice(words, { form: name }))}</ul>
${
  form === 'text'
    ? undefined
    : html`<ul aria-label="Colours">
${choice('Light', { light: 'light' })}${choice('Dark', { light: 'dark' })}</ul>
`
}</div>
${
  form === 'text'
    ? html`<pre class="plain-mail" tabindex="0" role="region" aria-label="The mail as plain text">${asShown(mail.text)}</pre>
`
    : html`<div class="mail ${light}"><iframe class="${form}" title="The mail" src="/editions/${id}/mail?light=${light}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></div>
`
}<p class="fine">Links that are each reader’s own, to leave and to change choices, lead nowhere here.</p>
</section>
`;
}
