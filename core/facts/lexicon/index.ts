import { english } from './en/index.ts';
import type { FigureLexicon } from './figures.ts';
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
}

/** What choosing headlines and key sentences must know of a language. Words in lower case. */
export interface ProseLexicon {
  readonly functionWords: ReadonlySet<string>; // say nothing of the subject; no headline ends with one
  readonly dependent: ReadonlySet<string>; //     begin sentences that need the one before: "they", "but"
  readonly clauses: ReadonlySet<string>; //       begin a clause that a headline can do without: "after", "which"
  readonly openers: ReadonlySet<string>; //       begin sentences whose main clause comes after a comma
  readonly phrases: ReadonlySet<string>; //       begin a phrase that a headline can do without: "in London"
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

/** The lexicon of a language; English stands in where there is none yet. */
export function lexiconFor(_lang: string): Lexicon {
  return english;
}
