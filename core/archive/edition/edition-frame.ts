import { editionPath } from '../../digest/archive-links.ts';
import { dayIn } from '../../digest/moment.ts';
import type { Digest } from '../../digest/schema.ts';
import { leftOutNote, words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { timeOf } from '../calendar.ts';
import { editionDataPath, editionPartPath } from '../paths.ts';
import type { Since } from '../since.ts';
import { nothingLeft, takenBackNote } from '../taken-back/note.ts';
import { tellsNothing } from '../taken-back.ts';
import { correctedNote } from './corrected-note.ts';

/**
 * What an edition is called over its stories: "Daily digest · 3 May 2031"; of a single story its headline stands there.
 * @param since what became of it since it was made
 */
export function openingOf(
  digest: Digest,
  { takenBack, corrections: later }: Since,
  part: number,
  parts: number,
): Markup {
  const { edition, closed, publication, stories, corrections, leftOut } = digest;
  const sole = part === 1 && stories.length === 1 && corrections.length === 0;
  const { zone } = publication;
  const day = dayIn(zone, closed);
  const when = edition.cadence === 'alert' ? `${timeOf(zone, closed)}, ${day}` : day;
  const name = html`${words.cadence[edition.cadence]} · <time datetime="${closed}">${when}</time>`;
  const whole = html`${name}${parts > 1 ? ` · part ${part} of ${parts}` : undefined}`;
  const note = part === 1 && leftOutNote(leftOut);
  const taken = tellsNothing(digest) ? nothingLeft('this edition') : takenBackNote(takenBack);
  const corrected = correctedNote(later, { path: editionPath(edition.id), zone });
  return html`${sole ? html`<p class="edition-name">${whole}</p>\n` : html`<h1 class="edition-name">${whole}</h1>\n`}${note ? html`<p class="fine">${note}</p>\n` : undefined}${part === 1 ? html`${corrected}${taken}` : undefined}`;
}

/** The way from one part of a long edition to the next and back. */
export function partLinks(id: string, part: number, parts: number): Markup | undefined {
  if (parts === 1) return undefined;
  const to = (other: number, rel: string, name: string) =>
    other >= 1 && other <= parts
      ? html`<a rel="${rel}" href="${beside(editionPartPath(id, other))}">${name}</a>\n`
      : undefined;
  return html`<nav class="parts" aria-label="Parts of this edition">
${to(part - 1, 'prev', `← Part ${part - 1}`)}<span>Part ${part} of ${parts}</span>
${to(part + 1, 'next', `Part ${part + 1} →`)}</nav>
`;
}

/** Where an edition's figures and quotations are to be had as data. */
export function dataLinks(id: string): Markup {
  const [json, csv] = [editionDataPath(id, 'json'), editionDataPath(id, 'csv')].map(beside);
  return html`<p class="fine">All figures and quotations of this edition as data: <a href="${json}">JSON</a>, <a href="${csv}">CSV</a>. <a href="../data.html">What the fields mean</a></p>\n`;
}

/** The way to a page of the same folder. */
export function beside(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
