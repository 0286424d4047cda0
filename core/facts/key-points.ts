import type { Span } from '../span.ts';
import { findKeySentences, type KeySentence, likeness } from './key-sentences.ts';
import type { Reading } from './reading.ts';

const FEWEST = 2;
const MOST = 4;
const SENTENCES_A_POINT = 5; // a long article has more to tell
const TOO_ALIKE = 0.5; //       share of the subject

/**
 * Two to four whole sentences that tell more than the summary does, figures first, no two of them the same thing.
 * @param summary sentences that are told already
 * @returns spans in reading order; fewer where the article has no more to tell
 */
export function findKeyPoints(
  reading: Reading,
  summary: readonly Span[],
  sentences: readonly KeySentence[] = findKeySentences(reading),
): Span[] {
  const told = sentences.filter(({ sentence }) => summary.some(({ start }) => start === sentence.span.start));
  const untold = sentences.filter((sentence) => !told.includes(sentence));
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(untold.length / SENTENCES_A_POINT)));
  const ranked = untold
    .map((sentence, index) => ({ sentence, score: scoreOf(sentence, index / untold.length) }))
    .sort((a, b) => b.score - a.score);
  const points: KeySentence[] = [];
  for (const { sentence } of ranked) {
    if (points.length === wanted) break;
    const said = [...told, ...points].some((other) => likeness(other, sentence) >= TOO_ALIKE);
    if (!said && sentence.quoted < 0.6) points.push(sentence);
  }
  return points.map(({ sentence }) => sentence.span).sort((a, b) => a.start - b.start);
}

/** @param place of the sentence among those untold: 0 the first, nearly 1 the last */
function scoreOf({ centrality, figure, dependent, quoted, sentence }: KeySentence, place: number): number {
  const length = sentence.span.end - sentence.span.start;
  return (
    0.5 * centrality +
    (figure ? 0.35 : 0) +
    0.25 * (1 - place) -
    (dependent ? 0.25 : 0) -
    (quoted > 0.3 ? 0.3 : 0) -
    (length > 260 ? 0.15 : 0)
  );
}
