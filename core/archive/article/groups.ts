import type { Mark } from './marks.ts';
import type { Row } from './rows.ts';

/** Rows that share a place for notes beside them. */
export interface Group {
  readonly elements: readonly (readonly Row[])[]; // a list's items together, any other row alone
  readonly notes: readonly string[]; //              ids of the facts whose words first come in the first element
}

const MOST_ELEMENTS = 12; // the stylesheet's grid has twice as many rows: before each a sign may stand that something is left out

/**
 * Groups rows so that each group begins with what its notes are on, and those have the room of all that follows.
 * @param marks by their start
 * @param title what is shown of the title; its notes stand with the first group
 */
export function groupsOf(rows: readonly Row[], marks: readonly Mark[], title?: Row): Group[] {
  const elements = elementsOf(rows);
  const notes = notesOf([...(title ? [[title]] : []), ...elements], marks);
  const ofTitle = title ? (notes.shift() ?? []) : [];
  const groups: { elements: Row[][]; notes: string[] }[] = [];
  elements.forEach((element, index) => {
    const own = [...(index === 0 ? ofTitle : []), ...(notes[index] ?? [])];
    const last = groups.at(-1);
    if (last && own.length === 0 && last.elements.length < MOST_ELEMENTS) last.elements.push(element);
    else groups.push({ elements: [element], notes: own });
  });
  return groups.length > 0 || ofTitle.length === 0 ? groups : [{ elements: [], notes: ofTitle }];
}

/** Rows by the element they stand in: items that follow each other are one list. */
export function elementsOf(rows: readonly Row[]): Row[][] {
  const elements: Row[][] = [];
  for (const row of rows) {
    const last = elements.at(-1);
    const listed = row.kind === 'list-item' && last?.[0]?.kind === 'list-item';
    if (last && listed && !row.gap) last.push(row);
    else elements.push([row]);
  }
  return elements;
}

/** For each element the facts that have a note and whose words come there first. */
function notesOf(elements: readonly Row[][], marks: readonly Mark[]): string[][] {
  const noted = new Set<string>();
  const withNotes = marks.filter(({ note }) => note !== undefined);
  return elements.map((element) => {
    const pieces = element.flatMap((row) => row.pieces);
    const here = withNotes.filter(
      ({ note, span }) =>
        pieces.some((piece) => span.start < piece.end && piece.start < span.end) &&
        !noted.has(note as string),
    );
    const ids = [...new Set(here.map(({ note }) => note as string))];
    for (const id of ids) noted.add(id);
    return ids;
  });
}
