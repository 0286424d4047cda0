import { passageAnchor } from '../../digest/archive-links.ts';
import type { Also, FigureCard, Passage, QuoteCard, Source } from '../../digest/schema.ts';

/** Keeps what is of no withdrawn article, and notes what it takes out. */
export interface Sieve {
  /** "article@revision#anchor" of all that was taken out so far, whatever stood there. */
  readonly passages: ReadonlySet<string>;
  /** Whether a source is of a withdrawn article. */
  isGone(source: number): boolean;
  keepsPassage(passage: Passage): boolean;
  keepsFigure(card: FigureCard): boolean;
  keepsQuote(card: QuoteCard): boolean;
  /** A fact without those of its other places that are gone. */
  alone<Fact extends { also: Also[] }>(fact: Fact): Fact;
}

/** @param sources of an edition @param gone ids of withdrawn articles */
export function sieveOf(sources: readonly Source[], gone: ReadonlySet<string>): Sieve {
  const out = new Map(
    sources.flatMap((source) => (gone.has(source.articleId) ? [[source.number, source]] : [])),
  );
  const passages = new Set<string>();
  const keeps = (parts: readonly (Passage | undefined)[], anchor: string): boolean => {
    const source = out.get(parts.find((part) => part && out.has(part.source))?.source ?? 0);
    if (source === undefined) return true;
    passages.add(`${source.articleId}@${source.revision}#${anchor}`);
    return false;
  };
  return {
    passages,
    isGone: (source) => out.has(source),
    keepsPassage: (passage) => keeps([passage], passageAnchor(passage.span)),
    keepsFigure: ({ id, figure, hedge, label, sentence }) => keeps([figure, hedge, label, sentence], id),
    keepsQuote: ({ id, parts, speaker, occasion }) => keeps([...parts, speaker?.description, occasion], id),
    alone: (fact) => ({ ...fact, also: fact.also.filter(({ source }) => !out.has(source)) }),
  };
}
