import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import { MARKERS } from '../../core/digest/links.ts';
import type { OutgoingMail } from '../../functions/aws/mailer.ts';
import { createHandler, type Deps } from '../../functions/send-digest.ts';
import { batch, context, recorded } from './deps.ts';
import { active, EDITION, LINKS, ledger, NOW, reader, sending, states } from './sending.ts';

export const ANA = reader('a');
export const BEN = reader('b');
export const REQUEST = { edition: EDITION, subscriberId: ANA, correlationId: 'harbour@1' };
/** @returns an error of that name */
export const named = (name: string) => Object.assign(new Error(name), { name });
export const LINKED = `<a href="${MARKERS.preferences}">choose</a> <a href="${MARKERS.unsubscribe}">leave</a>`;
export const MAIL = {
  cadence: 'alert' as const,
  audience: { of: 'cadence' as const },
  rendered: { subject: 'Wall breached', html: LINKED, text: `${MARKERS.preferences} ${MARKERS.unsubscribe}` },
};

/** A worker of send-digest, its ports in memory. */
export function setUp({ who = [active(ANA), active(BEN)], rows = ledger(), changes = {} }: Setting = {}) {
  const log = recorded();
  const sent: OutgoingMail[] = [];
  const turns: number[] = [];
  const time = { now: NOW };
  const table = states(sending(2));
  const deps: Deps = {
    ...{ telemetry: log.telemetry, clock: () => time.now, states: table, sends: rows, links: LINKS },
    ...{
      publication: 'The Harbour Digest',
      sender: 'digest@harbour.example',
      mailbox: 'leave@harbour.example',
    },
    pages: 'https://pages.example/',
    editions: { mail: async () => MAIL },
    subscribers: { find: async (id) => who.find((subscriber) => subscriber.id === id) },
    pace: {
      async turn(deadline) {
        turns.push(deadline);
        return 'go';
      },
      throttled: async () => {},
    },
    mailer: {
      send: async (mail) => {
        await Promise.resolve();
        return `ses-${sent.push(mail)}`;
      },
    },
    ...changes,
  };
  const handler = createHandler(deps);
  let invocations = 0;
  const run = (...bodies: unknown[]) => handler(batch(...bodies), context(`request-${++invocations}`));
  return { sent, handler, run, log, turns, time, table, rows, outcome: () => rows.all()[0] };
}
interface Setting {
  who?: Subscriber[];
  rows?: ReturnType<typeof ledger>;
  changes?: Partial<Deps>;
}
