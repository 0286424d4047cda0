import type { Token } from './figure-tokens.ts';
import type { Amount } from './finders/figure-amount.ts';
import type { FigureLexicon } from './lexicon/figures.ts';
import type { FigureKind } from './schema.ts';

/** An amount where it stands: what finders look at. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[]; //  of its sentence
  readonly amount: Amount;
  readonly lexicon: FigureLexicon;
}

/** A noun phrase by token indices: "eligible" to "pensioners". */
export interface Phrase {
  readonly first: number;
  readonly last: number; // index after its last token
}

/** A figure as a finder hands it on: token indices into its sentence, no refinement yet. */
export interface FigureDraft {
  readonly first: number; //     of the figure's own words: number and unit
  readonly last: number; //      index after its last token
  readonly amount: Amount;
  readonly unit: string; //      as Figure.unit
  readonly kind: FigureKind;
  readonly listed?: boolean; //  an age after others: 31 in "aged 23 and 31"
  readonly noun?: Phrase; //     the noun it counts, with its modifiers, where that stands beside it
}

/** Recognises a figure of one sort; undefined where the amount is of another. */
export type FigureFinder = (place: Place) => FigureDraft | undefined;

/** Recognises a number that is no figure. */
export type FigureGuard = (place: Place) => boolean;

/** The unit of a number that has none (ISO 80000-1: a quantity of dimension one). */
export const DIMENSIONLESS = 'dimensionless';
