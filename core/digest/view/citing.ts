import type { Also } from '../schema.ts';
import { andMore } from '../words.ts';
import { markHref, type Place } from './href.ts';
import type { Sheet } from './sheet.ts';

const MOST_MARKS = 8; // of one fact

/** Which sources a fact has: their marks, ready to be shown. */
export interface Citing {
  readonly own: number | undefined; // its first source, where the fact's own link leads there: a mark inside that link
  readonly others: Others | undefined;
}

/** Marks with a link of their own. */
interface Others {
  readonly marks: readonly { readonly number: number; readonly href: string; readonly accent: string }[];
  readonly further: string | undefined;
}

/** The marks of a fact: its first source's, then those of others that state it, as far as they are listed. */
export function citing(place: Place, also: readonly Also[], sheet: Sheet): Citing {
  const linked = sheet.archive !== undefined && sheet.sources.has(place.source);
  const own = linked ? place.source : undefined;
  if (also.length === 0)
    return linked ? { own, others: undefined } : { own, others: othersOf([place], sheet) };
  const listed = also.filter(({ source }) => sheet.sources.has(source)).slice(0, MOST_MARKS - 1);
  const further = andMore(also.length - listed.length);
  return { own, others: othersOf(linked ? listed : [place, ...listed], sheet, further) };
}

function othersOf(places: readonly Place[], sheet: Sheet, further?: string): Others {
  const { accent } = sheet;
  return {
    marks: places.map((place) => ({ number: place.source, href: markHref(place, sheet), accent })),
    further,
  };
}
