import type { Mark } from './marks.ts';

/** An element that says something of the page; inside another's property it is named "author.name". */
export interface Marked extends Mark {
  readonly words: string; //   white space closed up
  readonly line: number; //    how many lines came before it
  readonly aside: number; //   which part beside the article it is in; 0 where it is in none
  readonly home: boolean; //   a link to the front page
}

/** Words between two tags. */
export interface Line {
  readonly words: string;
  readonly block: number; //   lines of one number stand in one block
  readonly aside: number;
}

/** Where a page's heading is. */
export type Place = Pick<Marked, 'line' | 'aside'>;

/** What a page says of itself, in the order of the page. */
export interface PageMarkup {
  readonly lang: string;
  readonly canonical: string;
  readonly savedFrom: string; //                             the address a browser writes into a page it saves
  readonly metas: ReadonlyMap<string, readonly string[]>; // by name, property or itemprop in lower case
  readonly scripts: readonly string[]; //                    JSON-LD as it stands
  readonly marked: readonly Marked[];
  readonly lines: readonly Line[]; //                        those of no more than 300 characters
}

/** Whether a part of the page stands with its heading, and in nothing that is beside the article. */
export function isBeside(part: Pick<Marked, 'aside'>, place: Place): boolean {
  return part.aside === 0 || part.aside === place.aside;
}
