import { parseArgs } from 'node:util';
import { InvalidAddress, parseAddress, subscriberId } from '../../core/delivery/address.ts';
import { subscribe } from '../../core/delivery/subscriber.ts';
import { Cadence } from '../../core/digest/schema.ts';
import type { SubscribersTable } from '../../functions/aws/subscribers-table.ts';
import type { Verb } from './main.ts';
import { subscribersTarget } from './target.ts';
import { UsageError } from './usage.ts';

/** Adds, lists and removes subscribers. */
export const subscriber: Verb = {
  usage: `  news-digest subscriber add ADDRESS [--editions alert,daily,weekly] [--consent TEXT]   add somebody who has agreed to it
  news-digest subscriber list            everybody, with their state
  news-digest subscriber remove ADDRESS  mail somebody no more
                                         (with --table NAME: in a table on AWS, not in the local stack)`,
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        editions: { type: 'string', default: 'alert' },
        consent: { type: 'string' },
        table: { type: 'string' },
      },
    });
    const [act, address, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError('One address at a time.');
    const open = () => subscribersTarget(values.table);
    if (act === 'list' && !address) return list(open());
    if (act === 'add' && address) return add(open, address, parseEditions(values.editions), values.consent);
    if (act === 'remove' && address) return remove(open, address);
    throw new UsageError('Say add ADDRESS, list or remove ADDRESS.');
  },
};

function parseEditions(words: string): Cadence[] {
  const parsed = Cadence.array()
    .nonempty()
    .safeParse([...new Set(words.split(',').map((word) => word.trim()))]);
  if (!parsed.success) throw new UsageError(`Editions are ${Cadence.options.join(', ')}.`);
  return parsed.data;
}

function readAddress(input: string): string {
  try {
    return parseAddress(input);
  } catch (error) {
    throw error instanceof InvalidAddress ? new UsageError(error.message) : error;
  }
}

async function add(
  open: () => SubscribersTable,
  input: string,
  editions: Cadence[],
  consent: string | undefined,
): Promise<number> {
  const address = readAddress(input);
  const table = open();
  const fresh = subscribe(
    address,
    editions,
    consent ?? 'vouched for by the operator',
    new Date().toISOString(),
  );
  if (await table.add(fresh)) {
    console.log(`Added ${address} (${editions.join(', ')}).`);
    return 0;
  }
  const known = await table.find(fresh.id);
  if (known?.status === 'active') {
    const all = Cadence.options.filter((edition) => [...known.editions, ...editions].includes(edition));
    if (
      all.length > known.editions.length &&
      !(await table.add({ ...known, editions: all, changed: fresh.changed }, known))
    ) {
      throw new Error(`${address} changed in the meantime: try again.`);
    }
    console.log(`${address} is on the list (${all.join(', ')}).`);
    return 0;
  }
  if (!known || !consent) {
    console.error(
      `${address} is ${known?.status}: somebody who left comes back only by new consent. Say how it was given with --consent TEXT.`,
    );
    return 1;
  }
  if (!(await table.add(fresh, known))) throw new Error(`${address} changed in the meantime: try again.`);
  console.log(`Added ${address} again (${editions.join(', ')}).`);
  return 0;
}

async function list(table: SubscribersTable): Promise<number> {
  for await (const { address, status, editions, changed } of table.list()) {
    console.log(
      process.stdout.isTTY
        ? `${address.padEnd(40)} ${status.padEnd(12)} ${editions.join(',').padEnd(18)} since ${changed}`
        : JSON.stringify({ address, status, editions, changed }),
    );
  }
  return 0;
}

async function remove(open: () => SubscribersTable, input: string): Promise<number> {
  const address = readAddress(input);
  if (!(await open().leave(subscriberId(address), new Date().toISOString()))) {
    console.error(`${address} is not on the list.`);
    return 1;
  }
  console.log(`Removed ${address}: no further mail is sent there.`);
  return 0;
}
