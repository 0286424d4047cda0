import { parseByline } from './byline.ts';
import type { Metadata } from './metadata.ts';
import type { Passage } from './passage-draft.ts';
import { parseTimestamp } from './timestamp.ts';

const OPENING = 4; // passages: further down a byline is a sentence or a sign-off

/** Passages without the lines at their top that name the writers or the day, and what those lines say. */
export interface Opening extends Pick<Metadata, 'byline' | 'published'> {
  readonly passages: readonly Passage[];
}

/** Parts the lines that stand above an article in its body, though its source has fields for what they say. */
export function partOpening(passages: readonly Passage[]): Opening {
  const aside = passages.slice(0, OPENING).map((passage) => ({
    passage,
    byline: parseByline(passage.words),
    timestamp: parseTimestamp(passage.words),
  }));
  const kept = aside.filter(({ byline, timestamp }) => byline === undefined && timestamp === undefined);
  const byline = aside.find((line) => line.byline !== undefined)?.byline;
  const published = aside.find(({ timestamp }) => timestamp?.published !== undefined)?.timestamp?.published;
  return {
    passages: [...kept.map(({ passage }) => passage), ...passages.slice(OPENING)],
    ...(byline && { byline }),
    ...(published && { published }),
  };
}
