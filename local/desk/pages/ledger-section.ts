import type { Act } from '../../../core/digest/edition/act.ts';
import { Fate, type Ledger, type LedgerEntry } from '../../../core/digest/edition/ledger.ts';
import { shown } from '../../../core/digest/shown.ts';
import { html, type Markup } from '../../../core/html.ts';
import { momentOf } from '../words.ts';

const MOST = 300; // entries on a page

const FATES: Readonly<Record<Fate, string>> = {
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

/** What became of everything that came in, each with its fate and why; the totals add up. */
export function ledgerSection({ entries, totals }: Ledger, now: number): Markup {
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
${entries.slice(0, MOST).map((entry) => entryRow(entry, now))}</tbody>
</table></div>
`
}${entries.length > MOST ? html`<p class="fine">The first ${MOST} of ${entries.length}.</p>\n` : undefined}</section>
`;
}

function entryRow({ article, revision, key, arrived, fate, why }: LedgerEntry, now: number): Markup {
  const name = shown(key) || article;
  const cell =
    revision === undefined ? html`${name}` : html`<a href="/articles/${article}/${revision}">${name}</a>`;
  return html`<tr><th scope="row">${cell}</th><td>${FATES[fate]}${why === undefined ? undefined : html` <span class="fine">${shown(why)}</span>`}</td><td><time datetime="${arrived}">${momentOf(arrived, now)}</time></td></tr>
`;
}

/** What editors did, when and who. */
export function actsSection(acts: readonly Act[], now: number): Markup | undefined {
  if (acts.length === 0) return undefined;
  return html`<section aria-labelledby="acts">
<h2 id="acts">What editors did</h2>
<ul>
${acts.map((act) => html`<li><time datetime="${act.at}">${momentOf(act.at, now)}</time>, ${shown(act.by)}: ${done(act)}</li>\n`)}</ul>
</section>
`;
}

function done(act: Act): string {
  switch (act.act) {
    case 'drop-story':
      return `dropped the story ${act.story}`;
    case 'drop-fact':
      return `dropped ${act.fact.startsWith('q') ? 'a quotation' : 'a figure'} (${act.fact}) of ${act.article}`;
    case 'lead':
      return `put the story ${act.story} first`;
    case 'approve':
      return 'approved it';
    case 'gone':
      return `left ${act.article} out: ${FATES[act.fate].toLowerCase()}`;
  }
}
