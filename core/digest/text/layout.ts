import type { Citing } from '../view/citing.ts';
import { wrap } from '../wrap.ts';

/** Characters of a line. RFC 5322 § 2.1.1: lines should be no longer. */
export const WIDTH = 78;

/** A part of a plain text, or nothing. */
export type Maybe = string | false | undefined;

/** A line across the page. */
export function ruled(character: '=' | '-'): string {
  return character.repeat(WIDTH);
}

/** The title of a part of the mail. */
export function titled(title: string): string {
  return `${wrap(title, WIDTH - 3, '== ')} ==`;
}

/** A heading in capitals over its items, or items that go on with those above; an empty line between where one has several lines. */
export function section(title: string | undefined, items: readonly string[]): Maybe {
  const joint = items.some((text) => text.includes('\n')) ? '\n\n' : '\n';
  return items.length > 0 && paragraphs([title?.toUpperCase(), items.join(joint)]);
}

/** A list item, wrapped. */
export function item(text: string): string {
  return wrap(text, WIDTH, '  * ', '    ');
}

/** The source marks of a fact: "[1][3] and 2 more". */
export function cited({ own, others }: Citing): string {
  const first = own === undefined ? '' : `[${own}]`;
  if (others === undefined) return first;
  const marks = others.marks.map(({ number }) => `[${number}]`).join('');
  return join([first + marks, others.further], ' ');
}

/** What there is, with an empty line between. */
export function paragraphs(parts: readonly Maybe[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** What there is, a line each; an empty text is an empty line. */
export function lines(parts: readonly Maybe[]): string {
  return parts.filter((part) => typeof part === 'string').join('\n');
}

/** What there is, in one line. */
export function join(parts: readonly Maybe[], joint: string): string {
  return parts.filter(Boolean).join(joint);
}
