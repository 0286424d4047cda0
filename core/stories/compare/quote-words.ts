import type { Quote } from '../../facts/schema.ts';
import { misspelt } from './misspelling.ts';
import { likeness } from './overlap.ts';

const PART = 5; //      words a quotation must have to be known for a part of a longer one
const ALIKE = 0.6; //   share of words that make two quotations versions of one
const LONGEST = 400; // words of a quotation looked at

/** The words of a text, lower case, with neither marks nor spaces to tell them apart. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether the same words stand in both, slips of the pen aside, or all of one in the other. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.every((word, at) => word === b[at] || misspelt(word, b[at]!));
  const [part, whole] = a.length < b.length ? [a, b] : [b, a];
  return part.length >= PART && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Whether two quotations are versions of one: most of their words are the same. */
export function alikeWords(a: readonly string[], b: readonly string[]): boolean {
  return likeness(new Set(a.slice(0, LONGEST)), new Set(b.slice(0, LONGEST))) >= ALIKE;
}

/** Whether two quotations may be of one person: the names share a word, or one is not told or no name. */
export function sameSpeaker({ speaker: a }: Quote, { speaker: b }: Quote): boolean {
  if (a === undefined || b === undefined || a.how === 'nominal' || b.how === 'nominal') return true;
  const surname = plainWords(a.name).at(-1) ?? '';
  const other = plainWords(b.name).at(-1) ?? '';
  return (
    plainWords(b.name).includes(surname) || plainWords(a.name).includes(other) || misspelt(surname, other)
  );
}
