/**
 * Word classes the quotation rules speak of. A word may belong to several ("report" is a cue and a document); the
 * rules decide by position. Each class is one bit, so that a word's classes are one number.
 */
export const CLASS = {
  cue: 1 << 0, //          verb of speech, finite or bare: "said", "tell"
  cueParticiple: 1 << 1, // verb of speech, present participle: "saying"
  weakCue: 1 << 2, //      together with a cue: a verb that also takes things that are not speech: "called", "praised"
  auxiliary: 1 << 3, //    "has", "would", "is"
  adverb: 1 << 4,
  determiner: 1 << 5, //   "the", "a", "his", "two"
  preposition: 1 << 6,
  and: 1 << 7, //          joins equals: "and", "but", "or"
  subordinator: 1 << 8, // opens a clause: "that", "when", "because"
  relative: 1 << 9, //     "who", "which"
  pronoun: 1 << 10, //     a subject pronoun
  male: 1 << 11,
  female: 1 << 12,
  plural: 1 << 13,
  thing: 1 << 14, //       the pronoun of things, "it"; and things that words stand on: "sign"
  self: 1 << 15, //        first or second person: belongs to the quotation, never to the reporter
  title: 1 << 16, //       stands before a name: "Mr.", "Senator"
  role: 1 << 17, //        what a person is: "spokesman", "candidate"
  time: 1 << 18, //        "Monday", "yesterday"
  organisation: 1 << 19, // ends or begins an organisation's name: "Committee"
  place: 1 << 20,
  verb: 1 << 21, //        a common finite verb that is no cue
  firstName: 1 << 22,
  work: 1 << 23, //        what has a title: "film", "show"
  occasion: 1 << 24, //    where words are spoken or written: "interview", "statement"
  particle: 1 << 25, //    inside a name, lower case: "van", "de"
  nameEnd: 1 << 26, //     after a name: "Jr.", "III"
  people: 1 << 27, //      nation, party or faith: "American", "Republican"
  infinitive: 1 << 28, //  "to" before a verb
  relay: 1 << 29, //       begins "according to": see QuoteLexicon.relays
  bare: 1 << 30, //        together with a cue: its plain form, finite only after a plural
  speechNoun: 1 << 31, // what somebody says, with its words: "claim", "promise"
} as const;
type WordClass = keyof typeof CLASS;

/** What finding quotations, their speakers and people must know of a language. */
export interface QuoteLexicon {
  readonly words: ReadonlyMap<string, number>; //  word → bits of CLASS; proper names with their capital, all else in lower case
  readonly phrasalCues: ReadonlyMap<string, ReadonlySet<string>>; // verbs that report speech only with the word after: "went on"
  readonly passives: ReadonlySet<string>; //       before a past participle they make a passive: "was"
  readonly citing: ReadonlySet<string>; //         verbs whose object is the one who spoke, where that is a class of its own
  readonly companions: ReadonlySet<string>; //     before a name and a participle they make it the subject: "with Ruiz noting"
  readonly controllers: ReadonlySet<string>; // between an object and a participle they make it the subject: "quoted Ruiz as saying"
  readonly agents: ReadonlySet<string>; //       after a passive, before whose doing it is: "called … by Ruiz"
  readonly indefinites: ReadonlySet<string>; //  determiners that bring in somebody new: "a"
  readonly standpoints: ReadonlySet<string>; //  nouns whose owner's words stand beside them: "in Ruiz's view"
  readonly relays: readonly (readonly string[])[]; // phrases before a source's name, lower case: ["according", "to"]
  readonly verbEndings: readonly string[]; //      a longer word that ends so may be a finite verb: "ed"
  readonly finiteEndings: readonly string[]; //    an unknown word beside a quotation that ends so is its verb: „…“, orakelt sie
  readonly participleEndings: readonly string[]; // "ing"
  readonly pluralEndings: readonly string[]; //    "s"
  readonly adverbEndings: readonly string[]; //    "ly"
  readonly possessives: ReadonlySet<string>; //    after an apostrophe, lower case: "s"
  readonly bareGenitives: string; //               letters after which an apostrophe alone may be a possessive: "workers'"
  readonly contractions: ReadonlySet<string>; //   after an apostrophe, a verb: "ll", "d"
  readonly capitalsAreNames: boolean; //           false where every noun has a capital, as in German
  readonly verbSecond: boolean; //                 whatever opens a main clause, its verb comes next: „…“, sagte sie
  readonly compounds: ReadonlyMap<string, number>; // nouns that end longer ones, lower case → CLASS: "sprecher"
  readonly nounEndings: readonly string[]; //      of nouns that are no names: "ung"; where capitals do not tell
  readonly tagWords: ReadonlySet<string>; //       between a quotation and its speaker, for a verb: „…“, so Ruiz
  readonly tagConjunctions: ReadonlySet<string>; // begin a tag whose verb comes last: „…“, wie Ruiz sagte
  readonly ties: ReadonlySet<string>; //           prepositions that tie a noun to the one before: "a spokesman for"
  readonly relaysAfter: ReadonlySet<string>; //    after a source's name: "Ruiz zufolge"
  readonly obliques: ReadonlySet<string>; //       determiners that never begin a subject: "dem"
  readonly articleGenders: ReadonlyMap<string, number>; // articles of subjects in the singular, to CLASS.male or CLASS.female
  readonly reported: ReadonlySet<string>; //       finite verbs in the mood of reported speech: "Vale gab an, er sei"
  readonly standing: ReadonlySet<string>; //       verbs of words that are written somewhere: „Auf Plakaten stand: ‚…‘“
  readonly hearsay: ReadonlySet<string>; //        nouns for what others say of the subject: „wies Vorwürfe zurück, er habe ‚…‘“
  readonly own: ReadonlySet<string>; //            between a preposition and what was said, of the subject's words: "nach eigenen Angaben"
  readonly contents: ReadonlySet<string>; //       begin a clause of what is said or thought: "dass"
  readonly feminines: { readonly articles: ReadonlySet<string>; readonly endings: readonly string[] }; // "der" makes no subject of "Behörde"
  readonly occasionTies: ReadonlySet<string>; //   prepositions before where words were spoken: "in an interview"
  readonly nameTies: ReadonlySet<string>; //       small words inside the names of bodies and offices: "Bank of Arden"
  readonly genitives: ReadonlySet<string>; //      determiners that tie a noun to the one before: "Sprecher der Polizei"
}

/** Words and the classes all of them belong to. */
export type WordLists = readonly (readonly [classes: readonly WordClass[], words: string])[];

/** Joins word lists into one look-up. A list is words in one string, with white space between them. */
export function wordClasses(lists: WordLists): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [classes, list] of lists) {
    let bits = 0;
    for (const name of classes) bits |= CLASS[name];
    for (const word of list.split(/\s+/)) words.set(word, (words.get(word) ?? 0) | bits);
  }
  return words;
}
