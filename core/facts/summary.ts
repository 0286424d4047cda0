import type { Span } from '../span.ts';
import { findKeySentences, type KeySentence, likeness } from './key-sentences.ts';
import type { Reading } from './reading.ts';

const TOO_ALIKE = 0.7; // share of the subject

/**
 * Two whole sentences that say what happened: the lead, and the one that best goes with it. News tells the most
 * important thing first, so place weighs more than anything else.
 * @returns spans in reading order; fewer than two where the article has fewer sentences of its own
 */
export function findSummary(
  reading: Reading,
  sentences: readonly KeySentence[] = findKeySentences(reading),
): Span[] {
  const [lead, ...rest] = sentences;
  if (!lead) return [];
  const [second] = rest
    .map((sentence, index) => ({
      sentence,
      score: scoreOf(sentence, index),
    }))
    .filter(({ sentence }, index) => !isAdrift(lead, sentence, index) && likeness(lead, sentence) < TOO_ALIKE)
    .sort((a, b) => b.score - a.score);
  return second ? [lead.sentence.span, second.sentence.sentence.span] : [lead.sentence.span];
}

/** Whether a sentence needs one the summary leaves out: "She said …", but where it follows the lead in its own paragraph. */
function isAdrift(lead: KeySentence, { sentence, dependent, quoted }: KeySentence, index: number): boolean {
  return dependent && quoted <= 0.2 && (index > 0 || sentence.block !== lead.sentence.block);
}

function scoreOf({ centrality, quoted, figure }: KeySentence, index: number): number {
  const place = 1 / (1 + 0.4 * index);
  return place + 0.6 * centrality + (figure ? 0.15 : 0) - (quoted > 0.2 ? 0.4 : 0);
}
