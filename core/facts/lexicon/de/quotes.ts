import { female, male } from '../en/first-names.ts';
import { type QuoteLexicon, wordClasses } from '../quotes.ts';
import { cues } from './cue-verbs.ts';
import * as names from './first-names.ts';
import * as fn from './function-words.ts';
import * as org from './organisations.ts';
import { roles, titles } from './roles.ts';
import { words } from './words.ts';

const flat = (list: string) => list.split(/\s+/).join(' ');

/** Nouns that stand alone and at the end of longer ones. */
const nouns = wordClasses([
  [['title', 'role', 'male'], roles.male],
  [['title', 'role', 'male'], roles.adjectivalMale],
  [['title', 'role', 'female'], roles.female],
  [['title', 'role'], roles.adjectival],
  [['role'], roles.many],
  [['role'], roles.others],
  [['organisation'], flat(org.organisations)],
  [['work'], flat(org.works)],
  [['occasion'], flat(org.occasions)],
  [['thing', 'occasion'], org.surfaces],
]);

const SHORTEST_END = 3; // letters: "amt", not "ag"

const own = wordClasses([
  [['cue'], cues.singular],
  [['cue', 'plural'], cues.plural],
  [['cueParticiple'], cues.participle],
  [['cue', 'weakCue'], cues.weakSingular],
  [['cue', 'weakCue', 'plural'], cues.weakPlural],
  [['auxiliary'], flat(fn.auxiliaries)],
  [['adverb'], flat(fn.adverbs)],
  [['determiner'], flat(fn.determiners)],
  [['preposition'], flat(fn.prepositions)],
  [['and'], fn.joiners],
  [['subordinator'], flat(fn.subordinators)],
  [['relative'], fn.relatives],
  [['infinitive'], 'zu'],
  [['verb'], flat(fn.verbs)],
  [['pronoun', 'male'], fn.pronouns.male],
  [['pronoun', 'female'], fn.pronouns.female],
  [['pronoun', 'thing'], fn.pronouns.thing],
  [['pronoun', 'self'], fn.pronouns.self],
  [['pronoun'], fn.pronouns.nobody],
  [['time'], flat(fn.timeWords)],
  [['time'], org.amounts],
  [['title'], titles.any],
  [['title', 'male'], titles.male],
  [['title', 'female'], titles.female],
  [['place'], flat(org.places)],
  // Given names of the English-speaking world are as frequent in German news.
  [['firstName', 'male'], flat(`${names.male} ${male}`)],
  [['firstName', 'female'], flat(`${names.female} ${female}`)],
  [['firstName'], names.either],
  [['particle'], 'van von der de del della di da du la le bin ibn al el ben ter y zu'],
  [['nameEnd'], 'jr. jr sr. sr ii iii iv'],
  [['relay'], fn.relays.map((phrase) => phrase.split(' ')[0]).join(' ')],
]);

/** What the quotation rules know of German. Each list names its source where it stands. */
export const quotes: QuoteLexicon = {
  words: merged(own, nouns),
  phrasalCues: new Map([
    ['macht', words('deutlich klar')],
    ['machte', words('deutlich klar')],
    ['machten', words('deutlich klar')],
  ]),
  passives: words('wurde wurden wird werden worden sei seien'),
  citing: words('zitiert zitierte zitieren zitierten'),
  companions: new Set(),
  controllers: new Set(),
  agents: new Set(),
  relays: fn.relays.map((phrase) => phrase.split(' ')),
  verbEndings: ['te', 'ten', 'iert'],
  participleEndings: ['end'],
  pluralEndings: ['en'],
  adverbEndings: [],
  possessives: new Set(),
  bareGenitives: 'sxzß',
  contractions: new Set(),
  capitalsAreNames: false,
  verbSecond: true,
  compounds: new Map([...nouns].filter(([noun]) => noun.length >= SHORTEST_END)),
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
  genitives: words('des der eines einer seiner seines ihrer ihres dieser dieses deren unserer'),
};

/** One look-up from two: a word of both has the classes of both. */
function merged(...maps: ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const map of maps) for (const [word, classes] of map) all.set(word, (all.get(word) ?? 0) | classes);
  return all;
}
