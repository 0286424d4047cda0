/** What comparing figures must know of a language: what a number's clause says of what it counts. */
export interface CompareLexicon {
  readonly states: RegExp; //     named groups: what has happened to those counted; /gu, of lower case text
  readonly measures: Readonly<Record<string, RegExp>>; // by dimension ("distance", "money", "%"): what is measured, in named groups
  readonly marks: RegExp; //      named groups: what sets a number apart from another of the same thing
  readonly leads: RegExp; //      of these, the groups that only words before a number tell
  readonly wares: RegExp; //      as `contrasts`, of sums and shares
  readonly folk: RegExp; //       named groups: beside a number, of which people it speaks
  readonly contrasts: RegExp; //  named groups of words one of which rules out another: "north", "south"
  readonly parts: RegExp; //      what follows a number that is a part of another: "of them"
  readonly between: RegExp; //    all that stands between a part and its whole: "12 of the 40"
  readonly ofWhole: RegExp; //    what stands before a whole
  readonly wholes: RegExp; //     the beginning of a sentence that speaks of a part: "of those"
  readonly heads: RegExp; //      what a number right after it is a number of: "a depth of"
  readonly excepting: RegExp; //  what leads to a number left out: "all but"
  readonly formerly: RegExp; //   what leads to a number that holds no more: "up from"
  readonly numbered: RegExp; //   the noun a bare number further on is a number of: "the number of"
  readonly differs: RegExp; //    what follows a number that says how far two others lie apart: "five degrees warmer than"
  readonly changedBy: RegExp; //  what stands before the size of a change: "rose by"
  readonly changedTo: RegExp; //  what stands before the number it came to: "rose to"
  readonly days: RegExp; //       the day something happened on
  readonly lasting: RegExp; //    words of counts that go on from day to day
  readonly totals: RegExp; //     words before a number that counts all there are
  readonly tallies: RegExp; //    nouns for a number told of before: "the toll"
  readonly periods: RegExp; //    tell that a number is of many years
  readonly built: RegExp; //      a year in which something was made, and not when what is told happened; global
  readonly ago: RegExp; //        what follows a number that was one long before
  readonly units: RegExp; //      words of measures, which are no sign of what is measured; global
  readonly leading: ReadonlySet<string>; //  words that may stand between one before a place and its name
  readonly persons: ReadonlyMap<string, string>; // people whose age is told, to one word for a sort
  readonly nouns: ReadonlyMap<string, string>; // what is counted, to one word for all of the sort
  readonly anybody: ReadonlySet<string>; //  nouns that say no more than that people are counted
  readonly roles: ReadonlySet<string>; //    nouns of people that say why they were there: nobody else was
  readonly crowds: ReadonlySet<string>; //   of these, nouns for people who came to be there
  readonly breaks: ReadonlySet<string>; //   words between which clauses meet
  readonly scenes: RegExp; //    the place a sentence begins with
  readonly places: ReadonlySet<string>; //   words before a place: "in"
  readonly more: ReadonlySet<string>; //     beside a number: added to one told before
  readonly notNames: ReadonlySet<string>; //     weekdays and months, for all their capitals; where nouns have them, nouns that stand after "in"
  readonly namesHaveCapitals: boolean; //    and nothing else but a sentence has
}

/** One expression of many lists: each name a group, each list words and phrases with spaces, in lower case. */
export function anyOf(lists: Readonly<Record<string, string>>): RegExp {
  const groups = Object.entries(lists).map(
    ([name, list]) =>
      `(?<${name}>${list
        .trim()
        .split(/\s*,\s*/)
        .map((phrase) => phrase.replace(/\s+/g, ' '))
        .join('|')})`,
  );
  return new RegExp(`(?<![\\p{L}\\d])(?:${groups.join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** Words to the first of their line: "home: house building" makes all three "home". */
export function sorts(lines: string): Map<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.trim().split(/\s+/);
        return words.map((word): [string, string] => [word, words[0]!]);
      }),
  );
}
