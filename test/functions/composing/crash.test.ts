import { describe, expect, test } from 'vitest';
import type { Deps } from '../../../functions/composing/deps.ts';
import { at, dailySlot, type Newsroom, NOON, newsroom, slotRequest } from './newsroom.ts';
import { TIDE, TIDE_LATER, TIDE_TOO, TRAM } from './reports.ts';

const HOUR = 3_600_000;

/** What is asked for once all is set up. */
type Scene = (room: Newsroom) => Promise<unknown[]>;

const SCENES: Record<string, Scene> = {
  'an alert of two reports': async ({ upload }) => [
    await upload('tide.txt', TIDE),
    await upload('storm.txt', TIDE_TOO),
  ],
  'an update': async ({ upload, run, clock }) => {
    await run(await upload('tide.txt', TIDE));
    clock.now += HOUR;
    return [await upload('later.txt', TIDE_LATER)];
  },
  'corrections at once': async ({ upload, run, clock }) => {
    clock.now = NOON - HOUR;
    await upload('tide.txt', TIDE);
    clock.now = NOON;
    await run(slotRequest(dailySlot()));
    clock.now += HOUR;
    return [await upload('tide.txt', TIDE.replace('40 metres', '30 metres'))];
  },
  'a slot': async ({ upload, clock }) => {
    clock.now = NOON - HOUR;
    await upload('tide.txt', TIDE);
    await upload('tram.txt', TRAM);
    clock.now = NOON;
    return [slotRequest(dailySlot())];
  },
  'an empty slot': async () => [slotRequest(dailySlot())],
  'a late slot': async ({ clock }) => {
    clock.now += 24 * HOUR;
    return [slotRequest(dailySlot())];
  },
  'an approved draft': async ({ upload, run, act, clock, deps }) => {
    deps.publication = { ...deps.publication, approval: 'required' };
    clock.now = NOON - HOUR;
    await upload('tide.txt', TIDE);
    clock.now = NOON;
    await run(slotRequest(dailySlot()));
    return [act('daily-20310507t1200-24h', { act: 'approve', at: at(10), by: 'Ana' })];
  },
};

/** Lets ports die at their nth call from now on, before or after it is done. @returns how many calls there were */
function dying(deps: Deps, nth: number, moment: 'before' | 'after'): () => number {
  let calls = 0;
  const die = () => Promise.reject(new Error('died'));
  const around = <Port extends object>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([name, call]) => [
        name,
        typeof call !== 'function'
          ? call
          : async (...args: unknown[]) => {
              calls += 1;
              if (calls < nth) return call(...args);
              if (calls === nth && moment === 'after') await call(...args);
              return die();
            },
      ]),
    ) as Port;
  for (const name of ['facts', 'versions', 'arrivals', 'tellings', 'editions', 'states', 'planner'] as const)
    Object.assign(deps, { [name]: around(deps[name]) });
  return () => calls;
}

/** What a scene comes to. What is asked to be planned may be asked again. */
function outcome({ objects, states, tellings, planner }: Newsroom) {
  const told = tellings.rows().toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const planned = [...new Set(planner.bodies.map(({ edition }) => edition))].sort();
  return { objects, told, planned, states: new Map([...states.byId].toSorted()) };
}

const ROOM = { corrections: 'at-once' } as const;

describe.each(Object.entries(SCENES))('%s', (_name, scene) => {
  test('comes to the same end wherever it broke off before it was asked for again', async () => {
    const smooth = newsroom(ROOM);
    for (const request of await scene(smooth)) await smooth.run(request);
    const wanted = outcome(smooth);
    for (const moment of ['before', 'after'] as const) {
      for (let nth = 1, more = true; more; nth += 1) {
        const room = newsroom(ROOM);
        const requests = await scene(room);
        const whole = { ...room.deps };
        const calls = dying(room.deps, nth, moment);
        for (const request of requests) await room.run(request);
        more = calls() >= nth;
        Object.assign(room.deps, whole);
        for (const request of requests) await room.run(request);
        expect(outcome(room), `${moment} call ${nth}`).toEqual(wanted);
      }
    }
  });
});
