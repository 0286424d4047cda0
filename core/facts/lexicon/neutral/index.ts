import type { Lexicon, ProseLexicon, SentenceLexicon } from '../index.ts';
import { figures } from './figures.ts';
import { quotes } from './quotes.ts';

const sentences: SentenceLexicon = {
  titles: new Set(),
  abbreviations: new Set(),
  places: new Set(),
  numbered: new Set(),
  clock: new Set(),
  afterClock: new Set(),
  starters: new Set(),
  reporting: new Set(),
  ordinalDigits: 0,
};

const prose: ProseLexicon = {
  functionWords: new Set(),
  dependent: new Set(),
  clauses: new Set(),
  openers: new Set(),
  phrases: new Set(),
  relatives: new Set(),
  verbs: new Set(),
  verbEnding: /^\p{L}/u, // any words may be a statement
};

/** What stands in for a language that has no lexicon yet: marks and digits speak for themselves, words say nothing. */
export const neutral: Lexicon = { lang: 'und', quotes, figures, prose, sentences };
