import type { FigureLexicon } from '../facts/lexicon/figures.ts';
import type { Lexicon } from '../facts/lexicon/index.ts';
import type { Figure } from '../facts/schema.ts';
import { overlaps, type Span } from '../span.ts';
import { chooseFigures, fitting, LIMITS } from './choose.ts';
import { findHedge } from './hedge.ts';
import type { FigureCard, Passage } from './schema.ts';
import { shown } from './shown.ts';

interface Place {
  readonly text: string;
  readonly lexicon: Lexicon; // of the article's language
  readonly passage: (span: Span) => Passage; // in the figures' article
}

/**
 * Composes the stat cards of a story, best figure first. A figure is left out when its words are too long for a card, when
 * its qualifier's words are not to be found beside it, or when another states the same amount.
 */
export function composeCards(figures: readonly Figure[], place: Place): FigureCard[] {
  const said = new Set<string>();
  const cards = [...figures]
    .sort((a, b) => b.score - a.score)
    .flatMap((figure) => {
      const card = composeCard(figure, place);
      if (card === undefined || isLoneOne(figure, card)) return [];
      const { value, range, unit } = figure;
      const amount = `${value ?? `${range?.low}–${range?.high}`} ${unit}`;
      if (said.has(amount)) return [];
      said.add(amount);
      return [{ figure, card }];
    });
  return chooseFigures(cards).map(({ card }) => card);
}

function composeCard(figure: Figure, { text, lexicon, passage }: Place): FigureCard | undefined {
  const { id, span, label, sentence, qualifier, change, attribution } = figure;
  if (!fitting(text, span, LIMITS.number) || !fitting(text, label, LIMITS.label)) return undefined;
  if (attribution !== undefined && (attribution.length > LIMITS.name || shown(attribution) === ''))
    return undefined;
  const found = findHedge(text, figure, lexicon.figures);
  if (found === undefined || !fitting(text, found.number, LIMITS.number)) return undefined;
  const share = changes(text, figure, lexicon.figures) ? undefined : shareOf(figure);
  return {
    id,
    figure: passage(withNoun(text, figure, found.number)),
    ...(found.hedge && !overlaps(found.hedge, label) && { hedge: passage(found.hedge) }),
    label: passage(label),
    sentence: passage(sentence),
    qualifier,
    ...(share !== undefined && { share }),
    ...(change && { change }),
    ...(attribution !== undefined && { attribution }),
  };
}

/** "11 people" over "Gunmen killed": the counted noun stands by its number where the label does not tell it. */
function withNoun(text: string, { kind, label, span, counts }: Figure, number: Span): Span {
  if (kind !== 'count' || counts === undefined || label.end > span.start || number.end !== span.end)
    return number;
  const end = number.end + 1 + counts.length;
  const spaced = /\s/.test(text.charAt(number.end)) && text.startsWith(counts, number.end + 1);
  return spaced && end - number.start <= LIMITS.number ? { start: number.start, end } : number;
}

// "one side of the street": in words, a one counts little more than an article does.
function isLoneOne({ kind, value }: Figure, { figure }: FigureCard): boolean {
  return kind === 'count' && value === 1 && !/\d/.test(figure.text);
}

/** "Inflation fell" over 2.3 %: a level, and a share of nothing. */
function changes(text: string, { label, span }: Figure, { change }: FigureLexicon): boolean {
  const said = text.slice(label.start, label.end).toLowerCase();
  return label.end <= span.start && said.split(' ').some((word) => change.has(word));
}

// A rise of 12 % is not a share of anything: no bar.
function shareOf({ kind, unit, value, change }: Figure): number | undefined {
  const share = kind === 'percent' && unit === '%' && change === undefined;
  return share && value !== undefined && value >= 0 && value <= 100 ? value : undefined;
}
