import type { Mailer, OutgoingMail } from '../../../functions/aws/mailer.ts';
import type { SendQuota } from '../../../functions/aws/send-quota.ts';
import type { Effects } from './effect.ts';
import { named, tooMany } from './errors.ts';
import type { Caller } from './invocation.ts';

/** What the provider saw of one call: its own record, which the product never reads. */
export interface SesEntry {
  readonly started: number; // when the caller let go of it
  readonly at: number; //      when it arrived
  readonly requestId: string;
  readonly mail: OutgoingMail;
  readonly verdict: 'accepted' | 'refused' | 'throttled';
  readonly messageId: string | undefined;
}

/** The limits of an account, the day as long as a history likes. */
export interface SesSettings {
  readonly perSecond: number;
  readonly perDay: number; // -1: no limit
  readonly day: number; //    ms
  readonly refuses: ReadonlySet<string>; // addresses it never takes mail for
}

/** SES in memory. */
export interface Ses {
  readonly log: readonly SesEntry[];
  /** Is told of each mail that was taken. */
  onAccepted: (entry: SesEntry) => void;
  mailerFor(caller: Caller): Mailer;
  quotaFor(caller: Caller): SendQuota;
}

/** An account that has sent nothing yet. */
export function ses(settings: SesSettings, effects: Effects, now: () => number): Ses {
  const log: SesEntry[] = [];
  const since = (span: number) =>
    log.filter(({ at, verdict }) => verdict === 'accepted' && at > now() - span).length;
  const judge = ({ to }: OutgoingMail): SesEntry['verdict'] => {
    if (settings.refuses.has(to)) return 'refused';
    if (since(1_000) >= settings.perSecond) return 'throttled';
    return settings.perDay >= 0 && since(settings.day) >= settings.perDay ? 'throttled' : 'accepted';
  };
  const self: Ses = {
    log,
    onAccepted: () => {},
    mailerFor: (caller) => ({
      send(mail) {
        const started = now();
        const requestId = caller.current?.requestId ?? '';
        return effects.call(caller, 'ses.send', 'mail', () => {
          const verdict = judge(mail);
          const messageId = verdict === 'accepted' ? `ses-${log.length}` : undefined;
          const entry = { started, at: now(), requestId, mail, verdict, messageId };
          log.push(entry);
          if (verdict === 'refused') throw named('BadRequestException', 400);
          if (messageId === undefined) throw tooMany();
          self.onAccepted(entry);
          return messageId;
        });
      },
    }),
    quotaFor: (caller) => ({
      read: () =>
        effects.call(caller, 'ses.quota', 'read', () => ({
          ...{ perSecond: settings.perSecond, perDay: settings.perDay },
          sentToday: since(settings.day),
        })),
    }),
  };
  return self;
}
