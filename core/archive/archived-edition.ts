import { editionPath } from '../digest/archive-links.ts';
import type { Digest } from '../digest/schema.ts';
import { html } from '../html.ts';
import { beside } from './edition/edition-frame.ts';
import { editionPages } from './edition-pages.ts';
import { type Entries, entriesOf } from './entries.ts';
import { pageOf } from './layout.ts';
import { editionPartPath } from './paths.ts';
import type { ArticleEntry, CorrectionEntry } from './schema.ts';
import { NOTHING_SINCE } from './since.ts';
import type { Page, Site } from './site.ts';
import { subjectLeft, withoutWithdrawn } from './taken-back.ts';

const TITLE = 'Nothing on this page';
const DATA_FILES = 2; // beside its parts
const SPARE = 1; // parts: a heading more, and what is left may have been divided in another way before

/** An edition as the archive has it. */
export interface Archived {
  readonly entries: Entries;
  readonly pages: readonly Page[];
}

/**
 * The rows and pages of an edition, with no words of articles that their sources withdrew. Rows of all its articles and stories
 * remain, so that their pages are known, and so does what it cites of the others: mails lead there.
 * @param subject of its mail
 * @param gone ids of withdrawn articles
 * @param corrections of it
 */
export function archivedEdition(
  site: Site,
  digest: Digest,
  subject: string,
  gone: ReadonlySet<string>,
  corrections: readonly CorrectionEntry[] = [],
): Archived {
  const { digest: left, takenBack } = withoutWithdrawn(digest, gone);
  const since = { takenBack, corrections };
  if (takenBack.articles.size === 0)
    return { entries: entriesOf(digest, subject), pages: editionPages(site, digest, subject, since) };
  const called = subjectLeft(left);
  const { edition } = entriesOf(left, called);
  const whole = entriesOf(digest, called);
  const pages = editionPages(site, left, called, since);
  const before = editionPages(site, digest, subject, { ...NOTHING_SINCE, corrections });
  return {
    entries: {
      ...whole,
      edition: { ...edition, gone: [...takenBack.articles].sort() },
      articles: whole.articles.map((entry) => withoutNames(entry, takenBack.articles)),
    },
    pages: [...pages, ...emptiedParts(site, digest.edition.id, pages, before)],
  };
}

/** An article's row that names no withdrawn one. Its own is kept: of a withdrawn article that row has no words. */
function withoutNames(entry: ArticleEntry, gone: ReadonlySet<string>): ArticleEntry {
  const cited = entry.cited.map((citation) => ({
    ...citation,
    also: citation.also.filter(({ article }) => !gone.has(article.id)),
  }));
  return { ...entry, cited };
}

/** What stands where an edition had further parts before something was taken out of it. */
function emptiedParts(site: Site, id: string, pages: readonly Page[], whole: readonly Page[]): Page[] {
  const written = new Set(pages.map(({ path }) => path));
  const most = Math.max(pages.length, whole.length) - DATA_FILES + SPARE;
  const parts = Array.from({ length: most }, (_, index) => editionPartPath(id, index + 1));
  return parts
    .filter((path) => !written.has(path))
    .map((path) => {
      const main = html`<h1>${TITLE}</h1>
<p>This edition is shorter than it was. <a href="${beside(editionPath(id))}">Read it from its beginning</a></p>
`;
      return { path, content: pageOf(site, { path, title: TITLE, main }) };
    });
}
