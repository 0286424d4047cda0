import { parsePublished } from './published.ts';

const WORD =
  /^(?:\d[\d:./]*(?:st|nd|rd|th|am|pm)?|[ap]\.?m\.?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:gmt|utc)\S{0,6}|bst|c?est|c?et|[cemp][sd]t|on|at|uk|date|time|first|last|published|posted|updated|edited|modified):?$/i;
const ISO_DATE = /\d{4}-\d\d-\d\d(?:T\S{5,30})?/;
// Letters of WORD are enough; those of Unicode would take 20 ms to compile.
const PRINTED_DATE =
  /\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/i;
const LATER = /^(?:last|updated|edited|modified)\b/i;

/**
 * Reads a line that holds a day or a time and nothing else: "Published: 11 February 2026, 10:30 GMT".
 * @returns undefined for any other line; `published` is absent where the line tells of a later change, or prints no
 *   day that can be read for certain
 */
export function parseTimestamp(line: string): { published: string | undefined } | undefined {
  if (line.length > 100 || !/\d{4}|\d:\d\d|\d\/\d/.test(line)) return undefined;
  const date = (ISO_DATE.exec(line) ?? PRINTED_DATE.exec(line))?.[0];
  const others = (date?.includes('-') ? line.replace(date, '') : line)
    .split(/[\s,|()–-]+/)
    .filter((word) => word !== '');
  if (!others.every((word) => WORD.test(word))) return undefined;
  return { published: LATER.test(line) || !date ? undefined : parsePublished(date) };
}
