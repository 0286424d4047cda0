import type { FigureDraft } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';

const REACH = 8; // words between what a dispute or sentence is and its "over"

/** Whether the word at an index names a matter that an "over" after it opens: "row", "jailed", "Vertrag". */
const isMatter = ({ tokens, lexicon }: FigureSentence, at: number, preposition: string): boolean =>
  tokens[at]?.type === 'word' && (lexicon.matters.get(preposition)?.test(tokens[at].lower) ?? false);

/**
 * Whether the word before a figure is a preposition that bounds nothing: "jailed for six years over £340,000 fraud",
 * "Vertrag über 3 Millionen", "£3m spent over four years"; "fined over £340,000" bounds it.
 */
export function isPlainPreposition(sentence: FigureSentence, { kind, first, last }: FigureDraft): boolean {
  const { tokens, lexicon, taken, drafts } = sentence;
  const preposition = tokens[first - 1]?.lower ?? '';
  const left = first - 2;
  if (kind === 'duration' && lexicon.during.has(preposition))
    return drafts.some((other) => other.kind === 'money' && other.last <= left && left - other.last <= 2);
  if (isMatter(sentence, left, preposition)) {
    const sum = !lexicon.nouns.participleEndings.some((ending) => tokens[left]!.lower.endsWith(ending));
    const after = tokens[last];
    return sum || (after?.type === 'word' && !lexicon.nouns.stop.has(after.lower));
  }
  if (kind !== 'money' || taken[left] !== 1) return false;
  for (let at = left; at >= Math.max(0, left - REACH); at -= 1)
    if (isMatter(sentence, at, preposition)) return true;
  return false;
}
