import type { FigureCard, Story } from './schema.ts';

type Told = Pick<Story, 'changes' | 'conflicts' | 'figures'>;

/** Every figure that a story says holds now: what has moved on, what sources disagree about, then all others. */
export function cardsOf({ changes, conflicts, figures }: Told): FigureCard[] {
  return [...changes.map(({ now }) => now), ...conflicts.flatMap(({ sides }) => sides), ...figures];
}

/** The same, and beside each that has moved on what it was before. */
export function cardsWithFormer({ changes, conflicts, figures }: Told): FigureCard[] {
  const moved = changes.flatMap(({ now, was }) => [now, was]);
  return [...moved, ...cardsOf({ changes: [], conflicts, figures })];
}
