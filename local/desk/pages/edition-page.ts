import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import { archiveLink, editionPath } from '../../../core/digest/archive-links.ts';
import { html, type Markup } from '../../../core/html.ts';
import { readManifest } from '../../cli/editions/read-manifest.ts';
import { countSending } from '../../cli/editions/sending.ts';
import { whySkipped } from '../../cli/editions/skipped.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { draftIn, mailOf } from '../mail-of.ts';
import { counted, momentOf } from '../words.ts';
import { actsSection } from './acts-section.ts';
import { draftSection } from './draft-section.ts';
import { ledgerSection } from './ledger-section.ts';
import { mailSection } from './mail-section.ts';
import { missingPage } from './problem-pages.ts';
import { sendingSection } from './sending-section.ts';
import { badge, kindOf, nameOf } from './standing.ts';

/** GET /editions/<id>: how an edition stands, a draft with all that can be dropped, its mail, and what became of all that came in. */
export async function editionPage(desk: Desk, { path, query, notice }: Visit): Promise<Answer> {
  const [id = ''] = path;
  const edition = await desk.editions.states.find(id);
  if (!edition) return { page: missingPage() };
  const now = desk.now();
  const isSent = ['sending', 'paused', 'finished'].includes(edition.status);
  const [draft, sending, links] = await Promise.all([
    draftIn(desk.editions, edition),
    isSent ? countSending(desk.editions.sends, edition) : undefined,
    linksOf(desk, edition, isSent),
  ]);
  const mail = await mailOf(desk.editions, edition, draft);
  const made = draft?.manifest ?? (await readManifest(desk.editions, id));
  const approved = edition.acts?.some(({ act }) => act === 'approve') === true;
  const sent = html`<div id="sending-live" data-live>${sending && sendingSection(edition, sending)}</div>\n`;
  const preview = mail ? mailSection(mail, id, query) : html``;
  const waits = draft !== undefined && !approved; // what is done to it then is told beside it
  return {
    page: {
      title: nameOf(edition),
      toldWithin: waits,
      lead: html`<div id="standing" data-live><p class="lead">${kindOf(edition)} · <time datetime="${edition.planned}">${momentOf(edition.planned, now)}</time> ${badge(edition)}</p>${
        edition.reason === undefined
          ? undefined
          : html`\n<p>Paused because: “<bdi>${edition.reason}</bdi>”</p>`
      }${edition.status === 'skipped' ? html`\n<p>${whySkipped(id, edition.planned)}.</p>` : undefined}</div>
<div id="elsewhere" data-live>${links}</div>\n`,
      main: html`<div id="draft-live" data-live>${draft && draftSection(draft, { id, approved, notice })}</div>
${edition.status === 'finished' ? [preview, sent] : [sent, preview]}${
  typeof made === 'object'
    ? html`${await ledgerSection(desk, made.ledger, now)}${await actsSection(desk.editions.facts, made, now)}`
    : made === 'other'
      ? html`<p class="notice">Another version of news-digest made this edition: its ledger cannot be shown here.</p>`
      : undefined
}`,
    },
  };
}

/** Where an edition can be seen elsewhere. */
async function linksOf(desk: Desk, { id }: EditionState, isSent: boolean): Promise<Markup | undefined> {
  if (!isSent) return undefined;
  const input = await desk.editions.editions.input(id).catch(() => undefined);
  const mails = desk.mails().filter((mail) => mail.edition === id);
  const [first] = mails;
  if (!first && !input?.archive) return undefined;
  return html`<ul class="links">
${first ? html`<li><a href="${desk.links.inbox}/#/email/${first.mailId}">Open in the inbox</a> (${counted(mails.length, 'mail')})</li>\n` : undefined}${
  input?.archive
    ? html`<li><a href="${archiveLink(input.archive, editionPath(id))}">Page in the archive</a></li>\n`
    : undefined
}</ul>
`;
}
