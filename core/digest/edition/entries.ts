import type { Article } from '../../article/schema.ts';
import type { Facts } from '../../facts/schema.ts';
import { byText } from '../../text-order.ts';
import type { ArticleRef, Candidate, EditionInput, Member } from './input.ts';
import type { Told } from './told.ts';

/** One revision of an article with its facts, verified. */
export interface Entry {
  readonly article: Article;
  readonly facts: Facts;
}

/** What an entry is kept under. */
export function entryKey({ id, revision }: ArticleRef): string {
  return `${id}@${revision}`;
}

/** The key of the entry that a row is about. A withdrawal's is no entry's. */
export function versionKey({
  article: id,
  revision = '',
}: {
  article: string;
  revision?: string | undefined;
}) {
  return entryKey({ id, revision });
}

const MOST = 16; // articles of each sort that a story is composed of; a mail has no room for the words of more

/** The articles a story is composed of. */
export interface Cast {
  readonly news: readonly Member[]; //    that its readers have not had; oldest first
  readonly copies: readonly Member[]; //  that came in now, of any of them
  readonly had: readonly ArticleRef[]; // as its readers had them; the latest told first
}

/**
 * Picks the articles that a story is composed of: of very many the newest. All empty when its readers had every article, or an
 * editor dropped it.
 */
export function castOf({ members, told }: Candidate): Cast {
  const refs = (kinds: readonly Told['kind'][]) =>
    told.flatMap(({ article: id, revision, kind }) =>
      kinds.includes(kind) && revision !== undefined ? [{ id, revision }] : [],
    );
  const had = refs(['edition']);
  const known = new Set(refs(['edition', 'dropped']).map(entryKey));
  const news = newest(
    members.filter((member) => member.copyOf === undefined && !known.has(entryKey(member))),
  );
  if (news.length === 0) return { news, copies: [], had: [] };
  const originals = new Set(news.map(({ id }) => id));
  const copies = members.filter(
    ({ copyOf, fresh }) => fresh && copyOf !== undefined && originals.has(copyOf),
  );
  const distinct = [...new Map(withoutCopies(had, members).map((ref) => [entryKey(ref), ref])).values()];
  return { news, copies: newest(copies), had: distinct.slice(0, MOST) };
}

/** A copy that came later than its original says an old number, but says nothing later. */
function withoutCopies(had: readonly ArticleRef[], members: readonly Member[]): ArticleRef[] {
  const ids = new Set(had.map(({ id }) => id));
  const copies = members.filter(({ copyOf }) => copyOf !== undefined && ids.has(copyOf));
  return had.filter((ref) => !copies.some(({ id }) => id === ref.id));
}

/** Those that came in last, the fresh ones before all, in the order they have. */
function newest(members: readonly Member[]): Member[] {
  const kept = [...members]
    .sort((a, b) => Number(b.fresh) - Number(a.fresh) || byText(b.arrived, a.arrived))
    .slice(0, MOST);
  return members.filter((member) => kept.includes(member));
}

/**
 * The revisions whose articles and facts an edition is composed of, all to be read first: at most 48 for a story. Where one is
 * not `needed` its readers had it and it counts no more; without it, what changed since is not told.
 */
export function entriesNeeded(input: EditionInput): (ArticleRef & { needed: boolean })[] {
  const refs = new Map<string, ArticleRef & { needed: boolean }>();
  const add = ({ id, revision }: ArticleRef, needed: boolean) => {
    const key = entryKey({ id, revision });
    refs.set(key, { id, revision, needed: needed || refs.get(key)?.needed === true });
  };
  for (const { news, copies, had } of input.stories.map(castOf)) {
    for (const member of [...news, ...copies]) add(member, true);
    for (const ref of had) add(ref, false);
  }
  for (const { told, now } of input.revised) {
    for (const { article: id, revision } of told) if (revision !== undefined) add({ id, revision }, false);
    const [last] = told;
    if (last && now !== undefined) add({ id: last.article, revision: now }, true);
  }
  return [...refs.values()];
}
