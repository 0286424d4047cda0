import { female, male } from '../en/first-names.ts';
import { CLASS, type QuoteLexicon, type WordLists, wordClasses } from '../quotes.ts';
import { words } from '../word-list.ts';
import { cues, separable } from './cue-verbs.ts';
import * as names from './first-names.ts';
import * as fn from './function-words.ts';
import * as org from './organisations.ts';
import { roles, titles } from './roles.ts';

/** Nouns that stand alone and at the end of longer ones. */
const nouns = (): WordLists => [
  [['title', 'role', 'male'], roles.male()],
  [['title', 'role', 'male'], roles.adjectivalMale()],
  [['title', 'role', 'female'], roles.female()],
  [['title', 'role'], roles.adjectival()],
  [['role'], roles.many()],
  [['role'], roles.others()],
  [['organisation'], org.organisations],
  [['work'], org.works],
  [['work', 'organisation'], org.media],
  [['occasion'], org.occasions],
  [['thing', 'occasion'], org.surfaces],
];

// Duden, Die Grammatik: suffixes that make a noun feminine.
const FEMININE_ENDINGS = ['ung', 'heit', 'keit', 'schaft', 'tion', 'tät', 'erin', 'orin', 'entin', 'istin'];

const SHORTEST_END = 3; // letters: "amt", not "ag"

const others = (): WordLists => [
  [['cue'], cues.singular()],
  [['cue', 'plural'], cues.plural()],
  [['cueParticiple'], cues.participle()],
  [['cue', 'weakCue'], cues.weakSingular()],
  [['cue', 'weakCue', 'plural'], cues.weakPlural()],
  [['auxiliary'], fn.auxiliaries],
  [['adverb'], fn.adverbs],
  [['determiner'], fn.determiners],
  [['preposition'], fn.prepositions],
  [['and'], fn.joiners],
  [['subordinator'], fn.subordinators],
  [['relative'], fn.relatives],
  [['infinitive'], 'zu'],
  [['verb'], fn.verbs],
  [['pronoun', 'male'], fn.pronouns.male],
  [['pronoun', 'female'], fn.pronouns.female],
  [['pronoun', 'thing'], fn.pronouns.thing],
  [['pronoun', 'self'], fn.pronouns.self],
  [['pronoun'], fn.pronouns.nobody],
  [['time'], fn.timeWords],
  [['time'], org.amounts],
  [['title'], titles.any],
  [['title', 'male'], titles.male],
  [['title', 'female'], titles.female],
  [['speechNoun'], fn.speechNouns],
  [['place'], org.places],
  // Given names of the English-speaking world are as frequent in German news.
  [['firstName', 'male'], `${names.male} ${male}`],
  [['firstName', 'female'], `${names.female} ${female}`],
  [['firstName'], names.either],
  [['particle'], 'van von der de del della di da du la le bin ibn al el ben ter y zu'],
  [['nameEnd'], 'jr. jr sr. sr ii iii iv'],
  [['relay'], fn.relays.map((phrase) => phrase.split(' ')[0]).join(' ')],
];

/** What the quotation rules know of German. Each list names its source where it stands. */
export const quotes = (known = wordClasses(nouns())): QuoteLexicon => ({
  words: merged(wordClasses(others()), known),
  phrasalCues: new Map(separable),
  passives: words('wurde wurden wird werden worden sei seien'),
  citing: words('zitiert zitierte zitieren zitierten'),
  companions: new Set(),
  controllers: new Set(),
  agents: words('von vom durch'),
  indefinites: new Set(),
  standpoints: new Set(),
  relays: fn.relays.map((phrase) => phrase.split(' ')),
  verbEndings: ['te', 'ten', 'iert'],
  finiteEndings: ['t'],
  participleEndings: ['end'],
  pluralEndings: ['en', 'sind'],
  adverbEndings: [],
  possessives: new Set(),
  bareGenitives: 'sxzß',
  contractions: new Set(),
  capitalsAreNames: false,
  verbSecond: true,
  compounds: new Map([...known].filter(([noun]) => noun.length >= SHORTEST_END)),
  nounEndings: [
    'ung',
    'ungen',
    'heit',
    'heiten',
    'keit',
    'keiten',
    'schaft',
    'schaften',
    'tion',
    'tionen',
    'tät',
    'täten',
    'ismus',
    'nis',
    'nisse',
    'tum',
    'ling',
    'linge',
    'innen',
    'chen',
    'zeug',
    'zeuge',
    'weise',
  ],
  tagWords: new Set(['so']),
  tagConjunctions: new Set(['wie']),
  ties: words('von vom für aus'),
  relaysAfter: new Set(['zufolge']),
  obliques: words(
    'den dem des einem einen eines diesem diesen dieses seinem seinen seines ihrem ihren ihres unserem unseren keinem keinen',
  ),
  articleGenders: new Map([
    ...[...words('der ein dieser jener')].map((article): [string, number] => [article, CLASS.male]),
    ...[...words('die eine diese jene')].map((article): [string, number] => [article, CLASS.female]),
  ]),
  reported: words(fn.reported),
  standing: words('steht stand stehen standen lesen prangt prangte'),
  hearsay: words(
    'vorwurf vorwürfe vorwürfen gerücht gerüchte gerüchten verdacht berichte berichten behauptung behauptungen spekulationen',
  ),
  own: words('eigenen eigener eigenem'),
  contents: words('dass daß ob'),
  feminines: {
    articles: words('der einer dieser seiner ihrer'),
    endings: [...FEMININE_ENDINGS, ...org.feminines.split(' ')],
  },
  occasionTies: words('in im auf bei beim am an während zu zum zur gegenüber vor via per'),
  nameTies: new Set(),
  genitives: words('des der eines einer seiner seines ihrer ihres dieser dieses deren unserer'),
});

/** One look-up from two: a word of both has the classes of both. */
function merged(...maps: ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const map of maps) for (const [word, classes] of map) all.set(word, (all.get(word) ?? 0) | classes);
  return all;
}
