import type { Passage } from '../passage-draft.ts';

/** What a feed holds, whatever form it has, before it is known which of its entries are articles. */
export interface Feed {
  readonly identity?: string | undefined; // its own address on the web, or the site's; the same in every edition
  readonly title: string; //                 "" where it has none
  readonly lang?: string | undefined;
  readonly byline: readonly string[]; //     of entries that name nobody
  readonly entries: readonly Entry[];
  readonly withdrawn: readonly string[]; //  ids of entries it takes back
}

/** One entry of a feed. Dates, languages and addresses are as printed. */
export interface Entry {
  readonly id?: string | undefined;
  readonly unique: 'everywhere' | 'in its feed'; // the id
  readonly title: string; //                        "" where it has none
  readonly byline: readonly string[];
  readonly published?: string | undefined; //       ISO 8601
  readonly publisher?: string | undefined; //       where it is not the feed
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly bodies: () => readonly (readonly Passage[])[]; // its whole text, its summary: as it has them
}

/** Whether an id is a name that nobody else gives: a web address, a tag URI (RFC 4151), a URN (RFC 8141). */
export function isUniqueEverywhere(id: string): boolean {
  return /^(?:https?:\/\/\S|tag:\S|urn:[a-z\d][a-z\d-]{1,31}:\S)/i.test(id);
}
