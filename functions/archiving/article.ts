import type { Standing } from '../../core/archive/article/standing.ts';
import { articlePages } from '../../core/archive/article-page.ts';
import type { ArticleEntry } from '../../core/archive/schema.ts';
import type { Entry } from '../../core/digest/edition/entries.ts';
import type { ArticleRef } from '../../core/digest/edition/input.ts';
import { verify } from '../../core/facts/verify.ts';
import { byText } from '../../core/text-order.ts';
import { abreast } from '../aws/abreast.ts';
import type { ArticlePages } from '../aws/archive-table.ts';
import type { Deps } from './deps.ts';
import { untilSettled } from './until-settled.ts';

const ABREAST = 4; // revisions whose pages are made at once

type Ports = Pick<Deps, 'site' | 'facts' | 'versions' | 'entries' | 'pages' | 'now'>;

/** What the pages of an article are made of. */
interface Known extends ArticlePages {
  readonly current: string | undefined; // the revision that counts
  readonly withdrawn: boolean;
}

/** The newest revision that readers may see. */
interface Newest {
  readonly revision: string | undefined;
  readonly overtaken: boolean; // by one that no editor has approved yet
}

/** What was renewed of an article, and what is to be. */
export interface Renewed {
  readonly revisions: number; //           that have pages
  readonly editions: readonly string[]; // to be published again, as the article is withdrawn or came back
}

/**
 * Writes the pages of every revision of an article that editions show, as they and the article stand now. Of an article that was
 * withdrawn no words are left. Safe to repeat, and by several at once.
 * @param onceWritten is done when they are there, before it is looked whether they still are as they should be
 * @throws when a revision was never extracted
 */
export async function renewArticle(
  deps: Ports,
  id: string,
  onceWritten?: () => Promise<void>,
): Promise<Renewed> {
  const { revisions, cited, wasWithdrawn, withdrawn } = await untilSettled(
    () => knownOf(deps, id),
    (known) => write(deps, id, known),
    onceWritten,
  );
  const editions = withdrawn || wasWithdrawn ? cited.map(({ edition }) => edition.id) : [];
  return { revisions: revisions.length, editions: [...new Set(editions)] };
}

async function knownOf({ entries, versions }: Ports, id: string): Promise<Known> {
  const [pages, version] = await Promise.all([entries.pagesOf(id), versions.find(id)]);
  const current = version?.revision;
  return { ...pages, current, withdrawn: version !== undefined && current === undefined };
}

async function write(deps: Ports, id: string, known: Known): Promise<void> {
  const { revisions, cited, current, withdrawn } = known;
  if (revisions.length === 0) return;
  const released = current === undefined ? undefined : await releasedOf(deps, { id, revision: current });
  const newest = newestOf(deps, known, released?.article.revision);
  const { revision: shown } = newest;
  // The link from an older page to this one must lead somewhere, and what has a page must be known if it is ever withdrawn.
  if (shown !== undefined && !revisions.includes(shown)) await deps.entries.notePage({ id, revision: shown });
  const all = new Set(shown === undefined ? revisions : [...revisions, shown]);
  await abreast([...all], ABREAST, async (revision) => {
    const isReleased = released?.article.revision === revision;
    const { article, facts } = verified(
      { id, revision },
      isReleased ? released : await deps.facts.find({ id, revision }),
    );
    const entries = cited.filter((entry) => entry.article.revision === revision);
    const standing = withdrawn ? ({ kind: 'withdrawn' } as const) : standingOf(revision, newest);
    await deps.pages.save(articlePages(deps.site, { article, facts, entries, standing }));
  });
}

/** The revision that counts, unless it waits for the end of an embargo: what readers know of stands until then. */
async function releasedOf({ facts, now }: Ports, ref: ArticleRef): Promise<Entry | undefined> {
  const found = await facts.find(ref);
  const embargo = found?.article.embargo;
  return embargo !== undefined && Date.parse(embargo) > now() ? undefined : found;
}

/** Where editors approve what readers get, a revision that no edition shows is not shown either. */
function newestOf({ site }: Ports, { revisions, cited }: Known, released: string | undefined): Newest {
  const mayShow = (revision: string) =>
    site.publication.approval !== 'required' || revisions.includes(revision);
  if (released !== undefined && mayShow(released)) return { revision: released, overtaken: false };
  return { revision: toldLast(cited), overtaken: released !== undefined };
}

/** The revision that the newest edition tells: one that it corrects stands in none of its stories, or was told before. */
function toldLast(cited: readonly ArticleEntry[]): string | undefined {
  const since = new Map<string, string>(); // when each was told first
  for (const { article, closed } of cited) {
    const first = since.get(article.revision);
    if (first === undefined || closed < first) since.set(article.revision, closed);
  }
  const orderOf = ({ article, edition, closed, story }: ArticleEntry) =>
    [closed, edition.id, story === undefined ? '0' : '1', since.get(article.revision)].join('#');
  return cited.toSorted((a, b) => byText(orderOf(a), orderOf(b))).at(-1)?.article.revision;
}

function standingOf(revision: string, newest: Newest): Standing {
  if (newest.revision !== undefined && newest.revision !== revision)
    return { kind: 'revised', now: newest.revision };
  return newest.overtaken ? { kind: 'revised' } : { kind: 'current' };
}

function verified({ id, revision }: ArticleRef, found: Entry | undefined): Entry {
  if (!found) throw new Error(`No facts are stored of ${id}@${revision}: upload the article first`);
  return { article: found.article, facts: verify(found.article, found.facts).facts };
}
