import type { Article } from '../../../../core/article/schema.ts';
import { composeEdition } from '../../../../core/digest/edition/compose-edition.ts';
import { type Entry, entriesNeeded, entryKey } from '../../../../core/digest/edition/entries.ts';
import type { EditionInput } from '../../../../core/digest/edition/input.ts';
import type { Counting, Desk } from '../../../../core/digest/edition/memory.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import { extractFacts } from '../../../../core/facts/extract.ts';
import { verify } from '../../../../core/facts/verify.ts';
import { PublicationFile } from '../../../../core/publication/file.ts';
import type { Publication } from '../../../../core/publication/schema.ts';
import type { Arrival } from '../../../../core/stories/arrival.ts';
import { arrivalOf } from '../../../../core/stories/arrivals-of.ts';

/** A report as a test writes it. */
export interface Written {
  id: string;
  at: string; //        when it came in: "03T09:10" of May 2031, in UTC
  text: string;
  revision?: string; // a digit
  title?: string;
  publisher?: string;
  published?: string;
}

/** "03T09:10" is a moment of May 2031. */
export const may = (at: string) => `2031-05-${at}:00.000Z`;

/** The publication of a test. */
export const publicationOf = (more: Partial<Publication> = {}): Publication => ({
  ...PublicationFile.parse({
    name: 'The Tern Letter',
    sender: 'news@tern.example',
    address: '1 Slip Lane, Salt Quay',
  }),
  ...more,
});

/** The revision that a test calls by a digit. */
export const revisionOf = (digit = '1') => digit.repeat(12);

/** The article of a report. */
export function articleOf({ id, text, revision, title, publisher, published }: Written): Article {
  const whole = title === undefined ? text : `${title}\n\n${text}`;
  const from = whole.length - text.length;
  return {
    schema: 1,
    id,
    revision: revisionOf(revision),
    key: `uploads/${id}.txt`,
    byline: [],
    lang: 'en',
    text: whole,
    blocks: [
      ...(title === undefined ? [] : [{ kind: 'heading' as const, span: { start: 0, end: title.length } }]),
      { kind: 'paragraph', span: { start: from, end: whole.length } },
    ],
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

/** An article and what the engine finds in it. */
export function entryOf(written: Written): Entry {
  const article = articleOf(written);
  const key = JSON.stringify(article);
  const known = read.get(key) ?? { article, facts: verify(article, extractFacts(article)).facts };
  read.set(key, known);
  return known;
}

const read = new Map<string, Entry>(); // properties come upon the same few reports again and again

/** A newsroom: everything that came in, each article counting in the revision written last, and nothing told. */
export class Newsroom {
  readonly arrivals: Arrival[] = [];
  readonly current = new Map<string, Counting>();
  readonly entries = new Map<string, Entry>();
  readonly told: Told[] = [];
  publication = publicationOf();

  constructor(...written: Written[]) {
    this.add(...written);
  }

  add(...written: Written[]): this {
    for (const one of written) {
      const entry = entryOf(one);
      this.arrivals.push(arrivalOf(entry.article, may(one.at), entry.facts));
      this.current.set(one.id, { revision: entry.article.revision });
      this.entries.set(entryKey(entry.article), entry);
    }
    return this;
  }

  withdraw(article: string, at: string): this {
    this.arrivals.push({ kind: 'withdrawn', at: may(at), article, key: `uploads/${article}.txt` });
    this.current.set(article, {});
    return this;
  }

  get desk(): Desk {
    const { arrivals, current, told, publication } = this;
    return { arrivals, current, told, publication };
  }

  /** Composes an edition of just the entries it needs. */
  compose(input: EditionInput, acts: Parameters<typeof composeEdition>[1] = []) {
    const needed = entriesNeeded(input).map((ref) => entryKey(ref));
    const entries = new Map([...this.entries].filter(([key]) => needed.includes(key)));
    return composeEdition(input, acts, entries, 0);
  }

  /** Makes an edition: what it tells is noted. */
  tell(input: EditionInput, acts: Parameters<typeof composeEdition>[1] = []) {
    const { digest, settle } = this.compose(input, acts);
    const settled = settle(digest?.stories.length ?? 0);
    this.told.push(...settled.told);
    return { digest, ...settled };
  }
}
