import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import {
  describeSubscriber,
  listSubscribers,
  showSubscriber,
} from '../../../../local/cli/subscribers/show.ts';
import { BEFORE, CHOICES, idOf, memory, printed, somebody } from './memory.ts';

const people = ['ana', 'tom', 'ida', 'kai'].map((name) => somebody(`${name}@example.org`));
people[1] = { ...people[1]!, status: 'bounced' };
const ALL = { status: undefined, limit: Number.POSITIVE_INFINITY, after: undefined };
const sorted = people.map(({ id }) => id).sort();
const ids = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id);
afterEach(() => vi.restoreAllMocks());

describe('subscriber list', () => {
  test('prints everybody as JSON lines in a pipe', async () => {
    const words = printed();
    expect(await listSubscribers(memory(...people), ALL)).toBe(0);
    expect(ids(words.out)).toEqual(sorted);
    expect(JSON.parse(words.out.split('\n')[sorted.indexOf(people[0]!.id)]!)).toEqual({
      ...{ id: people[0]!.id, address: 'ana@example.org', status: 'active', changed: BEFORE, ...CHOICES },
    });
  });
  test('prints those of a status', async () => {
    const words = printed();
    await listSubscribers(memory(...people), { ...ALL, status: 'bounced' });
    expect(ids(words.out)).toEqual([people[1]!.id]);
  });
  test('goes on where it stopped, and says how', async () => {
    const words = printed();
    await listSubscribers(memory(...people), { ...ALL, limit: 3 });
    expect(words.err).toBe(`There are more: go on with --after ${sorted[2]}\n`);
    await listSubscribers(memory(...people), { ...ALL, limit: 3, after: sorted[2] });
    expect(ids(words.out)).toEqual(sorted);
    expect(words.err.match(/more/g)).toHaveLength(1);
  });
  test('stops reading when it has printed enough', async () => {
    printed();
    let read = 0;
    const subscribers = memory();
    subscribers.table.list = async function* () {
      for (;;) {
        read += 1;
        yield people[0]!;
      }
    };
    await listSubscribers(subscribers, { ...ALL, limit: 5 });
    expect(read).toBe(6);
  });
});

describe('subscriber show', () => {
  test('prints all that is known as JSON in a pipe', async () => {
    const words = printed();
    expect(await showSubscriber(memory(...people), { address: 'ANA@example.org' })).toBe(0);
    expect(JSON.parse(words.out)).toEqual(people[0]);
  });
  test('says that somebody is not on the list', async () => {
    const words = printed();
    expect(await showSubscriber(memory(), { id: idOf('ana@example.org') })).toBe(1);
    expect(words.err).toContain('is not on the list');
  });

  const described = (subscriber: Subscriber) => stripVTControlCharacters(describeSubscriber(subscriber));
  test('tells state, choices and consent on a terminal', () => {
    const asked = { id: 'sign-up-1', at: BEFORE, from: '192.0.2.7', wording: '1' };
    const ana = somebody('ana@example.org', {
      consent: { at: BEFORE, how: 'double opt-in', from: '192.0.2.9', asked },
      softBounces: [{ id: 'b', at: BEFORE }],
    });
    expect(described(ana)).toBe(`id            ${ana.id}
address       ana@example.org
status        active since ${BEFORE}
editions      alert
topics        everything
hour          7:00 UTC
consent       double opt-in, ${BEFORE} from 192.0.2.9
asked for     ${BEFORE} from 192.0.2.7, wording 1
soft bounces  ${BEFORE}`);
  });
  test('tells what waits, and of an erased one nothing more', () => {
    const id = idOf('ana@example.org');
    const erased: Subscriber = {
      ...{ schema: 2, id, version: 2, status: 'erased', changed: BEFORE, softBounces: [] },
    };
    expect(described(erased)).toBe(`id            ${id}\nstatus        erased since ${BEFORE}`);
    const signUp = { id: 'sign-up-1', address: 'ana@example.org', choices: CHOICES, wording: '1' };
    expect(described({ ...erased, signUp: { ...signUp, at: BEFORE, from: '192.0.2.7' } })).toContain(
      `waits         sign-up of ${BEFORE} from 192.0.2.7 for ana@example.org`,
    );
  });
});
