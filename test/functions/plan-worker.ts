import type { Audience, AudiencePart } from '../../core/delivery/edition/schema.ts';
import type { PlanRequest, SendRequest, SettleRequest } from '../../core/delivery/sends/schema.ts';
import type { AudienceRule } from '../../core/digest/edition/audience-rule.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import type { Reader } from '../../functions/aws/reader-scans.ts';
import { createHandler } from '../../functions/plan-sends.ts';
import { batch, context, kept, recorded } from './deps.ts';
import { EDITION, ledger, NOW, reader, states } from './sending.ts';

export const REQUEST = { edition: EDITION, correlationId: 'harbour@1' };
const TEXT = `Harbour Digest · alert\n${'='.repeat(78)}\n\nThe ferry sails again\n\n${'-'.repeat(78)}\n\nLeave`;
const WHEN = { zone: 'Europe/Oslo', hour: 7 };
export const everybody = (count: number): Reader[] =>
  Array.from({ length: count }, (_, n) => ({ ...WHEN, id: reader((n % 16).toString(16), n), topics: [] }));

/** A worker of plan-sends, its ports in memory: readers are shared out to the segments, a hundred a page. */
export function setUp({
  readers = everybody(3),
  prepared = true,
  cadence = 'alert',
  rule = { of: 'cadence' },
}: {
  readers?: Reader[];
  prepared?: boolean;
  cadence?: Cadence;
  rule?: AudienceRule;
} = {}) {
  const log = recorded();
  const parts = new Map<string, AudiencePart>();
  const marker: { audience?: Audience } = {};
  const planner = kept<PlanRequest>();
  const sender = kept<SendRequest>();
  const settler = kept<SettleRequest>();
  const asked = new Set<string>();
  const editions = {
    mail: async () => {
      if (!prepared) throw new Error('not prepared');
      return { cadence, audience: rule, rendered: { subject: 'Ferry', html: '', text: TEXT } };
    },
    audience: async () => marker.audience,
    part: async ({ plan }: Audience, part: number) => parts.get(`${plan}/${part}`)!,
    savePart: async (_: string, plan: string, part: number, ids: AudiencePart) =>
      void parts.set(`${plan}/${part}`, ids),
    freeze: async (audience: Audience) => {
      marker.audience ??= audience;
      return marker.audience;
    },
  };
  async function* readersOf(cadence: Cadence, segment: number, segments: number) {
    asked.add(`${cadence} ${segment}/${segments}`);
    const share = readers.filter((_, n) => n % segments === segment);
    for (let first = 0; first < share.length; first += 100) yield share.slice(first, first + 100);
  }
  const deps = {
    ...{ telemetry: log.telemetry, clock: () => NOW, editions, planner, sender, settler },
    ...{ states: states(), sends: ledger(), subscribers: { readersOf } },
  };
  const run = (body: unknown, requestId?: string, changes: Partial<typeof deps> = {}) =>
    createHandler({ ...deps, ...changes })(batch(body), context(requestId));
  return { deps, run, parts, marker, planner, sender, settler, asked, log };
}
