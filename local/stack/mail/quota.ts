import type { Allowed } from './protocol.ts';
import type { Refusal } from './refusals.ts';

const DAY_MINUTES = 24 * 60;

/**
 * Counts sends as SES does, by recipient: a rate that a burst of one second may use up at once, and a sum of 24 hours.
 * @see https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas.html
 */
export class Quota {
  private readonly allowed: Allowed;
  private readonly perMinute = new Map<number, number>(); // sends by minute since 1970
  private thousandths: number; // of a send: whole numbers for a whole rate
  private filled = 0; // ms since 1970

  constructor(allowed: Allowed) {
    this.allowed = allowed;
    this.thousandths = 1_000 * Math.max(1, allowed.perSecond);
  }

  /** Counts a send of an earlier run. */
  note(recipients: number, at: number): void {
    const minute = Math.floor(at / 60_000);
    this.perMinute.set(minute, (this.perMinute.get(minute) ?? 0) + recipients);
  }

  /** Takes so many sends. @returns the refusal when the rate or the day has no more; nothing is taken then */
  take(recipients: number, now: number): Refusal | undefined {
    const { perSecond, perDay } = this.allowed;
    const most = 1_000 * Math.max(1, perSecond);
    this.thousandths = Math.min(most, this.thousandths + Math.max(0, now - this.filled) * perSecond);
    this.filled = now;
    if (perDay >= 0 && this.sentLast24Hours(now) + recipients > perDay)
      return tooMany('Daily message quota exceeded.');
    // As SES: whoever has one left may send to several at once, and waits the longer for it.
    if (this.thousandths < 1_000) return tooMany('Maximum sending rate exceeded.');
    this.thousandths -= 1_000 * recipients;
    this.note(recipients, now);
    return undefined;
  }

  /** @returns sends of the last 24 hours, to the minute */
  sentLast24Hours(now: number): number {
    const oldest = Math.floor(now / 60_000) - DAY_MINUTES;
    let sum = 0;
    for (const [minute, count] of this.perMinute) {
      if (minute <= oldest) this.perMinute.delete(minute);
      else sum += count;
    }
    return sum;
  }
}

const tooMany = (message: string): Refusal => ({ status: 429, type: 'TooManyRequestsException', message });
