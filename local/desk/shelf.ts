import { ZodError } from 'zod';
import type { EditionState } from '../../core/delivery/edition/schema.ts';
import type { ArticleRef } from '../../core/digest/edition/input.ts';
import type { Fate, LedgerEntry } from '../../core/digest/edition/ledger.ts';
import { abreast } from '../../functions/aws/abreast.ts';
import type { EditionStore } from '../../functions/aws/edition-store.ts';
import type { EditionsTable } from '../../functions/aws/editions-table.ts';
import { readManifest } from '../cli/editions/read-manifest.ts';

/** That an edition knows of an article, and what became of it there. */
export interface Place {
  readonly edition: EditionState;
  readonly fate: Fate;
  readonly why?: string | undefined;
}

/** The editions as they stand, and which article is in which. */
export interface Shelf {
  readonly editions: readonly EditionState[]; // newest first
  /** Newest first. */
  placesOf(article: ArticleRef): Place[];
}

const MOST = 200; //   editions that are looked into: the newest
const ABREAST = 8; // that are read at once

interface Stores {
  readonly states: Pick<EditionsTable, 'list'>;
  readonly editions: Pick<EditionStore, 'input' | 'manifest'>;
}

/** Looks at all editions, each time anew; what is made never changes and is read once. */
export function shelfOf(stores: Stores): () => Promise<Shelf> {
  const made = new Map<string, readonly LedgerEntry[]>();
  const entriesOf = async ({ id, status }: EditionState): Promise<readonly LedgerEntry[]> => {
    if (status === 'skipped') return [];
    if (status === 'draft') return membersOf(stores, id);
    const known = made.get(id);
    if (known) return known;
    const manifest = await readManifest(stores, id);
    if (typeof manifest !== 'object') return [];
    made.set(id, manifest.ledger.entries);
    return manifest.ledger.entries;
  };
  return async () => {
    const editions: EditionState[] = [];
    for await (const state of stores.states.list()) editions.push(state);
    const entries: (readonly LedgerEntry[])[] = [];
    await abreast(editions.slice(0, MOST), ABREAST, async (edition, index) => {
      entries[index] = await entriesOf(edition);
    });
    const places = new Map<string, Place[]>();
    for (const [index, all] of entries.entries())
      for (const { article, revision, fate, why } of all) {
        const key = nameOf({ id: article, revision: revision ?? '' });
        places.set(key, [...(places.get(key) ?? []), { edition: editions[index]!, fate, why }]);
      }
    return { editions, placesOf: (article) => places.get(nameOf(article)) ?? [] };
  };
}

/** What a draft may tell of; an editor can still change it. Nothing is known of one that another version of news-digest made. */
async function membersOf({ editions }: Stores, id: string): Promise<LedgerEntry[]> {
  const input = await editions.input(id).catch((error: unknown) => {
    if (error instanceof ZodError) return undefined;
    throw error;
  });
  const members = input?.stories.flatMap((story) => story.members.filter(({ fresh }) => fresh)) ?? [];
  return members.map(({ id: article, revision, key, arrived }) => ({
    ...{ article, revision, key, arrived, fate: 'used' },
  }));
}

const nameOf = ({ id, revision }: ArticleRef) => `${id}@${revision}`;
