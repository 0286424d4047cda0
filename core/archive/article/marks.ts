import type { Facts } from '../../facts/schema.ts';
import type { Span } from '../../span.ts';

/** What is cited of an article, by anchor: a fact's id or that of a passage, and the words it must show. */
export type Anchored = ReadonlyMap<string, Span>;

/** Words of an article that its page marks. */
export interface Mark {
  readonly span: Span;
  readonly look: 'sentence' | 'quote' | 'figure' | 'quiet'; // quiet: a fact that no edition cites
  readonly id?: string; //    of the place that links lead to; of several marks the first shown has it
  readonly note?: string; //  id of the fact that has a note, where these are its words
  readonly group?: number; // from 1: marks that are lit together, whichever of them is gone to
}

/** More facts than this are lit one by one; the stylesheet names each group. */
export const MOST_GROUPS = 40;

const quiet = (place: Pick<Mark, 'span' | 'id'>): Mark => ({ ...place, look: 'quiet' });

/**
 * What is marked in an article, by where it starts and the longer first: the words of every fact, and the sentences of cited
 * ones. What is cited by an anchor that the facts know no more is marked as it was cited.
 */
export function marksOf(facts: Pick<Facts, 'figures' | 'quotes'>, cited: Anchored): Mark[] {
  const groups = groupsOf(cited);
  const lit = (id: string) => ({ group: groups.get(id) }) as { group?: number };
  const sentence = (id: string, span: Span): Mark => ({ span, look: 'sentence', ...lit(id) });
  const figures = facts.figures.flatMap(({ id, span, sentence: whole, mentions }): Mark[] => {
    if (!cited.has(id)) return [{ span, id }, ...mentions.map((mention) => ({ span: mention }))].map(quiet);
    const own = { look: 'figure', ...lit(id) } as const;
    return [
      sentence(id, whole),
      { span, id, note: id, ...own },
      ...mentions.map((mention) => ({ span: mention, ...own })),
    ];
  });
  const quotes = facts.quotes.flatMap(({ id, spans }) =>
    spans.map(
      (span): Mark =>
        cited.has(id) ? { span, look: 'quote', id, note: id, ...lit(id) } : quiet({ span, id }),
    ),
  );
  const known = new Set([...facts.figures, ...facts.quotes].map(({ id }) => id));
  const passages = [...cited].flatMap(([id, span]) => (known.has(id) ? [] : [{ ...sentence(id, span), id }]));
  return [...passages, ...figures, ...quotes].sort(inTextOrder);
}

/** Every fact as if it were cited. */
export function everyFact({ figures, quotes }: Pick<Facts, 'figures' | 'quotes'>): Anchored {
  return new Map([
    ...figures.map(({ id, sentence }) => [id, sentence] as const),
    ...quotes.map(({ id, spans }) => [id, spans[0] as Span] as const),
  ]);
}

function groupsOf(cited: Anchored): Map<string, number> {
  const inOrder = [...cited].sort(([, a], [, b]) => a.start - b.start).slice(0, MOST_GROUPS);
  return new Map(inOrder.map(([id], index) => [id, index + 1]));
}

function inTextOrder(a: Mark, b: Mark): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
