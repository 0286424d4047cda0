import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { FigureLexicon } from './figures.ts';
import { neutral } from './neutral/index.ts';
import type { QuoteLexicon } from './quotes.ts';

/** What sentence splitting must know of a language. */
export interface SentenceLexicon {
  // Abbreviations: lower case, without the final full stop.
  readonly titles: ReadonlySet<string>; //        stand before a name: never the end of a sentence
  readonly abbreviations: ReadonlySet<string>; // may end a sentence; then a starter follows
  readonly places: ReadonlySet<string>; //        as abbreviations, but only with a capital: "Calif.", not "ill."
  readonly numbered: ReadonlySet<string>; //      abbreviate only before a number: "No. 10", "Sept. 4"
  readonly clock: ReadonlySet<string>; //         end a sentence unless a word of afterClock follows
  // Words: lower case.
  readonly afterClock: ReadonlySet<string>; //    "5 p.m. Eastern"
  readonly starters: ReadonlySet<string>; //      begin sentences, and names never
  readonly reporting: ReadonlySet<string>; //     tie a speaker to the question just quoted: “Why?” Ruiz asked.
  readonly ordinalDigits: number; //              digits a full stop makes an ordinal of: 2 for "5. Mai"; 0 where it makes none
}

/** What choosing headlines and key sentences must know of a language. Words in lower case. */
export interface ProseLexicon {
  readonly functionWords: ReadonlySet<string>; // say nothing of the subject; no headline ends with one
  readonly dependent: ReadonlySet<string>; //     begin sentences that need the one before: "they", "but"
  readonly clauses: ReadonlySet<string>; //       begin a clause that a headline can do without: "after", "which"
  readonly openers: ReadonlySet<string>; //       begin sentences whose main clause comes after a comma
  readonly phrases: ReadonlySet<string>; //       begin a phrase that a headline can do without: "in London"
  readonly relatives: ReadonlySet<string>; //     begin, after a noun, a clause with a verb of its own: "who"
  readonly verbs: ReadonlySet<string>; //         finite forms that verbEnding does not tell
  readonly verbEnding: RegExp; //                 of regular finite forms: without one, words are no statement
}

/** Everything the engine knows of one language. The engine itself knows no language. */
export interface Lexicon {
  readonly lang: string; // ISO 639
  readonly sentences: SentenceLexicon;
  readonly quotes: QuoteLexicon;
  readonly prose: ProseLexicon;
  readonly figures: FigureLexicon;
}

const LEXICONS: ReadonlyMap<string, () => Lexicon> = new Map([
  ['en', () => english],
  ['de', german],
]);

/**
 * The lexicon of a language. Where there is none yet, quotations are found by their marks and figures by their digits,
 * and nobody is said to have spoken.
 * @param lang an ISO 639 code, perhaps with a region: "de", "de-AT"
 */
export function lexiconFor(lang: string): Lexicon {
  return LEXICONS.get(lang.toLowerCase().split(/[-_]/, 1)[0]!)?.() ?? neutral;
}
