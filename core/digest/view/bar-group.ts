import type { FigureCard } from '../schema.ts';
import { shown } from '../shown.ts';

const KINDS = new Set<FigureCard['kind']>(['count', 'money', 'percent']); // two lengths or times are seldom of one thing
const MOST_TIMES = 100; //  how often the smallest may go into the largest: a shorter bar could not be seen
const LONGEST_LABEL = 80;
const WHOLE = 101; //       percent: parts that were rounded may come to a little more than all, or less
const WORD = /\p{L}{4,}/gu; // one that means something
const EACH = /(?<!\p{L})(?:each|every|apiece|per|pro|je|jeweils|jede[mnrs]?)(?!\p{L})/iu; // what one gets is no part of a sum

/** A figure as one bar among others. */
export interface Bar {
  readonly card: FigureCard;
  readonly filled: number; // whole percent of the line
}

/**
 * Finds among a story's figures those that may be compared by eye: exact numbers of one thing, of one currency, or shares of one
 * whole, that one source states of one mouth in one sentence. In doubt there are none: a bar beside another says that the two can be
 * compared, and no source has said so.
 * @param cards best first
 * @returns the group of the best card that is in one, longest bar first; empty when there is none
 */
export function barGroup(cards: readonly FigureCard[]): Bar[] {
  for (const card of cards.filter(isMeasured)) {
    const group = cards.filter((other) => isMeasured(other) && sameMeasure(other, card));
    if (group.length > 1 && areToldApart(group) && areOfOneWhole(group) && !EACH.test(card.sentence.text))
      return barsOf(group);
  }
  return [];
}

function isMeasured({ kind, unit, value, share, qualifier, hedge, change }: FigureCard): boolean {
  const level = kind === 'percent' ? share !== undefined : unit !== 'dimensionless';
  const exact = qualifier === 'exact' && hedge === undefined && change === undefined;
  return KINDS.has(kind) && level && exact && value !== undefined && value > 0;
}

function sameMeasure(a: FigureCard, b: FigureCard): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.figure.source === b.figure.source &&
    a.sentence.span.start === b.sentence.span.start &&
    a.attribution === b.attribution
  );
}

function areToldApart(group: readonly FigureCard[]): boolean {
  const labels = group.map(({ label }) => shown(label.text).toLowerCase());
  const values = group.map(({ value = 0 }) => value);
  const short = labels.every((label) => label !== '' && label.length <= LONGEST_LABEL);
  return (
    short && new Set(labels).size === labels.length && Math.max(...values) <= Math.min(...values) * MOST_TIMES
  );
}

/** Whether shares are parts of one thing: together all of it, or no more than that and told with a word in common. */
function areOfOneWhole(group: readonly FigureCard[]): boolean {
  if (group.some(({ kind }) => kind !== 'percent')) return true;
  const sum = group.reduce((all, { value = 0 }) => all + value, 0);
  const [first, ...others] = group.map(({ label }) => new Set(label.text.toLowerCase().match(WORD)));
  const common = [...(first ?? [])].some((word) => others.every((words) => words.has(word)));
  return sum <= WHOLE && (sum >= 100 - (WHOLE - 100) || common);
}

// A share fills its part of the whole line; other numbers are drawn beside the largest.
function barsOf(group: readonly FigureCard[]): Bar[] {
  const largest = Math.max(...group.map(({ value = 0 }) => value));
  return group
    .map((card) => ({
      card,
      filled: Math.max(1, Math.round(card.share ?? ((card.value ?? 0) / largest) * 100)),
    }))
    .sort((a, b) => (b.card.value ?? 0) - (a.card.value ?? 0));
}
