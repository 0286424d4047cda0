import { parseArgs } from 'node:util';
import { readAddress } from '../../../core/address.ts';
import { type Choices, Status, SubscriberId } from '../../../core/delivery/subscriber/schema.ts';
import type { Cadences } from '../../../core/publication/made.ts';
import { publicationOf } from '../publication-of.ts';
import { UsageError } from '../usage.ts';
import { addSubscriber, type Named, removeSubscriber } from './change.ts';
import { readChoices, type TypedChoices } from './choices.ts';
import { openSubscribers, openTable } from './open.ts';
import { listSubscribers, showSubscriber } from './show.ts';

/** Options that say what somebody is to get. */
export const CHOICES = {
  ...{ editions: { type: 'string' as const }, topics: { type: 'string' as const } },
  ...{ hour: { type: 'string' as const }, zone: { type: 'string' as const } },
};

/** subscriber add ADDRESS */
export async function add(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    ...{ args, allowPositionals: true },
    options: { ...CHOICES, consent: { type: 'string' }, stack: { type: 'string' } },
  });
  const { address } = addressOf(one(positionals, 'an address'));
  const { cadences } = await publicationOf(values.stack);
  const choices = choicesOf(cadences, values);
  const consent = values.consent === undefined ? undefined : consentOf(values.consent);
  return addSubscriber(await openSubscribers(values.stack), address, choices, consent, new Date());
}

/** subscriber list */
export async function list(args: string[]): Promise<number> {
  const { status, limit, after, stack } = parseArgs({
    args,
    options: {
      ...{ status: { type: 'string' }, limit: { type: 'string' } },
      ...{ after: { type: 'string' }, stack: { type: 'string' } },
    },
  }).values;
  const wanted = Status.optional().safeParse(status);
  if (!wanted.success) throw new UsageError(`A status is one of ${Status.options.join(', ')}.`);
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    throw new UsageError('--limit is a number from 1 on.');
  if (after !== undefined && !SubscriberId.safeParse(after).success)
    throw new UsageError('--after is the id of a subscriber, as "list" prints it.');
  const most = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
  return listSubscribers({ table: await openTable(stack) }, { status: wanted.data, limit: most, after });
}

/** subscriber show ADDRESS|ID */
export async function show(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    ...{ args, allowPositionals: true },
    options: { stack: { type: 'string' } },
  });
  const named = namedBy(one(positionals, 'an address or an id'));
  return showSubscriber(await openSubscribers(values.stack), named);
}

/** subscriber remove ADDRESS|ID */
export async function remove(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    ...{ args, allowPositionals: true },
    options: { erase: { type: 'boolean', default: false }, stack: { type: 'string' } },
  });
  const named = namedBy(one(positionals, 'an address or an id'));
  return removeSubscriber(await openSubscribers(values.stack), named, values.erase, new Date());
}

/** @returns the one word there is */
export function one([word, ...rest]: readonly string[], what: string): string {
  if (word === undefined || rest.length > 0) throw new UsageError(`Name ${what}, and one only.`);
  return word;
}

/** @returns the choices that options stand for */
export function choicesOf(cadences: Cadences, typed: TypedChoices): Choices {
  const choices = readChoices(cadences, typed);
  if (typeof choices === 'string') throw new UsageError(choices);
  return choices;
}

/** @returns how consent was given, in words */
export function consentOf(words: string): string {
  const consent = words.trim();
  if (consent === '' || consent.length > 500)
    throw new UsageError('--consent is a text of 1 to 500 characters.');
  return consent;
}

function namedBy(word: string): Named {
  return SubscriberId.safeParse(word).success ? { id: word } : addressOf(word);
}

function addressOf(word: string): { address: string } {
  const read = readAddress(word);
  if ('fault' in read) throw new UsageError(read.fault);
  return read;
}
