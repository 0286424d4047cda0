import type { Speaker } from '../schema.ts';
import type { Voice } from './attribute-quotations.ts';

// Shares of right speakers by rule, as measured on news with gold labels, rounded down.
const TRUST: Readonly<Record<Voice['attribution']['rule'], number>> = {
  after: 0.97,
  inverted: 0.97,
  transcript: 0.95,
  relayed: 0.9,
  before: 0.92,
  clause: 0.75,
};
const HOW: Readonly<Record<Speaker['how'], number>> = {
  named: 1,
  nominal: 0.95,
  pronoun: 0.93,
  carried: 0.95,
};

/** How surely the speaker is right, from 0 to 1; 0 where there is none. */
export function confidenceOf(voice: Voice | undefined, speaker: Speaker | undefined): number {
  if (!voice || !speaker) return 0;
  return Math.round(TRUST[voice.attribution.rule] * HOW[speaker.how] * 100) / 100;
}

/**
 * How well a quotation heads a digest, from 0 to 1: a named speaker beyond doubt, whole sentences, of a length that is
 * read at a glance, early in the article.
 * @param words of the quotation
 * @param position in the article, 0 its beginning and 1 its end
 */
export function scoreOf({
  words,
  position,
  direct,
  confidence,
  speaker,
}: {
  words: number;
  position: number;
  direct: boolean;
  confidence: number;
  speaker: Speaker | undefined;
}): number {
  const length = words < 8 ? words / 8 : words <= 40 ? 1 : Math.max(0.3, 40 / words);
  const who = speaker === undefined ? 0 : speaker.how === 'nominal' ? 0.6 : 1;
  const score = 0.35 * length + 0.25 * who * confidence + 0.2 * (direct ? 1 : 0.3) + 0.2 * (1 - position);
  return Math.round(score * 1000) / 1000;
}
