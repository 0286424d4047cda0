import { describe, expect, test } from 'vitest';
import { dying } from '../dying.ts';
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

/** What a scene comes to. What is asked to be planned may be asked again. */
function outcome({ objects, states, tellings, planner, archivist }: Newsroom) {
  const told = tellings.rows().toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const planned = [...new Set(planner.bodies.map(({ edition }) => edition))].sort();
  const published = [...new Set(archivist.bodies.map((request) => JSON.stringify(request)))].sort();
  return { objects, told, planned, published, states: new Map([...states.byId].toSorted()) };
}

const PORTS = [
  ...(['facts', 'versions', 'arrivals', 'tellings'] as const),
  ...(['editions', 'states', 'planner', 'archivist'] as const),
];

describe.each(
  Object.entries(SCENES).flatMap(([name, scene]) =>
    (['off', 'private'] as const).map((access) => ({ name, scene, access })),
  ),
)('$name, archive $access', ({ scene, access }) => {
  const ROOM = { corrections: 'at-once', archive: { access, texts: 'whole' } } as const;
  test('comes to the same end wherever it broke off before it was asked for again', async () => {
    const smooth = newsroom(ROOM);
    for (const request of await scene(smooth)) await smooth.run(request);
    const wanted = outcome(smooth);
    for (const moment of ['before', 'after'] as const) {
      for (let nth = 1, more = true; more; nth += 1) {
        const room = newsroom(ROOM);
        const requests = await scene(room);
        const whole = { ...room.deps };
        const calls = dying(room.deps, PORTS, nth, moment);
        for (const request of requests) await room.run(request);
        more = calls() >= nth;
        Object.assign(room.deps, whole);
        for (const request of requests) await room.run(request);
        expect(outcome(room), `${moment} call ${nth}`).toEqual(wanted);
      }
    }
  });
});
