/** What a term says: a name (or, in German, any noun), a number, or anything else. Sketches store these numbers. */
export const KIND = { word: 0, name: 1, number: 2 } as const;
export type TermKind = (typeof KIND)[keyof typeof KIND];
