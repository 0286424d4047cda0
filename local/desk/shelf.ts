import { ZodError } from 'zod';
import type { EditionState } from '../../core/delivery/edition/schema.ts';
import type { EditionInput } from '../../core/digest/edition/input.ts';
import type { Fate, LedgerEntry } from '../../core/digest/edition/ledger.ts';
import { abreast } from '../../functions/aws/abreast.ts';
import type { EditionStore } from '../../functions/aws/edition-store.ts';
import type { EditionsTable } from '../../functions/aws/editions-table.ts';
import { readManifest } from '../cli/editions/read-manifest.ts';

/** That an edition knows of an article, and what became of it there. */
export interface Place {
  readonly edition: EditionState;
  readonly fate: Fate | 'corrected'; // corrected: it tells those who had the article before what became of it
  readonly why?: string | undefined;
}

/** A version of an article. */
export interface Version {
  readonly id: string;
  readonly revision?: string | undefined; // none: its withdrawal
}

/** The editions as they stand, and which article is in which. */
export interface Shelf {
  readonly editions: readonly EditionState[]; // newest first
  /** Newest first. */
  placesOf(version: Version): Place[];
}

const MOST = 200; //   editions that are looked into: the newest
const ABREAST = 8; // that are read at once

type Entry = Pick<LedgerEntry, 'article' | 'revision' | 'why'> & Pick<Place, 'fate'>;

interface Stores {
  readonly states: Pick<EditionsTable, 'list'>;
  readonly editions: Pick<EditionStore, 'input' | 'manifest'>;
}

/** Looks at all editions, each time anew; what is made never changes and is read once. */
export function shelfOf(stores: Stores): () => Promise<Shelf> {
  const made = new Map<string, readonly Entry[]>();
  const entriesOf = async ({ id, status }: EditionState): Promise<readonly Entry[]> => {
    if (status === 'skipped') return [];
    if (status === 'draft') return entriesIn(await inputOf(stores, id));
    const known = made.get(id);
    if (known) return known;
    const manifest = await readManifest(stores, id);
    if (typeof manifest !== 'object') return [];
    const corrected = status === 'empty' ? [] : correctedIn(await inputOf(stores, id));
    const entries = [...corrected, ...manifest.ledger.entries];
    made.set(id, entries);
    return entries;
  };
  return async () => {
    const editions: EditionState[] = [];
    for await (const state of stores.states.list()) editions.push(state);
    const entries: (readonly Entry[])[] = [];
    await abreast(editions.slice(0, MOST), ABREAST, async (edition, index) => {
      entries[index] = await entriesOf(edition);
    });
    const places = new Map<string, Place[]>();
    for (const [index, all] of entries.entries())
      for (const { article, revision, fate, why } of all) {
        const key = nameOf({ id: article, revision });
        places.set(key, [...(places.get(key) ?? []), { edition: editions[index]!, fate, why }]);
      }
    return { editions, placesOf: (version) => places.get(nameOf(version)) ?? [] };
  };
}

/** What an edition is made of. Nothing is known of one that another version of news-digest made. */
function inputOf({ editions }: Stores, id: string): Promise<EditionInput | undefined> {
  return editions.input(id).catch((error: unknown) => {
    if (error instanceof ZodError) return undefined;
    throw error;
  });
}

/** What a draft may tell of; an editor can still change it. */
function entriesIn(input: EditionInput | undefined): Entry[] {
  const members = input?.stories.flatMap((story) => story.members.filter(({ fresh }) => fresh)) ?? [];
  return [
    ...correctedIn(input),
    ...members.map(({ id, revision }): Entry => ({ article: id, revision, fate: 'used' })),
  ];
}

/** What an edition corrects: a withdrawal always, a new version for certain only where it holds nothing else. */
function correctedIn(input: EditionInput | undefined): Entry[] {
  const { kind, revised = [] } = input ?? {};
  return revised
    .filter(({ now }) => now === undefined || kind === 'correction')
    .map(({ told, now }) => ({ article: told[0]?.article ?? '', revision: now, fate: 'corrected' }));
}

const nameOf = ({ id, revision = '' }: Version) => `${id}@${revision}`;
