import type { Span } from '../span.ts';
import type { FigureDraft } from './figure-draft.ts';
import type { Token } from './figure-tokens.ts';
import type { FigureLexicon } from './lexicon/figures.ts';

/** A sentence with its tokens and the figures found in it: what refiners look at. */
export interface FigureSentence {
  readonly text: string; //               of the whole article
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly drafts: readonly FigureDraft[];
  readonly taken: Uint8Array; //           by token: 1 where it is part of a figure's own words
  readonly starts: Int32Array; //          by token: the first token of the figure it is part of
  readonly lexicon: FigureLexicon;
}

/** The span from one token up to another. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const [from, to] = [tokens[first], tokens[last - 1]];
  return from === undefined || to === undefined || from.start >= to.end
    ? undefined
    : { start: from.start, end: to.end };
}
