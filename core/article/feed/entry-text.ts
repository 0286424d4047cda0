import type { Passage } from '../passage-draft.ts';

const FEWEST_LETTERS = 40;
const LOOKED_AT = 4000; // characters
const ENDED = /[.!?…。！？][\p{Pe}\p{Pf}\p{Pi}"']{0,4}\s*$/u;
// What blog software puts below each entry of its feeds.
const FOOTER =
  /^(?:the post\s.{1,300}\s(?:first appeared|appeared first) on\s.{1,200}|(?:continue reading|read more|read the full (?:story|article)|weiterlesen|lire la suite|leer más)\b.{0,200})$/isu;

/** Passages without the lines that feed software adds at their end. */
export function withoutFooter(passages: readonly Passage[]): readonly Passage[] {
  const last = passages.findLastIndex(({ words }) => !FOOTER.test(words));
  return passages.slice(0, last + 1);
}

/**
 * Whether an entry's text is worth a place in a digest: at least two sentences that end, of 40 letters or digits
 * together. A headline, a line that teases or a caption is less.
 */
export function isEnough(passages: readonly Passage[], lang: string | undefined): boolean {
  const prose = passages.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
  const text = prose
    .map(({ words }) => words)
    .join('\n\n')
    .slice(0, LOOKED_AT);
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS) return false;
  const sentences = new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' }).segment(text);
  let ended = 0;
  for (const { segment } of sentences) {
    if (ENDED.test(segment)) ended += 1;
    if (ended === 2) return true;
  }
  return false;
}
