import { afterEach, beforeEach, onTestFinished, vi } from 'vitest';
import type { PlanRequest } from '../../../../core/delivery/sends/schema.ts';
import { kept } from '../../../functions/deps.ts';
import { EDITION, ledger, reader, row, sending, states } from '../../../functions/sending.ts';

export const out: string[] = [];
export const errors: string[] = [];
/** Keeps what a command prints in each test of a file. */
export function listen(): void {
  beforeEach(() => {
    out.length = 0;
    errors.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line) => void out.push(line));
    vi.spyOn(console, 'error').mockImplementation((line) => void errors.push(line));
  });
  afterEach(() => void vi.restoreAllMocks());
}

/** Makes standard output a terminal, until the test ends. */
export function onTerminal(): void {
  const before = process.stdout.isTTY;
  process.stdout.isTTY = true;
  onTestFinished(() => {
    process.stdout.isTTY = before;
  });
}

export const OUTCOME = { accepted: 1, rejected: 2, skipped: 0, ambiguous: 1 };
export const [ANA, BEN, EVA, KIM] = ['a', 'b', 'c', 'd'].map((digit) => reader(digit)) as [
  string,
  string,
  string,
  string,
];
export const ROWS = [
  ...[row(ANA, 'ACCEPTED'), row(BEN, 'REJECTED', { reason: 'BadRequestException' })],
  ...[row(EVA, 'REJECTED', { reason: 'BadRequestException' })],
  row(KIM, 'AMBIGUOUS', { reason: 'owner lost' }),
];

/** Ports in memory, with four mails of which two were rejected and one is ambiguous. */
export function setUp(state = sending(4), rows = ROWS) {
  const planner = kept<PlanRequest>();
  const target = { states: states(state), sends: ledger(...rows), planner };
  const status = () => target.states.byId.get(EDITION)!.status;
  const row_ = async (id: string) => (await target.sends.find(EDITION, id))!;
  return { target, planner, status, row: row_ };
}
export const ASKED = [{ edition: EDITION, correlationId: `operator@${EDITION}` }];
