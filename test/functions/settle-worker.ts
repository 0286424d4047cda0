import type { Audience } from '../../core/delivery/edition/schema.ts';
import type {
  PlanRequest,
  Send,
  SendRequest,
  SettleRequest,
  Tally,
} from '../../core/delivery/sends/schema.ts';
import { createHandler, type Deps } from '../../functions/settle-edition.ts';
import { batch, context, kept, recorded } from './deps.ts';
import { EDITION, ledger, NOW, reader, row, sending, states } from './sending.ts';

export const REQUEST = { edition: EDITION, looked: 3, correlationId: 'harbour@1' };
const ENDS = ['ACCEPTED', 'REJECTED', 'SKIPPED', 'AMBIGUOUS'] as const;
export const ended = ENDS.map((status, n) => row(reader('a', n), status));

export interface Setting {
  rows?: Send[];
  size?: number;
  parts?: number;
  depth?: { parts?: number; sends?: number };
  changes?: Partial<Deps>;
}

/** A worker of settle-edition, its ports in memory. */
export function setUp({ rows = [], size = 4, parts = 2, depth = {}, changes = {} }: Setting = {}) {
  const log = recorded();
  const outcomes: Tally[] = [];
  const table = states(sending(size));
  const sends = ledger(...rows);
  const planner = kept<PlanRequest>(depth.parts);
  const settler = kept<SettleRequest>();
  const audience: Audience = { schema: 1, edition: EDITION, plan: 'p', size, parts };
  const deps: Deps = {
    ...{ telemetry: log.telemetry, clock: () => NOW, states: table, sends, planner, settler },
    sender: kept<SendRequest>(depth.sends),
    editions: {
      audience: async () => audience,
      part: async () => ({ subscribers: rows.map(({ subscriberId }) => subscriberId) }),
      saveOutcome: async (_, tally) => void outcomes.push(tally),
    },
    ...changes,
  };
  const run = (body: unknown = REQUEST) => createHandler(deps)(batch(body), context());
  const state = () => table.byId.get(EDITION)!;
  return { run, state, table, sends, planner, settler, outcomes, log };
}
