import type { Facts, Figure } from '../../core/facts/schema.ts';
import { CURRENCY_NAMES } from './currency-names.ts';

/** One line of the command line's output. */
export type Found = Omit<Facts, 'schema' | 'article'> & { id: string };

/** Scorers see one stretch at a time: a split quotation is two of them. */
export const quotesOf = ({ quotes }: Found) => ({
  quotes: quotes.flatMap(({ spans, speaker }) =>
    spans.map((span) => ({
      ...span,
      speaker: speaker?.name,
      speakerStart: speaker?.mention.start,
      speakerEnd: speaker?.mention.end,
    })),
  ),
});

const CHANGES: Record<Figure['qualifier'], string> = {
  exact: '=',
  about: '~',
  nearly: '~',
  'at-least': '>',
  'more-than': '>',
  'at-most': '<',
  'less-than': '<',
};
const numberOf = ({ value, range }: Figure) => value ?? [range!.low, range!.high];

/** The unit as the gold data names it: currencies by name, counted nouns with their modifiers. */
function unitOf({ unit, kind, counts }: Figure): string {
  if (unit === 'dimensionless') return '-';
  const [name = '', ...per] = unit.split(' per ').map((part) => CURRENCY_NAMES[part] ?? part);
  const modifiers = kind === 'count' && counts ? counts.split(' ').slice(0, -1) : [];
  const head = modifiers.length > 0 ? [...modifiers, name.split(' ').at(-1)].join(' ') : name;
  return [head, ...per].join(' per ');
}

/**
 * For the gold data a count is about whom or what its clause is about; a measure about what it measures and its clause's
 * subject; "-" where that is a pronoun or not named.
 */
function conceptOf({ kind, subject, counts }: Figure): string {
  return (kind === 'count' ? subject : [counts, subject].filter(Boolean).join(' ')) || '-';
}

/** Figures as NewsQuant names them: every mention, with what it counts. */
export const quantitiesOf = ({ figures }: Found) => ({
  quantities: figures.flatMap((figure) =>
    [figure.span, ...figure.mentions].map((span) => ({
      ...span,
      value: numberOf(figure),
      unit: unitOf(figure),
      change: figure.change ?? CHANGES[figure.qualifier],
      concept: conceptOf(figure),
    })),
  ),
});

/** In these texts a counted noun is no unit, and a range is given by its middle. */
export const plainQuantitiesOf = ({ figures }: Found) => ({
  quantities: figures.flatMap((figure) =>
    [figure.span, ...figure.mentions].map((span) => ({
      ...span,
      value: figure.range ? (figure.range.low + figure.range.high) / 2 : figure.value,
      unit: figure.kind === 'count' && !figure.unit.startsWith('time') ? '-' : unitOf(figure),
    })),
  ),
});

/** Figures, the one that would head the digest first. */
export const ranked = ({ figures }: Found) => ({
  figures: figures
    .toSorted((a, b) => b.score - a.score || a.span.start - b.span.start)
    .map((figure) => ({ value: numberOf(figure) })),
});
