import { Fate, type Ledger, type LedgerEntry } from '../../../core/digest/edition/ledger.ts';
import { shown } from '../../../core/digest/shown.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Current } from '../../../functions/aws/articles-table.ts';
import type { Desk } from '../desk.ts';
import { momentOf } from '../words.ts';
import { type Since, sinceOf } from './since.ts';

const MOST = 300; // entries on a page

/** What became of an article, as a table says it. */
export const FATES: Readonly<Record<Fate, string>> = {
  used: 'Told',
  merged: 'Told in other articles’ words',
  duplicate: 'A copy, among the sources',
  told: 'Nothing new beside what was mailed',
  'below-cut': 'No place was left',
  dropped: 'Dropped by an editor',
  superseded: 'A newer version counts',
  withdrawn: 'Taken back by its source',
  embargoed: 'Not to be shown yet',
  rejected: 'Could not be read',
};

/** What became of everything that came in, each with its fate and why, and what its source did since; the totals add up. */
export async function ledgerSection(
  { versions }: Pick<Desk, 'versions'>,
  { entries, totals }: Ledger,
  now: number,
): Promise<Markup> {
  const listed = entries.slice(0, MOST);
  const ids = [...new Set(listed.map(({ article }) => article))];
  const current = new Map((await versions.findAll(ids)).map((version) => [version.id, version]));
  const told = Fate.options.flatMap((fate) => {
    const count = totals[fate];
    return count === undefined ? [] : [html`<li><b>${count}</b> ${FATES[fate]}</li>\n`];
  });
  return html`<section aria-labelledby="ledger">
<h2 id="ledger">What came in</h2>
${
  entries.length === 0
    ? html`<p class="fine">Nothing came in while it was open.</p>\n`
    : html`<ul class="tally">\n${told}</ul>
<div class="wide" tabindex="0" role="region" aria-label="Table of articles"><table>
<thead><tr><th scope="col">Article</th><th scope="col">What became of it</th><th scope="col">Came in</th></tr></thead>
<tbody>
${listed.map((entry) => entryRow(entry, current.get(entry.article), now))}</tbody>
</table></div>
`
}${entries.length > MOST ? html`<p class="fine">The first ${MOST} of ${entries.length}.</p>\n` : undefined}</section>
`;
}

const SINCE: Readonly<Record<Since, string | undefined>> = {
  counts: undefined,
  'taken back': 'Taken back by its source since',
  newer: 'A newer version counts since',
};

function entryRow(entry: LedgerEntry, current: Current | undefined, now: number): Markup {
  const { article, revision, key, arrived, fate, why } = entry;
  const name = html`<bdi>${shown(key) || article}</bdi>`;
  const cell = revision === undefined ? name : html`<a href="/articles/${article}/${revision}">${name}</a>`;
  const since =
    revision === undefined || fate === 'superseded'
      ? undefined
      : SINCE[sinceOf({ id: article, revision }, current)];
  return html`<tr><th scope="row">${cell}</th><td>${FATES[fate]}${why && html` <bdi class="fine">${shown(why)}</bdi>`}${since && html`<br><strong>${since}</strong>`}</td><td><time datetime="${arrived}">${momentOf(arrived, now)}</time></td></tr>
`;
}
