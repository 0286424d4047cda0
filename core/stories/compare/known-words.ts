import type { Report } from './report.ts';

const LONGEST = 100_000; // characters of an article looked at

/** A word as names are made of; global. */
export const WORD = /\p{L}[\p{L}’'-]*/gu;

/** A word without its "’s". */
export const bare = (word: string): string => word.replace(/[’']s?$/, '');

const known = new WeakMap<Report, ReadonlySet<string>>();

/** Every word an article has, lower case; worked out once a report. */
export function knownWords(report: Report): ReadonlySet<string> {
  let words = known.get(report);
  if (words === undefined) {
    const text = `${report.article.title ?? ''} ${report.article.text.slice(0, LONGEST)}`.toLowerCase();
    words = new Set((text.match(WORD) ?? []).map(bare));
    known.set(report, words);
  }
  return words;
}
