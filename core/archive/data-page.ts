import * as z from 'zod';
import { html, type Markup } from '../html.ts';
import { ArticleData } from './article-data.ts';
import { monthName } from './calendar.ts';
import { type FieldRow, fieldsOf } from './data/fields.ts';
import { EditionData } from './edition-data.ts';
import { COLUMNS } from './facts-table.ts';
import { feedWay } from './feed-way.ts';
import { pageOf } from './layout.ts';
import { monthFactsPath, PATHS } from './paths.ts';
import type { Page, Site } from './site.ts';

const MONTHS = 240; // twenty years: a page has room for so many

/** What can be had as data, and what every field of it means: written from the schemas, so that it cannot be out of date. */
export function dataPage(site: Site, months: readonly string[]): Page {
  const path = PATHS.data;
  const tables = [...new Set(months)].sort().reverse().slice(0, MONTHS);
  const [newest] = tables;
  const keyed = site.publication.archive.access === 'private' || undefined;
  const columns = Object.entries(COLUMNS).map(([name, meaning]) => ({ name, type: '', meaning }));
  const main = html`<h1>Data</h1>
<p>Every figure and quotation of every edition, each with the words it stands in, who states it, and the page that shows it in its place. Nothing in these files is generated: words are those of the articles, character for character; where a quotation is in parts, the tables have “ … ” between them, and the JSON has each by itself.</p>
<h2>Tables</h2>
<p>One line a figure or quotation: who said what, and how a number moved. CSV (RFC 4180), UTF-8. Each edition’s page links to its own table; a month’s holds all of its editions.</p>
${tables.length > 0 ? html`<ul class="months">\n${tables.map(tableItem)}</ul>\n` : undefined}<p>Articles may be written by anybody. So that no spreadsheet takes their words for a formula, a text that begins with = + - @ or a tab has a ' before it, which is not in the article. Numbers in the columns value, low, high, was_value and also are plain.</p>
${keyed && html`<p>Addresses in the column page, and pages in JSON, carry no key: they open in a browser that came here by a link from a mail.</p>\n`}
${tableOf('Columns of the tables', columns)}<h2>Editions as JSON</h2>
<p>Each edition’s page links to its file. <a href="${PATHS.editionSchema}">JSON Schema</a></p>
${tableOf('Fields of an edition', fieldsOf(z.toJSONSchema(EditionData)))}<h2>Articles as JSON</h2>
<p>The file of an article’s page has the same address, with .json instead of .html. <a href="${PATHS.articleSchema}">JSON Schema</a></p>
${tableOf('Fields of an article', fieldsOf(z.toJSONSchema(ArticleData)))}<h2>Feed</h2>
<p>The newest stories as an <a href="${feedWay(site, newest && `${newest}-01T00:00:00Z`)}">Atom feed</a>.${keyed && ' Its address holds a key, and so do its links: whoever has it reads all of this archive.'}</p>
`;
  return { path, content: pageOf(site, { path, title: 'Data', main }) };
}

function tableItem(month: string): Markup {
  return html`<li><a href="${monthFactsPath(month)}">${monthName(month)}</a></li>\n`;
}

function tableOf(caption: string, rows: readonly FieldRow[]): Markup {
  const lines = rows.map(
    ({ name, type, meaning }) =>
      html`<tr><th scope="row"><code>${name}</code>${type && html`<br>${type}`}</th><td>${meaning}</td></tr>\n`,
  );
  return html`<details class="fields"><summary>${caption}</summary>
<table>
<thead><tr><th scope="col">Name</th><th scope="col">What it says</th></tr></thead>
<tbody>
${lines}</tbody>
</table>
</details>
`;
}
