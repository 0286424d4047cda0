import type { Correction, Digest, FigureCard, QuoteCard, Story } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { amountOf } from '../../../core/digest/statement.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Draft } from '../../cli/editions/draft.ts';
import type { Notice } from '../notices.ts';
import { noticeBox } from './notice-box.ts';

/** What a draft's page knows of it besides. */
interface Drafted {
  readonly id: string; //                     of the edition
  readonly approved: boolean;
  readonly notice: Notice | undefined; //     what was done to it just now
}

/** A draft: each fact and each story in it with the button that drops it, and the one that has it all mailed. */
export function draftSection(draft: Draft, { id, approved, notice }: Drafted): Markup {
  const { mail } = draft;
  if (approved)
    return html`<section id="draft" aria-labelledby="draft-title">
<h2 id="draft-title">Draft</h2>
${noticeBox(notice)}<p>It is approved, and being made. If that takes longer than a minute, ask for it again.</p>
<form method="post" action="/editions/${id}/approve"><button class="quiet">Ask for it again</button></form>
</section>
`;
  return html`<section id="draft" aria-labelledby="draft-title">
<h2 id="draft-title">Draft</h2>
${noticeBox(notice)}<p>Nothing of it is sent before you approve it. What you drop is gone from the mail below; words cannot be changed, only left out.</p>
${mail ? mail.digest.stories.map((story, index) => storyItem(story, index, { digest: mail.digest, id })) : html`<p><strong>Nothing is left to mail.</strong></p>\n`}${
  mail && mail.digest.corrections.length > 0
    ? html`<h3>Corrections</h3>\n${mail.digest.corrections.map((correction) => correctionItem(correction, { digest: mail.digest, id }))}`
    : undefined
}${belowCut(draft, id)}<form class="approve" method="post" action="/editions/${id}/approve"><button>${mail ? 'Approve and send' : 'Approve: it goes to nobody'}</button></form>
</section>
`;
}

interface Within {
  readonly digest: Digest;
  readonly id: string;
}

function storyItem(story: Story, index: number, within: Within): Markup {
  const { id, headline, summary, changes, conflicts, figures, quotes, update } = story;
  const number = index + 1;
  const cards = [...changes.map(({ now }) => now), ...conflicts.flatMap(({ sides }) => sides), ...figures];
  return html`<article class="story" aria-labelledby="story-${number}">
<h3 id="story-${number}">${number}. <bdi>${shown(headline.text)}</bdi>${update ? html` <span class="badge now">Update</span>` : undefined}</h3>
${summary.map(({ text }) => html`<p>${shown(text)}</p>\n`)}<form method="post" action="/editions/${within.id}/drop-fact"><ul class="plain facts-to-drop">
${cards.map((card) => figureItem(card, within))}${quotes.map((card) => quoteItem(card, within))}</ul></form>
<div class="buttons">
${index > 0 ? storyButton(within.id, 'lead', id, `Put story ${number} first`) : undefined}${storyButton(within.id, 'drop-story', id, `Drop story ${number}`)}</div>
</article>
`;
}

function figureItem(card: FigureCard, { digest }: Within): Markup {
  const { id, figure, label, attribution } = card;
  const amount = amountOf(card);
  const stated = attribution === undefined ? undefined : html`, as stated by ${shown(attribution)}`;
  return html`<li><span><b>${amount}</b> ${shown(label.text)}${stated}</span> ${dropButton(digest, figure.source, id, amount)}</li>
`;
}

function quoteItem({ id, parts, speaker }: QuoteCard, { digest }: Within): Markup {
  const said = parts.map(({ text }) => shown(text)).join(' … ');
  return html`<li><span>“${said}” ${speaker ? shown(speaker.name) : html`<em>speaker not established</em>`}</span> ${dropButton(digest, parts[0]?.source ?? 0, id, said)}</li>
`;
}

function correctionItem({ source, headline, figures, quotes }: Correction, { digest, id }: Within): Markup {
  const facts = [
    ...figures.map(({ was, now }) => ({ id: was.id, was: amountOf(was), now: now && amountOf(now) })),
    ...quotes.map(({ was, now }) => ({ id: was.id, was: saidIn(was), now: now && saidIn(now) })),
  ];
  const items = facts.map(
    (fact) =>
      html`<li><span>${fact.now === undefined ? 'No more said' : html`Now <b>${fact.now}</b>`}, was ${fact.was}</span> ${dropButton(digest, source, fact.id, fact.was)}</li>\n`,
  );
  return html`<p>${shown(headline.text)}</p>
<form method="post" action="/editions/${id}/drop-fact"><ul class="plain facts-to-drop">
${items}</ul></form>
`;
}

const saidIn = ({ parts }: QuoteCard) => parts.map(({ text }) => `“${shown(text)}”`).join(' … ');

function dropButton({ sources }: Digest, source: number, fact: string, words: string): Markup {
  const article = sources.find(({ number }) => number === source)?.articleId ?? '';
  return html`<button class="quiet small" name="fact" value="${article} ${fact}" aria-label="Drop ${words.slice(0, 120)}">Drop</button>`;
}

function storyButton(edition: string, act: 'lead' | 'drop-story', story: string, words: string): Markup {
  return html`<form method="post" action="/editions/${edition}/${act}"><button class="quiet small" name="story" value="${story}">${words}</button></form>
`;
}

/** Stories there was no place for: an editor may put one first all the same. */
function belowCut({ manifest }: Draft, id: string): Markup | undefined {
  const cut = manifest.ledger.entries.filter(
    ({ fate, story }) => fate === 'below-cut' && story !== undefined,
  );
  const stories = [...new Map(cut.map((entry) => [entry.story ?? '', entry.key]))];
  if (stories.length === 0) return undefined;
  return html`<h3>No place was left for</h3>
<form method="post" action="/editions/${id}/lead"><ul class="plain facts-to-drop">
${stories.map(([story, key]) => html`<li><span>${shown(key)}</span> <button class="quiet small" name="story" value="${story}" aria-label="Put the story of ${shown(key)} first">Put first</button></li>\n`)}</ul></form>
`;
}
