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
    .map((sentence, index) => ({ sentence, score: scoreOf(lead, sentence, index) }))
    .filter(({ sentence }) => likeness(lead, sentence) < TOO_ALIKE)
    .sort((a, b) => b.score - a.score);
  return second ? [lead.sentence.span, second.sentence.sentence.span] : [lead.sentence.span];
}

function scoreOf(
  lead: KeySentence,
  { sentence, centrality, dependent, quoted, figure }: KeySentence,
  index: number,
): number {
  const place = 1 / (1 + 0.4 * index);
  // "She said…" is understood where it follows the lead in its own paragraph.
  const adrift = dependent && (index > 0 || sentence.block !== lead.sentence.block);
  return place + 0.6 * centrality + (figure ? 0.15 : 0) - (adrift ? 0.3 : 0) - (quoted > 0.2 ? 0.4 : 0);
}
