import type { QuoteLexicon } from '../quotes.ts';

/** No words at all: nobody speaks and nothing is a name. */
export const quotes: QuoteLexicon = {
  words: new Map(),
  phrasalCues: new Map(),
  passives: new Set(),
  citing: new Set(),
  companions: new Set(),
  relays: [],
  verbEndings: [],
  participleEndings: [],
  pluralEndings: [],
  adverbEndings: [],
  possessives: new Set(),
  bareGenitives: '',
  contractions: new Set(),
  capitalsAreNames: false,
  verbSecond: false,
  compounds: new Map(),
  nounEndings: [],
  tagWords: new Set(),
  tagConjunctions: new Set(),
  ties: new Set(),
  relaysAfter: new Set(),
  obliques: new Set(),
  genitives: new Set(),
};
