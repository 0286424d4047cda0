import type { Span } from '../../span.ts';
import type { Figure } from '../schema.ts';

/** What two statements of the same figure share: number and unit, and what it measures where the unit does not say. */
const identity = (figure: Figure): string => {
  const number = figure.range ? `${figure.range.low}–${figure.range.high}` : String(figure.value);
  const named = figure.kind === 'count' || figure.kind === 'age' || figure.kind === 'money';
  return `${number} ${figure.unit.toLowerCase()} ${named ? '' : (figure.counts ?? '').toLowerCase()}`;
};

/** Makes the figures an article states several times one each, the first; the other places become its mentions. */
export function mergeMentions(figures: readonly Figure[]): Figure[] {
  const firsts = new Map<string, Figure>();
  const others = new Map<string, Span[]>();
  for (const figure of figures) {
    const key = identity(figure);
    if (!firsts.has(key)) firsts.set(key, figure);
    else
      others
        .set(key, others.get(key) ?? [])
        .get(key)
        ?.push(figure.span);
  }
  return [...firsts].map(([key, figure]) => ({ ...figure, mentions: others.get(key) ?? [] }));
}
