import type { EditionState } from './schema.ts';

/**
 * An edition with another status, later than it was: two states of an edition never share `changed`, by which a write
 * knows the state it replaces.
 * @param now ms since 1970
 * @param more what belongs to the new status alone: the reason of a pause, the outcome of what is finished
 */
export function withStatus(
  { reason: _, outcome: __, ...edition }: EditionState,
  status: EditionState['status'],
  now: number,
  more: Pick<EditionState, 'reason' | 'outcome'> = {},
): EditionState {
  const changed = new Date(Math.max(now, Date.parse(edition.changed) + 1)).toISOString();
  return { ...edition, status, changed, ...more };
}
