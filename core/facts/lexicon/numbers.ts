/** What a number word contributes: "seven" is a unit of 7, "million" a scale of 10^6, "third" a part of 3. */
export interface NumberWord {
  readonly role:
    | 'unit'
    | 'ten'
    | 'scale'
    | 'factor'
    | 'vague'
    | 'half'
    | 'part'
    | 'parts'
    | 'fold'
    | 'some'
    | 'each';
  readonly value: number; //                 an exponent of ten for scales, the denominator for parts
  readonly high?: number; //                 vague words and "some" only: "dozens" lie between 24 and 100, "several" are 2 to 10
}

/** How a language writes numbers. */
export interface NumberLexicon {
  readonly decimal: string; //               the decimal mark: "."; empty where it must be told by what follows it
  readonly group: string; //                 the mark between groups of three digits: ","
  readonly words: ReadonlyMap<string, NumberWord>; // lower case
  readonly marks: ReadonlyMap<string, number>; //     scale marks glued to digits, to their exponent of ten: "bn"
  readonly moneyMarks: ReadonlyMap<string, number>; // marks read as scales beside a currency only: "T"
  readonly and: ReadonlySet<string>; //      joins parts of one number: "a hundred and two"
  readonly of: ReadonlySet<string>; //       joins a part or "couple" to a scale: "a quarter of a million"
  readonly article: ReadonlySet<string>; //  stands for one before a scale or part: "a million", "a third"
  readonly inTen: ReadonlyArray<readonly string[]>; // joins a ratio's two numbers: "in", "out of"
  readonly to: ReadonlySet<string>; //       joins the ends of a range: "to", "-"
  readonly between: ReadonlySet<string>; //  opens a range joined by `betweenAnd`
  readonly betweenAnd: ReadonlySet<string>;
  readonly each: ReadonlySet<string>; //     opens a share before an ordinal: "jeder dritte"; among the words too
  readonly ordinals: ReadonlyMap<string, number>; // "dritte"
  readonly point: ReadonlySet<string>; //    the decimal mark in words: "two point five"
  readonly or: ReadonlySet<string>; //       "two or three"
  readonly by: ReadonlySet<string>; //       joins the sides of an area: "10 by 12 feet"
  readonly from: ReadonlySet<string>; //     opens a range that may run downwards
  readonly minus: ReadonlySet<string>;
  readonly ordinalStop: boolean; //          a full stop after digits makes an ordinal: "am 5. Mai"
}
