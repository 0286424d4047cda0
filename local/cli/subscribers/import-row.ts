import { readAddress } from '../../../core/address.ts';
import { subscriberId } from '../../../core/delivery/address.ts';
import type { Choices } from '../../../core/delivery/subscriber/schema.ts';
import type { Cadences } from '../../../core/publication/made.ts';
import { BadCsv, type CsvRow } from '../csv/read-csv.ts';
import type { Subscribers } from './change.ts';
import { readChoices, type TypedChoices } from './choices.ts';

/** What became of a line; `why` is a word or sentence about it. */
export interface Outcome {
  readonly outcome: 'added' | 'on the list' | 'suppressed' | 'duplicate' | 'invalid';
  readonly why?: string;
}

/** A line that can be imported. */
export interface Candidate {
  readonly id: string;
  readonly address: string;
  readonly choices: Choices;
}

// Beside one called "email", a column called "address" has streets in it.
const ADDRESS = ['email', 'e-mail', 'email address', 'e-mail address', 'address'];

const NAMES = ['editions', 'topics', 'hour', 'zone', 'status'] as const;

/**
 * @param header the first line of a table
 * @returns reads one line after it, by the names of its columns
 * @throws BadCsv where no column is called address or email
 */
export function rowReader(header: CsvRow, addressKey: string, cadences: Cadences, defaults: TypedChoices) {
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const at = (name: string) => names.indexOf(name);
  const addressAt = ADDRESS.map(at).find((index) => index >= 0) ?? -1;
  if (addressAt < 0) {
    throw new BadCsv(
      `The first line must name the columns: address (or email), and if you like editions, topics, hour and zone. It is ${JSON.stringify(header.cells.join(', ').slice(0, 80))}.`,
    );
  }
  return ({ cells }: CsvRow): Candidate | Outcome => {
    if (cells.length > names.length) {
      const why = `It has ${cells.length} cells where the first line has ${names.length}: quote cells that hold the divider.`;
      return { outcome: 'invalid', why };
    }
    const read = readAddress(cells[addressAt] ?? '');
    if ('fault' in read) return { outcome: 'invalid', why: read.fault };
    const { status, ...typed } = Object.fromEntries(NAMES.map((name) => [name, cells[at(name)]?.trim()]));
    const choices = readChoices(cadences, withDefaults(typed, defaults));
    if (typeof choices === 'string') return { outcome: 'invalid', why: choices };
    // An export has everybody in it, also those who must not be mailed.
    if (status && status.toLowerCase() !== 'active')
      return { outcome: 'suppressed', why: `${JSON.stringify(status.slice(0, 20))} in the file` };
    return { id: subscriberId(read.address, addressKey), address: read.address, choices };
  };
}

/**
 * Adds a candidate whom nothing speaks against: what somebody has chosen or decided themselves is never touched.
 * @param how what the operator says of their consent
 * @param dry only tells what would become of it
 */
export async function importCandidate(
  { table }: Pick<Subscribers, 'table'>,
  { id, address, choices }: Candidate,
  { how, at, dry }: { how: string; at: string; dry: boolean },
): Promise<Outcome> {
  const known = await table.find(id);
  if (known?.status === 'active') return { outcome: 'on the list' };
  if (known && known.status !== 'pending') return { outcome: 'suppressed', why: known.status };
  if (dry) return { outcome: 'added' };
  const event = { kind: 'vouched', address, choices, how, at, anew: false } as const;
  const { subscriber, changed } = await table.change(id, event);
  if (changed) return { outcome: 'added' };
  return subscriber?.status === 'active'
    ? { outcome: 'on the list' }
    : { outcome: 'suppressed', why: subscriber?.status ?? 'gone' };
}

function withDefaults(typed: TypedChoices, defaults: TypedChoices): TypedChoices {
  return Object.fromEntries(
    Object.entries({ ...defaults, ...typed }).map(([name, words]) => [
      name,
      words || defaults[name as keyof TypedChoices],
    ]),
  );
}
