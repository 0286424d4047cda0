import { type QuoteLexicon, wordClasses } from '../quotes.ts';
import {
  strongBare,
  strongCues,
  strongParticiples,
  weakBare,
  weakCues,
  weakParticiples,
} from './cue-verbs.ts';
import * as names from './first-names.ts';
import * as fn from './function-words.ts';
import * as org from './organisations.ts';
import { roles, titles } from './roles.ts';

const flat = (list: string) => list.split(/\s+/).join(' ');

/** What the quotation rules know of English. Each list names its source where it stands. */
export const quotes: QuoteLexicon = {
  words: wordClasses([
    [['cue', 'weakCue'], weakOnly(weakCues, strongCues)],
    [['cue'], strongCues],
    [['cue', 'bare'], weakOnly(strongBare, strongCues)],
    [['cue', 'bare', 'weakCue'], weakOnly(weakBare, `${strongBare} ${weakCues} ${strongCues}`)],
    [['cueParticiple', 'weakCue'], weakOnly(weakParticiples, strongParticiples)],
    [['cueParticiple'], strongParticiples],
    [['auxiliary'], flat(fn.auxiliaries)],
    [['adverb'], flat(fn.adverbs)],
    [['determiner'], flat(fn.determiners)],
    [['preposition'], flat(fn.prepositions)],
    [['and'], fn.joiners],
    [['subordinator'], flat(fn.subordinators)],
    [['relative'], fn.relatives],
    [['infinitive'], fn.infinitives],
    [['verb'], flat(fn.verbs)],
    [['pronoun', 'male'], fn.pronouns.male],
    [['pronoun', 'female'], fn.pronouns.female],
    [['pronoun', 'plural'], fn.pronouns.many],
    [['pronoun', 'thing'], fn.pronouns.thing],
    [['pronoun', 'self'], fn.pronouns.self],
    [['thing', 'occasion'], org.surfaces],
    [['time'], flat(fn.timeWords)],
    [['title'], flat(titles.any)],
    [['title', 'male'], titles.male],
    [['title', 'female'], titles.female],
    [['role'], flat(roles)],
    [['organisation'], flat(org.organisations)],
    [['place'], flat(org.places)],
    [['people'], flat(org.peoples)],
    [['work'], flat(org.works)],
    [['occasion'], flat(org.occasions)],
    [['firstName', 'male'], flat(names.male)],
    [['firstName', 'female'], flat(names.female)],
    [['firstName'], names.either],
    [['particle'], 'van von der den de del della di da du la le bin ibn al el ben ter y dos das'],
    [['nameEnd'], 'jr. jr sr. sr ii iii iv'],
    [['speechNoun'], flat(fn.speechNouns)],
    [['male'], fn.possessors.male],
    [['female'], fn.possessors.female],
    [['relay'], fn.relays.map((phrase) => phrase.split(' ')[0]).join(' ')],
  ]),
  phrasalCues: new Map([
    ['went', new Set(['on'])],
    ['goes', new Set(['on'])],
    ['chimed', new Set(['in'])],
    ['put', new Set(['it'])],
    ['puts', new Set(['it'])],
    ['made', new Set(['clear'])],
  ]),
  passives: new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', 'got']),
  citing: new Set(),
  companions: new Set(['with', 'from', 'by']),
  controllers: new Set(['as', 'for', 'of', 'from']),
  agents: new Set(['by']),
  relays: fn.relays.map((phrase) => phrase.split(' ')),
  verbEndings: ['ed'],
  participleEndings: ['ing'],
  pluralEndings: ['s', 'men', 'people', 'police'],
  adverbEndings: ['ly'],
  possessives: new Set(['s']),
  bareGenitives: 'sxz',
  contractions: new Set(['d', 'll', 're', 've', 'm']),
  capitalsAreNames: true,
  verbSecond: false,
  compounds: new Map(),
  nounEndings: [],
  tagWords: new Set(),
  tagConjunctions: new Set(),
  ties: new Set(flat(fn.prepositions).split(' ')),
  relaysAfter: new Set(),
  obliques: new Set(),
  genitives: new Set(),
};

function weakOnly(weak: string, strong: string): string {
  const known = new Set(strong.split(' '));
  return weak
    .split(' ')
    .filter((word) => !known.has(word))
    .join(' ');
}
