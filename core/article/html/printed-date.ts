import { parseMachineDate } from '../machine-date.ts';
import { parseTimestamp } from '../timestamp.ts';
import type { Line } from './page-parts.ts';

const LATER = /\b(?:updat|modif|edited|revis|reviewed|aktualisiert|geändert|actualiz)/i;
const CHANGED_ON =
  /^[\p{L} ]{0,30}?\b(?:updated?|modified|edited|revised|reviewed|aktualisiert|geändert|actualizado)(?: on| am)?:?\s{0,9}/iu;
const READING = /\d+\s{0,9}-?min(?:ute)?s?\.?(?:\s{1,9}read)?$/i;
const LONGEST = 120; // characters

/** Whether words say that something was changed: "Last updated". */
export function tellsOfChange(words: string): boolean {
  return LATER.test(words);
}

/** Whether a line's label, before it or in it, says that it tells of a change: "Last updated:", then a day. */
export function isChange(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]?.words ?? '';
  return (
    (before.length < 40 && LATER.test(before) && !/\d{4}/.test(before)) ||
    LATER.test((lines[index]?.words ?? '').slice(0, 40))
  );
}

/** The day that words tell of a change by: "Last updated on 3 March 2026". */
export function changeDate(words: string): string | undefined {
  return printedDate(words.replace(CHANGED_ON, ''));
}

/** The day in words that hold little else: "Published 3 March 2026 · 4 min read". */
export function printedDate(words: string): string | undefined {
  if (words.length > LONGEST || !/\d{4}/.test(words)) return undefined;
  return words
    .split(/\s*[|•·・⋅]\s*|\s[–—-]\s/)
    .map((part) =>
      part
        .replace(READING, '')
        .replace(/^(?:by|from)\s.{1,60}?\son\s/i, '')
        .trim(),
    )
    .map((part) => parseMachineDate(part) ?? parseTimestamp(part)?.published)
    .find((date) => date !== undefined);
}
