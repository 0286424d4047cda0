import { describe, expect, test } from 'vitest';
import { AGAIN, DONE } from './deps.ts';
import { everybody, REQUEST, setUp } from './plan-worker.ts';
import { at, EDITION, reader, sending } from './sending.ts';

describe('an edition', () => {
  test('gets a frozen audience, a state, a look at it and a request for each part', async () => {
    const { run, marker, deps, planner, settler, sender, asked } = setUp({ readers: everybody(2500) });
    expect(await run(REQUEST)).toEqual(DONE);
    expect([...asked].toSorted()).toEqual(
      ['0/1', ...Array.from({ length: 8 }, (_, n) => `${n}/8`)].map((share) => `alert ${share}`).toSorted(),
    );
    expect(marker.audience).toMatchObject({ edition: EDITION, size: 2500, parts: 3 });
    const planned = { planned: at(), changed: at() };
    expect(deps.states.byId.get(EDITION)).toEqual(sending(2500, { subject: 'Ferry', ...planned }));
    expect(settler.bodies).toEqual([{ ...REQUEST, looked: 0 }]);
    expect(settler.delays).toEqual([1]);
    expect(planner.bodies).toEqual([0, 1, 2].map((part) => ({ ...REQUEST, part })));
    expect(sender.bodies).toEqual([]);
  });

  test('of one part is asked for at once, its readers read in one page', async () => {
    const { run, planner, sender, settler, asked } = setUp();
    expect(await run(REQUEST)).toEqual(DONE);
    expect([...asked]).toEqual(['alert 0/1']);
    expect(sender.bodies).toEqual(everybody(3).map(({ id }) => ({ ...REQUEST, subscriberId: id })));
    expect([settler.bodies.length, planner.bodies]).toEqual([1, []]);
  });

  test('has everybody in one part only', async () => {
    const readers = everybody(2500);
    const { run, parts } = setUp({ readers });
    await run(REQUEST);
    const ids = [...parts.values()].flatMap(({ subscribers }) => subscribers);
    expect(ids.toSorted()).toEqual(readers.map(({ id }) => id).toSorted());
    for (const { subscribers } of parts.values()) expect(subscribers.length).toBeLessThanOrEqual(1000);
  });

  test('of nobody is begun, and finished by the look at it', async () => {
    const { run, marker, planner, settler } = setUp({ readers: [] });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(marker.audience).toMatchObject({ size: 0, parts: 0 });
    expect(planner.bodies).toEqual([]);
    expect(settler.bodies).toHaveLength(1);
  });

  test('goes to those whose topics its words hold, the name of the publication not being one', async () => {
    const wants = (digit: string, ...topics: string[]) => ({
      ...{ id: reader(digit), topics },
      ...{ zone: 'UTC', hour: 7 },
    });
    const readers = [wants('a'), wants('b', 'ferry'), wants('c', 'budget'), wants('d', 'digest')];
    const { run, parts } = setUp({ readers });
    await run(REQUEST);
    expect([...parts.values()].flatMap(({ subscribers }) => subscribers)).toEqual([reader('a'), reader('b')]);
  });

  test('planned again keeps the audience frozen first', async () => {
    const { run, marker, planner, asked } = setUp({ readers: everybody(1500) });
    await run(REQUEST, 'first');
    const { audience } = marker;
    asked.clear();
    await run(REQUEST, 'second');
    expect(marker.audience).toBe(audience);
    expect(asked.size).toBe(0);
    expect(planner.bodies).toHaveLength(4);
  });

  test('two deliveries of one message at once never write to one part', async () => {
    const { run, parts, marker, sender } = setUp();
    await Promise.all([run(REQUEST, 'first'), run(REQUEST, 'second')]);
    expect(new Set([...parts.keys()].map((name) => name.split('/')[0])).size).toBe(2);
    expect(parts.get(`${marker.audience!.plan}/0`)!.subscribers).toHaveLength(3);
    expect(new Set(sender.bodies.map(({ subscriberId }) => subscriberId)).size).toBe(3);
  });

  test('keeps its state when it is planned again', async () => {
    const { run, deps } = setUp();
    deps.states.byId.set(EDITION, sending(3, { status: 'paused', reason: 'wrong figure' }));
    await run(REQUEST);
    expect(deps.states.byId.get(EDITION)).toMatchObject({ status: 'paused', reason: 'wrong figure' });
  });

  test('that is not prepared is not planned', async () => {
    const { run, marker, planner } = setUp({ prepared: false });
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect([marker.audience, planner.bodies]).toEqual([undefined, []]);
  });

  test('whose planner dies before all its parts are asked for has a look at it waiting', async () => {
    const { run, settler } = setUp({ readers: everybody(1500) });
    const planner = { send: () => Promise.reject(new Error('killed')) };
    expect(await run(REQUEST, 'first', { planner: planner as never })).toEqual(AGAIN);
    expect(settler.bodies).toHaveLength(1);
  });

  test('whose readers cannot all be read is not frozen', async () => {
    const { run, marker } = setUp();
    // biome-ignore lint/correctness/useYield: it fails before
    const readersOf = async function* () {
      throw new Error('throttled');
    };
    expect(await run(REQUEST, 'first', { subscribers: { readersOf } as never })).toEqual(AGAIN);
    expect(marker.audience).toBeUndefined();
  });
});

test.each(['{}', 'not json', '{"edition":""}', { ...REQUEST, part: -1 }])('refuses %j', async (poison) => {
  expect(await setUp().run(poison)).toEqual(AGAIN);
});
