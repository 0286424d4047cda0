import { cutLine } from '../cut.ts';
import type { Passage } from '../schema.ts';
import { shown } from '../shown.ts';

const LONGEST = 200; // characters shown of a headline, a source's title, or who published it and when

/** What there is of some parts as one line, shortened to 200 characters; undefined when there is nothing to see. */
export function line(parts: readonly (string | undefined)[], joint: string): string | undefined {
  const present = parts.map((part) => shown(part ?? '')).filter((part) => part !== '');
  return present.length > 0 ? cutLine(present.join(joint), LONGEST) : undefined;
}

/** A headline's words, shortened to 200 characters; "…" when there is nothing to see. */
export function headlineOf({ text }: Passage): string {
  return cutLine(shown(text) || '…', LONGEST);
}

/** Words of ours that may begin with a number, as they stand in a line that is read from right to left: in their own order. */
export function keptInOrder(words: string | undefined, dir: 'ltr' | 'rtl'): string | undefined {
  return words !== undefined && dir === 'rtl' ? `\u200e${words}` : words;
}
