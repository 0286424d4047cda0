import type { Report } from '../../stories/compare/report.ts';
import { contentWords, folded } from './folded.ts';

/** What readers have read of a story. */
export interface Had {
  /** Whether words stand in an article that they were told. */
  stands(words: string): boolean;
  /** Whether a sentence says something else: at least half of its words are in no article that they were told. */
  isNovel(sentence: string): boolean;
}

const FEWEST = 4; // words that a sentence must have to be told new from reworded

/** Reads the articles that readers were told. */
export function hadBy(reports: readonly Report[]): Had {
  const texts = reports.map(({ article }) => folded(`${article.title ?? ''}\n${article.text}`));
  const known = new Set(texts.flatMap(contentWords));
  return {
    stands: (words) => texts.some((text) => text.includes(folded(words))),
    isNovel(sentence) {
      const said = contentWords(sentence);
      return said.length >= FEWEST && said.filter((word) => !known.has(word)).length * 2 >= said.length;
    },
  };
}
