import type { SettleRequest } from '../sends/schema.ts';
import type { Brakes } from './schema.ts';

const LONGEST_SECONDS = 900; // the longest that SQS holds a message back

/** How long to wait before an edition is looked at, having been looked at so often: 1 s, 2 s, 4 s … 900 s. */
export function secondsToLook(looked: number): number {
  return Math.min(LONGEST_SECONDS, 2 ** looked);
}

/** From this look on, parts that wait to be planned hold nothing up: one whose planner failed waits for half an hour. */
const PATIENCE = 10;

/** What is in the queues that lead to a mail. */
export interface Waiting {
  readonly parts: number;
  readonly sends: number;
}

/**
 * Whether those of an edition who have no mail yet must be asked for again: their messages may be gone, because
 * nothing waits in the queues any more, or because sending was held since the last look and they were dropped.
 */
export function mustAskAgain(
  { looked, since }: SettleRequest,
  { quotaUntil }: Brakes,
  { parts, sends }: Waiting,
): boolean {
  const dropped = since !== undefined && quotaUntil !== undefined && since < quotaUntil;
  return dropped || (sends === 0 && (parts === 0 || looked >= PATIENCE));
}
