import { DIMENSIONLESS, type FigureDraft } from '../figure-draft.ts';
import { type Token, tokenizeFigures } from '../figure-tokens.ts';
import { findFigures } from '../finders/figure-list.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { FigureKind } from '../schema.ts';
import { stemsOf } from './stems.ts';

const LONGEST = 400; // characters of a title that are looked at
const NEAR = 4; //      words on either side of a number
const BLANK = /_{2,16}/g;
const STAND_IN = '77'; // reads as a plain number in every place of a title
const CAPITALISED = /\p{Lu}\p{L}+/gu;

/** A place in a title that states a number, or a blank left for one: "Ferry sinks, ____ dead". */
export interface Slot {
  readonly value: number | undefined; //     undefined for a blank
  readonly kind: FigureKind | undefined; //  undefined where the place says no more than that a number stands there
  readonly unit: string; //                  as Figure.unit
  readonly thousands: number; //             how often a thousand goes into the scale printed: 2 for "____M"
  readonly words: ReadonlySet<string>; //    stems of the words around it and of its unit
}

const thousandsIn = (value: number) => Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1) / 3));

/** "Dies at 84": at the end of a clause of a title, an age. */
const isAge = (tokens: readonly Token[], draft: FigureDraft, { ages }: FigureLexicon): boolean => {
  const after = tokens[draft.last];
  const closes = after === undefined || (after.type === 'mark' && /^[,:;.|–—]$/.test(after.text));
  return draft.unit === DIMENSIONLESS && closes && ages.titled.has(tokens[draft.first - 1]?.lower ?? '');
};

/**
 * Finds the numbers of an article's title, what each is a number of, and blanks left for one.
 * @returns those that could be figures, in reading order but for what capitals hide; empty where there are none
 */
export function findSlots(title: string, { figures: lexicon, prose }: Lexicon): Slot[] {
  const blanks = new Set<number>();
  let shift = 0;
  const printed = title.slice(0, LONGEST).replace(BLANK, (blank, at: number) => {
    blanks.add(at + shift);
    shift += STAND_IN.length - blank.length;
    return STAND_IN;
  });
  const stemsFrom = (start: number, end: number) => stemsOf(printed.slice(start, end), prose.functionWords);
  const slots: Slot[] = [];
  const found = new Set<number>();
  // In capitals every word looks like a name: "Quake Kills 77". What they hide is read without them.
  for (const text of [printed, printed.replace(CAPITALISED, (word) => word.toLowerCase())]) {
    if (text.length !== printed.length) break;
    const tokens = tokenizeFigures(text, { start: 0, end: text.length }, lexicon);
    for (const draft of findFigures(text, tokens, lexicon)) {
      const start = tokens[draft.first]!.start;
      const end = tokens[draft.last - 1]!.end;
      const number = tokens[draft.amount.numeral.first]!.start;
      if (found.has(number)) continue;
      found.add(number);
      const age = isAge(tokens, draft, lexicon);
      slots.push({
        value: blanks.has(number) ? undefined : draft.amount.low,
        kind: age ? 'age' : draft.unit === DIMENSIONLESS ? undefined : draft.kind,
        unit: age ? lexicon.ages.unitName : draft.unit,
        thousands: thousandsIn(draft.amount.low),
        words: new Set([
          ...stemsFrom(0, start).slice(-NEAR),
          ...stemsFrom(end, printed.length).slice(0, NEAR),
          ...stemsFrom(start, end),
        ]),
      });
    }
  }
  return slots;
}
