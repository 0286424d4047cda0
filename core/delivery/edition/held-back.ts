import type { Brakes, EditionState } from './schema.ts';

/**
 * Why nothing of an edition may be sent: it is over or never to be sent, it waits for an editor, somebody stopped it or
 * everything, or the provider takes no more for now.
 */
export type Hold = Exclude<EditionState['status'], 'sending'> | 'halted' | 'quota';

/**
 * Says what keeps an edition from being sent at this moment.
 * @param now ms since 1970
 * @returns undefined when it may be sent
 */
export function heldBack(edition: EditionState, brakes: Brakes, now: number): Hold | undefined {
  if (edition.status !== 'sending') return edition.status;
  if (brakes.halted !== undefined) return 'halted';
  return brakes.quotaUntil !== undefined && now < Date.parse(brakes.quotaUntil) ? 'quota' : undefined;
}
