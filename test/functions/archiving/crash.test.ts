import { describe, expect, test } from 'vitest';
import { TIDE, TIDE_LATER, TRAM } from '../composing/reports.ts';
import { dying } from '../dying.ts';
import { type Press, press } from './press.ts';

/** Sets all up. @returns what is asked for then */
type Scene = (all: Press) => Promise<unknown[]>;

const SCENES: Record<string, Scene> = {
  'two alerts of one story': async ({ room, asked }) => {
    for (const [key, text] of [
      ['tide.txt', TIDE],
      ['later.txt', TIDE_LATER],
    ] as const)
      await room.run(await room.upload(key, text));
    return asked();
  },
  'a revision': async ({ room, publish, asked }) => {
    await room.run(await room.upload('tide.txt', TIDE));
    await publish(...asked());
    await room.run(await room.upload('tide.txt', TIDE.replace('40 metres', '30 metres')));
    return asked();
  },
  'a withdrawal': async ({ room, publish, asked }) => {
    const { article } = await room.upload('tide.txt', TIDE);
    await room.run({ article, correlationId: 'x' }, await room.upload('tram.txt', TRAM));
    await publish(...asked());
    await room.run(await room.withdraw(article.id));
    return asked();
  },
};

const PORTS = ['editions', 'facts', 'versions', 'entries', 'pages', 'days', 'planner'] as const;

/** What a scene comes to. What is asked to be planned may be asked again. */
function outcome({ pages, entries, room }: Press) {
  const planned = [...new Set(room.planner.bodies.map(({ edition }) => edition))].sort();
  return { pages: new Map([...pages].toSorted()), rows: new Map([...entries.rows].toSorted()), planned };
}

describe.each(Object.entries(SCENES))('%s', (_name, scene) => {
  test('comes to the same end wherever it broke off before it was asked for again', async () => {
    const smooth = press();
    for (const request of await scene(smooth)) await smooth.publish(request);
    const wanted = outcome(smooth);
    for (const moment of ['before', 'after'] as const) {
      for (let nth = 1, more = true; more; nth += 1) {
        const all = press();
        const requests = await scene(all);
        const whole = { ...all.deps };
        const calls = dying(all.deps, PORTS, nth, moment);
        for (const request of requests) await all.publish(request);
        more = calls() >= nth;
        Object.assign(all.deps, whole);
        for (const request of requests) await all.publish(request);
        expect(outcome(all), `${moment} call ${nth}`).toEqual(wanted);
      }
    }
  }, 60_000);
});
