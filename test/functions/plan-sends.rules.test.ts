import { describe, expect, test } from 'vitest';
import type { AudiencePart } from '../../core/delivery/edition/schema.ts';
import type { Reader } from '../../functions/aws/reader-scans.ts';
import { AGAIN, DONE } from './deps.ts';
import { everybody, REQUEST, setUp } from './plan-worker.ts';
import { at, EDITION, reader, sending } from './sending.ts';

const ids = (parts: Map<string, AudiencePart>) =>
  [...parts.values()].flatMap(({ subscribers }) => subscribers);

describe('an edition of a slot', () => {
  const when = (digit: string, zone: string, hour: number, ...topics: string[]): Reader => ({
    ...{ id: reader(digit), zone, hour, topics },
  });

  test('goes to those whose editions are due then, and who want to read of it', async () => {
    const readers = [
      when('a', 'Europe/Berlin', 7),
      when('b', 'Europe/Berlin', 8),
      when('c', 'America/New_York', 1),
      when('d', 'America/New_York', 7),
      when('e', 'Europe/Paris', 7),
      when('f', 'Europe/Berlin', 7, 'ferry'),
      when('1', 'Europe/Berlin', 7, 'budget'),
      when('2', 'europe/berlin', 7), // as somebody wrote it
      when('3', 'Mars/Olympus', 7),
    ];
    const schedules = [
      { zone: 'Europe/Berlin', hour: 7 },
      { zone: 'America/New_York', hour: 1 },
    ];
    const { run, parts, asked } = setUp({ readers, cadence: 'daily', rule: { of: 'schedules', schedules } });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(ids(parts)).toEqual(['a', 'c', 'f', '2'].map((digit) => reader(digit)));
    expect([...asked]).toEqual(['daily 0/1']);
  });

  test('of which all share one time reads them all', async () => {
    const rule = { of: 'schedules' as const, schedules: [{ zone: 'Europe/Oslo', hour: 7 }] };
    const { run, marker } = setUp({ readers: everybody(2500), cadence: 'daily', rule });
    await run(REQUEST);
    expect(marker.audience).toMatchObject({ size: 2500, parts: 3 });
  });
});

describe('a correction', () => {
  const rule = { of: 'carriers' as const, editions: ['one', 'two'] };
  const withCarriers = (carriers: Record<string, string[][]>) => {
    const all = setUp({ rule, readers: everybody(9) });
    const editions = {
      ...all.deps.editions,
      audience: async (edition?: string) => {
        if (edition === EDITION) return all.marker.audience;
        const parts = carriers[edition!];
        if (!parts) return undefined;
        return { schema: 1 as const, edition: edition!, plan: 'p', size: 0, parts: parts.length };
      },
      part: async (audience: { edition: string; plan: string }, part: number) =>
        audience.edition === EDITION
          ? all.parts.get(`${audience.plan}/${part}`)!
          : { subscribers: carriers[audience.edition]![part]! },
    };
    const run = (more: object = {}) =>
      all.run({ ...REQUEST, ...more }, 'first', { editions: editions as never });
    return { ...all, run };
  };

  test('goes to everybody who had what it corrects, once, whatever they read now', async () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => reader(digit)) as [
      string,
      string,
      string,
      string,
    ];
    const { run, parts, asked, sender } = withCarriers({ one: [[a, b], [c]], two: [[b, d]] });
    expect(await run()).toEqual(DONE);
    expect(ids(parts)).toEqual([a, b, c, d]);
    expect(sender.bodies.map(({ subscriberId }) => subscriberId)).toEqual([a, b, c, d]);
    expect(asked.size).toBe(0);
  });

  test('of what nobody had goes to nobody', async () => {
    const { run, marker } = withCarriers({ one: [], two: [] });
    expect(await run()).toEqual(DONE);
    expect(marker.audience).toMatchObject({ size: 0, parts: 0 });
  });

  test('waits until it is known who had what it corrects', async () => {
    const { run, marker, planner, parts } = withCarriers({ one: [[reader('a')]] });
    const { correlationId } = REQUEST;
    expect(await run()).toEqual(DONE);
    expect(await run({ waited: 5 })).toEqual(DONE); // and has it planned, should its request be lost
    expect(await run({ waited: 12 })).toEqual(DONE);
    expect(planner.bodies).toEqual([
      { ...REQUEST, waited: 1 },
      { edition: 'two', correlationId },
      { ...REQUEST, waited: 6 },
      { ...REQUEST, waited: 13 },
    ]);
    expect(planner.delays).toEqual([1, 0, 32, 900]);
    expect([marker.audience, parts.size]).toEqual([undefined, 0]);
  });

  test('waits for a day at the longest', async () => {
    const { run, planner } = withCarriers({});
    expect(await run({ waited: 100 })).toEqual(AGAIN);
    expect(planner.bodies).toEqual([]);
  });
});

test('an edition takes the place of its draft once it is planned', async () => {
  const { run, deps } = setUp();
  deps.states.byId.set(EDITION, sending(0, { status: 'draft', acts: [] }));
  await run(REQUEST);
  expect(deps.states.byId.get(EDITION)).toEqual(
    sending(3, { subject: 'Ferry', planned: at(), changed: at() }),
  );
});

test('an edition whose slot was skipped is not sent, though somebody made it', async () => {
  const { run, deps, sender } = setUp();
  deps.states.byId.set(EDITION, sending(0, { status: 'skipped' }));
  expect(await run(REQUEST)).toEqual(DONE);
  expect([sender.bodies, deps.states.byId.get(EDITION)?.status]).toEqual([[], 'skipped']);
});
