import { isSpace } from '../characters.ts';
import type { QuoteLexicon } from '../lexicon/quotes.ts';
import { letterOf } from './letters.ts';
import { isEnding, ROLE } from './mark-roles.ts';

/** The quotation marks of one block, as parallel arrays. */
export interface Marks {
  readonly tokens: readonly number[];
  readonly starts: readonly number[]; // offsets into the text
  readonly chars: readonly string[];
  readonly roles: readonly number[]; //  ROLE bits
}

interface Family {
  readonly open: string;
  readonly close: string;
  readonly single: boolean;
}

/** Marks that belong together. An opening mark belongs to the first family that lists it. */
export const FAMILIES: readonly Family[] = [
  { open: '“"‟', close: '”"“', single: false },
  { open: '„', close: '“”"‟', single: false },
  { open: '«', close: '»', single: false },
  { open: '»', close: '«', single: false },
  { open: "‘'", close: "’'", single: true },
  { open: '‚', close: "‘’'", single: true },
  { open: '‹', close: '›', single: true },
  { open: '›', close: '‹', single: true },
];

const familyOfMark: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap(({ open }, family) => [...open].map((mark): [string, number] => [mark, family])),
);

/** The family an opening mark belongs to; -1 where it opens nothing. */
export function familyOf(mark: string): number {
  return familyOfMark.get(mark) ?? -1;
}

/**
 * The mark that closes a double mark once every mark nested in it is closed.
 * @returns an index of marks, their number where there is none, -1 for families that are not nested by double marks
 */
export function closerByNesting({ chars, roles }: Marks, from: number): number {
  const opener = chars[from];
  if (opener !== '“' && opener !== '"') return -1;
  let depth = 0; //        curly marks open inside
  let straight = false; // a straight mark open inside
  for (let i = from + 1; i < chars.length; i += 1) {
    const closes = (roles[i]! & ROLE.closes) !== 0;
    const opens = (roles[i]! & ROLE.opens) !== 0;
    if (chars[i] === '"') {
      if (closes && (opener === '"' || (!straight && depth === 0))) return i;
      straight = opens && !straight;
    } else if (chars[i] === '“' && opens) depth += 1;
    else if (chars[i] === '”' || chars[i] === '“') {
      if (depth === 0) return i;
      depth -= 1;
    }
  }
  return chars.length;
}

/** For each index the first mark from there on that can close a family; the number of marks where none can. */
export function closersAfter(
  text: string,
  { chars, starts, roles }: Marks,
  family: number,
  { bareGenitives }: QuoteLexicon,
): number[] {
  const { close, single } = FAMILIES[family]!;
  const next = new Array<number>(chars.length + 2).fill(chars.length);
  let later = chars.length; // the next mark that closes beyond doubt, before a single one opens
  for (let i = chars.length - 1; i >= 0; i -= 1) {
    next[i] = next[i + 1]!;
    if (!(roles[i]! & ROLE.closes) || !close.includes(chars[i]!)) {
      if (single && roles[i]! & ROLE.opens) later = chars.length;
      continue;
    }
    const certain = !single || !mayBePossessive(text, starts[i]!, bareGenitives);
    if (certain) later = i;
    next[i] = certain || later === chars.length ? i : later;
  }
  return next;
}

/** Whether an apostrophe follows a word as in "the workers' rights". */
function mayBePossessive(text: string, start: number, letters: string): boolean {
  const left = text.charCodeAt(start - 1);
  if (isEnding(left) || !letters.includes(text.charAt(start - 1).toLowerCase())) return false;
  return isSpace(text.charCodeAt(start + 1)) && letterOf(text.charCodeAt(start + 2)) !== undefined;
}
