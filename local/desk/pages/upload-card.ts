import { articleId } from '../../../core/article/identity.ts';
import type { Outcome } from '../../../core/article/upload-report.ts';
import { shown } from '../../../core/digest/shown.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Progress, Stage, Told } from '../progress.ts';
import type { UploadedFile } from '../uploads.ts';
import { counted, momentOf, sizeOf } from '../words.ts';
import { placeItem } from './place-item.ts';

const FEW = 8; // articles of one file that are shown unasked

/** A file that was uploaded: how far it is, and the articles in it with the editions that tell of them. */
export function uploadCard(file: UploadedFile, { stages, articles }: Progress, now: number): Markup {
  const { key, bytes, at } = file;
  const id = articleId(key);
  const items = articles.map((told) => articleItem(told, now));
  const list = html`<ul class="told">\n${items}</ul>\n`;
  return html`<li class="upload" id="upload-${id}" aria-labelledby="name-${id}">
<h3 id="name-${id}"><bdi>${shown(key) || 'Without a name'}</bdi></h3>
<p class="fine"><time datetime="${at}">${momentOf(at, now)}</time> · ${sizeOf(bytes)}</p>
<ol class="stages">
${stages.map(stageItem)}</ol>
${
  items.length > FEW
    ? html`<details id="articles-${id}"><summary>${counted(items.length, 'article')}</summary>\n${list}</details>\n`
    : items.length > 0
      ? list
      : undefined
}</li>
`;
}

const STATES: Readonly<Record<Stage['state'], string>> = {
  done: 'done',
  now: 'under way',
  waits: 'waiting',
  stopped: 'stopped',
  none: 'nothing to do',
};

function stageItem({ name, state, words }: Stage): Markup {
  return html`<li class="${state}"><b>${name}</b> <span>${words}</span><span class="hidden"> (${STATES[state]})</span></li>\n`;
}

function articleItem({ outcome, places }: Told, now: number): Markup {
  const part = outcome.part === undefined ? undefined : html` <bdi class="fine">${shown(outcome.part)}</bdi>`;
  return html`<li>${wordsOf(outcome, now)}${part}${
    places.length > 0 ? html`\n<ul class="places">${places.map(placeItem)}</ul>` : undefined
  }</li>\n`;
}

function wordsOf(outcome: Outcome, now: number): Markup {
  switch (outcome.outcome) {
    case 'rejected':
      return html`<strong class="bad">Not read.</strong> ${outcome.message}`;
    case 'withdrawn':
      return html`Its source takes the article back: no edition shows it from now on. What was mailed before stays in those mails.`;
    case 'superseded':
      return html`A newer version had come before: nothing is made of this one.`;
    case 'extracted': {
      const { articleId: id, revision, title, figures, quotes, embargo } = outcome;
      const waits = embargo !== undefined && Date.parse(embargo) > now;
      return html`<a href="/articles/${id}/${revision}"><bdi>${(title && shown(title)) || 'An article without a title'}</bdi></a>, ${counted(figures, 'figure')} and ${counted(quotes, 'quotation')}${
        waits ? html`. No edition shows it before ${momentOf(embargo, now)}` : undefined
      }`;
    }
  }
}
