import { byText } from '../text-order.ts';
import { type ReadSketch, readSketch } from './read-sketch.ts';
import type { Sketch } from './sketch-schema.ts';

/** An article among those that are sorted into stories. */
export interface Member {
  readonly id: string; //  different from every other's
  readonly at?: string; // when it was published: an ISO 8601 moment or day
  readonly sketch: Sketch;
}

/** A member, read. */
export interface Entry {
  readonly id: string;
  readonly time: Time;
  readonly sketch: ReadSketch;
}

/** When articles were published, from the first to the last, in milliseconds since 1970; NaN where it is not known. */
export interface Time {
  readonly from: number;
  readonly to: number;
}

/** Days between the first and the last article of a story, at most: what comes later is a story of its own. */
export const HORIZON_DAYS = 14;
const HORIZON = HORIZON_DAYS * 24 * 60 * 60 * 1000;

/**
 * Members in canonical order, whatever order they come in: by the moment they were published, undated ones last, then by
 * id. A day counts as its first moment in UTC.
 */
export function inOrder(members: readonly Member[]): Entry[] {
  return members
    .map((member) => ({ member, at: Date.parse(member.at ?? '') }))
    .toSorted((a, b) => compareMoments(a.at, b.at) || compareMembers(a.member, b.member))
    .map(({ member: { id, sketch }, at }) => ({
      id,
      time: { from: at, to: at },
      sketch: readSketch(sketch),
    }));
}

/** Whether all articles of two times are near enough for one story; one that is not known is near to all. */
export const isNear = (a: Time, b: Time): boolean => !(b.to - a.from > HORIZON || a.to - b.from > HORIZON);

/** The time of the articles of two. */
export const timeOfBoth = (a: Time, b: Time): Time =>
  Number.isNaN(a.from) ? b
  : Number.isNaN(b.from) ? a
  : { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }; // biome-ignore format: the cases are a table

function compareMoments(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

// Ids are told apart by what they name where a caller uses one twice.
function compareMembers(a: Member, b: Member): number {
  return (
    byText(a.id, b.id) ||
    byText(a.sketch.terms, b.sketch.terms) ||
    byText(a.sketch.shingles, b.sketch.shingles) ||
    a.sketch.length - b.sketch.length
  );
}
