import type { Passage } from '../passage-draft.ts';

/**
 * Puts a dateline that a source holds in a field of its own before the first paragraph of a text, unless the text
 * begins with it, as most do: "PORT CALDER (CP) — About 400 dockers …".
 */
export function withDateline(passages: readonly Passage[], dateline: string): readonly Passage[] {
  const place = /^[^,(\d]{2,60}/.exec(dateline)?.[0].trim().toLowerCase();
  const first = passages.findIndex(({ kind }) => kind === 'paragraph');
  if (place === undefined || first < 0) return passages;
  if (passages[first]!.words.slice(0, 100).toLowerCase().includes(place)) return passages;
  return passages.toSpliced(first, 0, { kind: 'paragraph', words: dateline });
}
