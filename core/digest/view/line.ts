import { cutLine } from '../cut.ts';
import { holdsRightToLeft } from '../direction.ts';
import type { Passage } from '../schema.ts';
import { shown } from '../shown.ts';

const LONGEST = 200; // characters shown of a headline, a source's title, or who published it and when

/** What there is of some parts as one line, shortened to 200 characters; undefined when there is nothing to see. */
export function line(parts: readonly (string | undefined)[], joint: string): string | undefined {
  const present = parts.map((part) => shown(part ?? '')).filter((part) => part !== '');
  const kept = present.length > 1 && present.some(holdsRightToLeft) ? present.map(setApart) : present;
  return present.length > 0 ? cutLine(kept.join(joint), LONGEST) : undefined;
}

/** Words that run from right to left would take a number beside them to their other side (UAX #9: an isolate keeps it). */
function setApart(part: string): string {
  return `\u2068${part}\u2069`;
}

/** A headline's words, shortened to 200 characters; "…" when there is nothing to see. */
export function headlineOf({ text }: Passage): string {
  return cutLine(shown(text) || '…', LONGEST);
}

/** Words of ours that may begin with a number, as they stand in a line that is read from right to left: in their own order. */
export function keptInOrder(words: string | undefined, dir: 'ltr' | 'rtl'): string | undefined {
  return words !== undefined && dir === 'rtl' ? `\u200e${words}` : words;
}
