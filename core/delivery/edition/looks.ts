import type { SettleRequest } from '../sends/schema.ts';
import type { Brakes } from './schema.ts';

const LONGEST_SECONDS = 900; // the longest that SQS holds a message back

/** How long to wait before a look when nothing has moved in so many before it: 1 s, 2 s, 4 s … 900 s. */
export function secondsToLook(looked: number): number {
  return Math.min(LONGEST_SECONDS, 2 ** looked);
}

/**
 * When to look again: as soon as all should be sent at the pace since the last look, later and later while nothing moves.
 * @param ended how many of the audience have come to an end
 * @param waiting how many have not
 * @param now ms since 1970
 * @returns the request for the next look, and the seconds until then
 */
export function nextLook(
  { since, ended: before, looked, ...request }: SettleRequest,
  ended: number,
  waiting: number,
  now: number,
): { request: SettleRequest; seconds: number } {
  const at = { ...request, since: new Date(now).toISOString(), ended };
  const moved = before === undefined ? 0 : ended - before;
  if (since === undefined || moved <= 0)
    return { request: { ...at, looked: looked + 1 }, seconds: secondsToLook(looked + 1) };
  const left = (waiting * (now - Date.parse(since))) / moved / 1000;
  const seconds = Math.min(LONGEST_SECONDS, Math.max(1, Math.ceil(left)));
  return { request: { ...at, looked: 0 }, seconds };
}

/** After so many looks without a change, parts that wait to be planned hold nothing up: one whose planner failed waits for half an hour. */
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
