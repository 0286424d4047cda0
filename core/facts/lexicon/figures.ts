import type { FigureKind, Qualifier } from '../schema.ts';
import type { NumberLexicon } from './numbers.ts';

/** A unit of measurement or money as figures name it. */
export interface Unit {
  readonly name: string; //                  ISO 4217 code, "%", or the full English name in the singular
  readonly kind: FigureKind;
}

/** The units a language writes beside numbers, by their words (lower case) and their symbols (case kept). */
export interface UnitLexicon {
  readonly words: ReadonlyMap<string, Unit>; //    "square metres", words joined by one space
  readonly symbols: ReadonlyMap<string, Unit>; //  "km", "m²"
  readonly before: ReadonlyMap<string, Unit>; //   currency signs and codes before the number: "US$"
  readonly per: ReadonlySet<string>; //            opens a rate: "per", "/"
  readonly powers: ReadonlyMap<string, string>; //      before a unit, to its name: "sq" to "square"
  readonly powersAfter: ReadonlyMap<string, string>; // after a unit, to its name: "squared" to "square"
  readonly inverse: string; //                     names a unit's reciprocal: "inverse second"
  readonly sharedCurrencies: ReadonlySet<string>; // currency words that need a country: "dollars"
  readonly massSigns: RegExp; //                   what shows that an article's "pounds" are masses
  readonly moneySigns: RegExp; //                  what shows that they are money
  readonly wordSymbols: ReadonlySet<string>; //    symbols that are also words: "in"
  readonly ordinalSymbols: ReadonlySet<string>; // symbols that also end ordinals in 1: "st"
  readonly dimensions: ReadonlySet<string>; //     words after those that make them units: "2 in thick"
  readonly massOf: ReadonlyMap<string, Unit>; //   currency words that are masses before "of": "30 pounds of flour"
  readonly perArticle: ReadonlySet<string>; //     opens a rate before a unit of time or amount: "a", "each"
  readonly perWords: ReadonlyMap<string, string>; // a rate in one word, to what it is per: "annually" to "year"
  readonly perSymbols: ReadonlyMap<string, string>; // times that are symbols after "/" only: "d" to "day"
  readonly lengths: ReadonlySet<string>; //        words anywhere near a lone "m" that make it metres: "depth"
  readonly lengthAfter: ReadonlySet<string>; //    the same, right after it: "wide", "away"
  readonly multitudes: ReadonlySet<string>; //     nouns after it that make it millions: "a 3m audience"
  readonly courses: ReadonlySet<string>; //        words after metres, not millions: "400m hurdles"
  readonly notPer: ReadonlySet<string>; //         after "a year": a time, not a rate
  readonly amounts: ReadonlySet<string>; //        nouns a price is per: "share", "barrel"
  readonly timesName: string; //                   the unit of multiples: "time"
  readonly countries: ReadonlyMap<string, Unit>; // words after a sum that say whose money it is: "$76 US"
}

/** Words around a number that tell a figure from a date, a name or an address. Lower case. */
export interface ContextLexicon {
  readonly months: ReadonlySet<string>;
  readonly eras: ReadonlySet<string>; //           "bc"
  readonly decades: ReadonlySet<string>; //        glued to a round number: "1990s"
  readonly clock: ReadonlySet<string>; //          "pm", "o'clock"
  readonly starts: ReadonlySet<string>; //         before a time with a full stop: "kick-off is at 19.30"
  readonly atTime: ReadonlySet<string>; //         opens a sentence before an hour: "at 7 he left"
  readonly past: ReadonlySet<string>; //           joins a part of an hour to the hour: "quarter past six"
  readonly agesAround: ReadonlySet<string>; //     before a round number: an age, "Mitte 40"
  readonly beforeYear: ReadonlySet<string>; //     "in", "since"
  readonly identifiers: ReadonlySet<string>; //    nouns a number names: "section", "flight"; with a capital: only so written
  readonly slangSums: ReadonlySet<string>; //      thousands of a currency that is not told: "36 grand"
  readonly models: ReadonlySet<string>; //         names that carry a number: "boeing"
  readonly names: ReadonlySet<string>; //          a number and the word beside it, which has a capital: "50 cent", "hannover 96"
  readonly streets: ReadonlySet<string>;
  readonly streetEndings: readonly string[]; //    of street names before their number: "Hafenstraße 12"
  readonly calls: ReadonlySet<string>; //          verbs before a telephone number: "dial"
  readonly numberSigns: ReadonlySet<string>; //    "no", "number"
}

/** What a language's nouns and little words look like, for finding what a number counts. Lower case. */
export interface NounLexicon {
  readonly capitalsAreNames: boolean; //           false where every noun has a capital, as in German
  readonly stop: ReadonlySet<string>; //           words no noun phrase runs across
  readonly verbs: ReadonlySet<string>; //          verbs that follow a subject and look like nothing else
  readonly plurals: ReadonlyMap<string, string>; // irregular plurals and collectives, to the singular
  readonly adjectives: ReadonlySet<string>;
  readonly temporal: ReadonlySet<string>; //       open a phrase that says when: "last year"
  readonly pluralModifiers: ReadonlySet<string>; // plural in form before another plural: "sports teams"
  readonly participleEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly of: ReadonlySet<string>;
  readonly off: ReadonlySet<string>; //            joins what is taken away to the whole: "£5 off the price"
  readonly worth: ReadonlySet<string>; //          joins a thing to its price: "a stake worth £3m"
  readonly determiners: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>; //          joins modifiers: "Kia and Hyundai cars"
  readonly linkers: ReadonlySet<string>; //        open a phrase that belongs to the noun before: "in", "for"
  readonly clauses: ReadonlySet<string>; //        open another clause: "while", "because"
  readonly relatives: ReadonlySet<string>; //      "which", "that"
  readonly purpose: ReadonlySet<string>; //        joins a sum to what it pays: "$500 for a licence"
  readonly content: ReadonlySet<string>; //        joins a sum to what it consists of: "$2m in deposits"
  readonly pronouns: ReadonlySet<string>;
  readonly nominatives: ReadonlySet<string>; //    of these, the ones that are always subjects: "he"
  readonly reflexives: ReadonlySet<string>; //     after "18 injured": a verb, no people
  readonly having: ReadonlySet<string>; //         joins a thing to what it has: "homes with two rooms"
  readonly manners: ReadonlySet<string>; //        after a number and a hyphen: a sort, not a count
  readonly bodies: ReadonlySet<string>; //         after a number and a hyphen: how many a body has, "a 40-strong crew"
  readonly speakers: ReadonlySet<string>; //       pronouns of who speaks and who listens
  readonly endings: ReadonlySet<string>; //        stop words a phrase may end in: "up"
  readonly openings: ReadonlySet<string>; //       words a phrase need not start with: "meanwhile"
  readonly oneOf: ReadonlySet<string>; //          after "one": a pronoun, not a count
  readonly oneAfter: ReadonlySet<string>; //       before "one": a pronoun, not a count
  readonly singular: (plural: string) => string; // lower case in and out
  readonly isVerbForm: (word: string) => boolean; // of regular verbs; lower case
  readonly isPlural: (word: string) => boolean; //  lower case
}

/** Ages as a language writes them. Lower case. */
export interface AgeLexicon {
  readonly year: ReadonlySet<string>;
  readonly old: ReadonlySet<string>; //            "28 years old"
  readonly aged: ReadonlySet<string>; //           before the number
  readonly verbs: ReadonlySet<string>; //           "she was 44"
  readonly people: ReadonlySet<string>; //          pronouns for people before such a verb
  readonly titled: ReadonlySet<string>; //          before the number that ends a title: "Ana Ruiz Dies at 84"
  readonly unitName: string; //                    the unit of a bare age: "year of age"
}

/** Everything the engine knows of how one language states figures. */
export interface FigureLexicon {
  readonly numbers: NumberLexicon;
  readonly units: UnitLexicon;
  readonly context: ContextLexicon;
  readonly nouns: NounLexicon;
  readonly ages: AgeLexicon;
  readonly before: ReadonlyMap<string, Qualifier>; // phrases before the number: "more than"
  readonly after: ReadonlyMap<string, Qualifier>; //  phrases after the number: "or more"
  readonly leaning: ReadonlySet<string>; //           after a number that says nothing by itself: "of them", "ago"
  readonly during: ReadonlySet<string>; //            of these, the ones that open a period too: "over five years"
  readonly lasting: ReadonlySet<string>; //           before those where they bound it: "for over five years"
  readonly matters: ReadonlyMap<string, RegExp>; //  prepositions among them, and the words before that make them bound nothing: "row over £3m"
  readonly change: ReadonlyMap<string, 'up' | 'down'>; // verbs, nouns and adverbs of change
  readonly particles: ReadonlySet<string>; //         of these, the ones that must stand beside the figure: "up"
  readonly acting: ReadonlySet<string>; //            of these, the ones that straight before things counted are done to them: "sank 7 boats"
  readonly differences: ReadonlySet<string>; //       opens by how much something changed: "by"
  readonly shareAfter: ReadonlySet<string>; //        before a share with nothing after it: "by a third"
  readonly auxiliaries: ReadonlySet<string>; //       forms of "be", "have" and the modal verbs
  readonly accordingTo: ReadonlyArray<readonly string[]>;
  readonly accordingToAfter: ReadonlySet<string>; // the same, behind who states it: "zufolge"
  readonly said: ReadonlySet<string>; //           verbs of stating
  readonly weighty: ReadonlyMap<string, number>; // words beside a figure that make it news, to their weight
}
