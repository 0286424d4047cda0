import { articlePages } from '../../core/archive/article-page.ts';
import type { Entry } from '../../core/digest/edition/entries.ts';
import type { ArticleRef } from '../../core/digest/edition/input.ts';
import { verify } from '../../core/facts/verify.ts';
import type { ArticlePages } from '../aws/archive-table.ts';
import type { Deps } from './deps.ts';
import { untilSettled } from './until-settled.ts';

type Ports = Pick<Deps, 'site' | 'facts' | 'versions' | 'entries' | 'pages' | 'now'>;

/** What the pages of an article are made of. */
interface Known extends ArticlePages {
  readonly current: string | undefined; // the revision that counts
  readonly withdrawn: boolean;
}

/** What was renewed of an article, and what is to be. */
export interface Renewed {
  readonly revisions: number; //           that have pages
  readonly editions: readonly string[]; // to be published again, as the article is withdrawn or came back
}

/**
 * Writes the pages of every revision of an article that editions show, as they and the article stand now. Of an article that was
 * withdrawn no words are left. Safe to repeat, and by several at once.
 * @throws when a revision was never extracted
 */
export async function renewArticle(deps: Ports, id: string): Promise<Renewed> {
  const { revisions, cited, wasWithdrawn, withdrawn } = await untilSettled(
    () => knownOf(deps, id),
    (known) => write(deps, id, known),
  );
  const editions = withdrawn || wasWithdrawn ? cited.map(({ edition }) => edition.id) : [];
  return { revisions: revisions.length, editions: [...new Set(editions)] };
}

async function knownOf({ entries, versions }: Ports, id: string): Promise<Known> {
  const [pages, version] = await Promise.all([entries.pagesOf(id), versions.find(id)]);
  const current = version?.revision;
  return { ...pages, current, withdrawn: version !== undefined && current === undefined };
}

async function write(
  deps: Ports,
  id: string,
  { revisions, cited, current, withdrawn }: Known,
): Promise<void> {
  if (revisions.length === 0) return;
  const newest = current === undefined ? undefined : await released(deps, { id, revision: current });
  // The link from an older page to this one must lead somewhere, and what has a page must be known if it is ever withdrawn.
  if (newest && !revisions.includes(newest.article.revision)) await deps.entries.notePage(newest.article);
  const all = newest ? [...new Set([...revisions, newest.article.revision])] : revisions;
  for (const revision of all) {
    const { article, facts } = await entryOf(deps, { id, revision });
    const now = newest?.article.revision ?? revision;
    const standing = withdrawn
      ? ({ kind: 'withdrawn' } as const)
      : now === revision
        ? ({ kind: 'current' } as const)
        : ({ kind: 'revised', now } as const);
    const entries = cited.filter((entry) => entry.article.revision === revision);
    await deps.pages.save(articlePages(deps.site, { article, facts, entries, standing }));
  }
}

/** The revision that counts, unless it waits for the end of an embargo: what readers know of stands until then. */
async function released({ facts, now }: Ports, ref: ArticleRef): Promise<Entry | undefined> {
  const found = await facts.find(ref);
  const embargo = found?.article.embargo;
  return embargo !== undefined && Date.parse(embargo) > now() ? undefined : found;
}

async function entryOf({ facts }: Ports, ref: ArticleRef): Promise<Entry> {
  const found = await facts.find(ref);
  if (!found) throw new Error(`No facts are stored of ${ref.id}@${ref.revision}: upload the article first`);
  return { article: found.article, facts: verify(found.article, found.facts).facts };
}
