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

/** A heading in capitals over its items; an empty line between items where one of them has several lines. */
export function section(title: string, items: readonly string[]): Maybe {
  return (
    items.length > 0 &&
    lines([title.toUpperCase(), '', items.join(items.some((text) => text.includes('\n')) ? '\n\n' : '\n')])
  );
}

/** A list item, wrapped. */
export function item(text: string): string {
  return wrap(text, WIDTH, '  * ', '    ');
}

/** The source marks of a fact: "[1][3] and 2 more". */
export function cited({ marks, further }: { marks: readonly number[]; further: string | undefined }): string {
  return join([marks.map((mark) => `[${mark}]`).join(''), further], ' ');
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
