import { html, type Markup } from '../../../core/html.ts';
import type { Page } from '../answer.ts';
import type { Imported } from '../imports.ts';
import { counted } from '../words.ts';

/** The form to import subscribers with. */
export function importForm(): Markup {
  return html`<section class="panel" aria-labelledby="import">
<h2 id="import">Import from a spreadsheet</h2>
<p>A CSV file whose first line names its columns: <code>address</code>, and if you like <code>editions</code>, <code>topics</code>, <code>hour</code> and <code>zone</code>. It is checked first; nobody is added before you say so.</p>
<form method="post" action="/subscribers/import" enctype="multipart/form-data">
<div class="field">
<label for="csv">CSV file</label>
<input id="csv" type="file" name="csv" accept=".csv,text/csv" required>
</div>
<div class="field">
<label for="agreed">How they agreed</label>
<p class="hint" id="agreed-hint">Such as: subscribers of our old list, each confirmed by mail. Kept as the record of everybody’s consent.</p>
<input id="agreed" name="agreed" type="text" maxlength="500" required aria-describedby="agreed-hint" autocomplete="off">
</div>
<button class="quiet">Check the file</button>
</form>
</section>
`;
}

const OUTCOMES: readonly [outcome: NonNullable<Imported['remarks'][number]>['outcome'], words: string][] = [
  ['added', 'would be added'],
  ['on the list', 'on the list already'],
  ['suppressed', 'left or must not be mailed'],
  ['duplicate', 'twice in the file'],
  ['invalid', 'cannot be read'],
];

/** What would become of the lines of a file. @param name it is imported by; '' where nobody would be added */
export function checkedPage({ counts, remarks, fault }: Imported, name: string): Page {
  const words = new Map(OUTCOMES);
  const tally = OUTCOMES.flatMap(([outcome, said]) => {
    const count = counts.get(outcome);
    return count === undefined ? [] : [html`<li><b>${count}</b> ${said}</li>\n`];
  });
  const rows = remarks.map(
    ({ line, outcome, why }) =>
      html`<tr><th scope="row">${line}</th><td>${words.get(outcome)}</td><td>${why}</td></tr>\n`,
  );
  return {
    title: 'What the file holds',
    ...(fault !== undefined && { notice: { kind: 'refused', words: fault } }),
    main: html`${tally.length > 0 ? html`<ul class="tally">\n${tally}</ul>\n` : undefined}<div class="buttons">
${
  name === ''
    ? html`<p>Nobody would be added.</p>\n`
    : html`<form method="post" action="/subscribers/import/${name}"><button>Import ${counted(counts.get('added') ?? 0, 'subscriber')}</button></form>\n`
}<p><a href="/subscribers">Back, and add nobody</a></p>
</div>
${
  rows.length > 0
    ? html`<h2 id="lines">Lines to look at</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of lines"><table>
<thead><tr><th scope="col">Line</th><th scope="col">What becomes of it</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`
    : undefined
}`,
  };
}
