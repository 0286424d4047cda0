import { byText } from '../../text-order.ts';
import type { ArticleEntry, Citation } from '../schema.ts';

/** A passage that editions cite. */
export interface Cited extends Citation {
  readonly entries: readonly ArticleEntry[]; // which editions, newest first
}

/** What all editions together cite of an article: each anchor once, what the newest edition shows first. */
export function citedIn(entries: readonly ArticleEntry[]): Cited[] {
  const byAnchor = new Map<string, Cited>();
  for (const entry of newestFirst(entries))
    for (const citation of entry.cited) {
      const known = byAnchor.get(citation.anchor) ?? { ...citation, also: [], entries: [] };
      byAnchor.set(citation.anchor, {
        ...known,
        span: longer(known.span, citation.span),
        also: once([...known.also, ...citation.also], ({ article: { id, revision } }) => `${id}@${revision}`),
        entries: once([...known.entries, entry], ({ edition }) => edition.id),
      });
    }
  return [...byAnchor.values()];
}

/** Entries by when their editions closed. */
export function newestFirst(entries: readonly ArticleEntry[]): ArticleEntry[] {
  return entries.toSorted(
    (a, b) => Date.parse(b.closed) - Date.parse(a.closed) || byText(a.edition.id, b.edition.id),
  );
}

/** The first of each kind. */
export function once<Item>(items: readonly Item[], kind: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(kind(item))) first.set(kind(item), item);
  return [...first.values()];
}

function longer(one: Citation['span'], other: Citation['span']): Citation['span'] {
  return other.end - other.start > one.end - one.start ? other : one;
}
