import { articlePath, editionPath } from '../../digest/archive-links.ts';
import { directionOf } from '../../digest/direction.ts';
import { line } from '../../digest/view/line.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { type Span, wordsOf } from '../../span.ts';
import { type Crumb, pageOf } from '../layout.ts';
import { PATHS } from '../paths.ts';
import { newestFirst } from './cited.ts';
import { editionName } from './edition-link.ts';
import { footMarkup } from './foot.ts';
import { groupsOf } from './groups.ts';
import { headingMarkup } from './heading.ts';
import { legendMarkup } from './legend.ts';
import { elementOf, leftOut, rowWords } from './marked-text.ts';
import { notesMarkup } from './notes.ts';
import { type Row, rowsOf } from './rows.ts';
import { runsOf } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { standingNotice } from './standing.ts';

/** The page of an article that shows these stretches of its text. @param shown in the order of the text, apart from each other */
export function pageWith(sheet: Sheet, shown: readonly Span[]): string {
  const { site, matter, flow, title } = sheet;
  const { article, facts, entries, standing } = matter;
  const { rows, gap } = rowsOf(flow, shown);
  const runs = runsOf(article.text, sheet.marks);
  const titled =
    title !== undefined && rows[0]?.pieces[0]?.start === title.span.start ? rows.shift() : undefined;
  const name = line([article.title ?? wordsOf(article.text, facts.headline.span)], '') ?? words.untitled;
  const heading = headingMarkup(
    article,
    titled ? rowWords(titled, runs) : html`${name}`,
    site.publication.zone,
  );
  const cut =
    gap ||
    [titled, ...rows].some((row) => row && (row.gap || row.before || row.after || row.pieces.length > 1));
  const main = html`<article class="text"${languageOf(article.lang)}>
<header>
${heading}</header>
${standingNotice(article, standing)}${legendMarkup(sheet, cut)}${groupsMarkup(sheet, rows, titled, runs)}${gap ? leftOut() : undefined}</article>
${footMarkup(article, entries, site.publication.zone)}`;
  return pageOf(site, { path: articlePath(article), title: name, main, crumbs: crumbsOf(sheet) });
}

function groupsMarkup(
  sheet: Sheet,
  rows: readonly Row[],
  titled: Row | undefined,
  runs: ReturnType<typeof runsOf>,
): Markup[] {
  return groupsOf(rows, sheet.marks, titled).map(({ elements: [first = [], ...others], notes }) => {
    const beside = notes.length > 0 ? notesMarkup(notes, sheet.noting) : undefined;
    return html`<div class="passage">
${elementOf(first, runs)}${beside}${others.map((element) => elementOf(element, runs))}</div>
`;
  });
}

// Where nobody knows the language the text's own letters say which way it runs.
function languageOf(lang: string): Markup {
  return lang === 'und' ? html` lang="" dir="auto"` : html` lang="${lang}" dir="${directionOf(lang)}"`;
}

function crumbsOf({ matter, site }: Sheet): Crumb[] {
  const [newest] = newestFirst(matter.entries);
  const editions = { name: 'Editions', path: PATHS.index };
  if (newest === undefined) return [editions];
  return [
    editions,
    { name: editionName(newest, site.publication.zone), path: editionPath(newest.edition.id) },
  ];
}
