import { describe, expect, test } from 'vitest';
import { TIDE, TIDE_LATER, TIDE_TOO, TIDE_WORDS } from '../composing/reports.ts';
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
    await room.run({ article, correlationId: 'x' }, await room.upload('storm.txt', TIDE_TOO));
    await publish(...asked());
    await room.run(await room.withdraw(article.id));
    return asked();
  },
  'a withdrawal before its edition is published': async ({ room, asked }) => {
    const { article } = await room.upload('tide.txt', TIDE);
    await room.run({ article, correlationId: 'x' });
    await room.withdraw(article.id);
    return [...asked(), { article: article.id, correlationId: 'y' }];
  },
  'an article that comes back': async ({ room, publish, asked }) => {
    const { article } = await room.upload('tide.txt', TIDE);
    await room.run({ article, correlationId: 'x' });
    await publish(...asked());
    await room.withdraw(article.id);
    const request = { article: article.id, correlationId: 'y' };
    await publish(request);
    await room.upload('tide.txt', TIDE);
    return [request];
  },
};

const PORTS = ['editions', 'facts', 'versions', 'entries', 'pages', 'days', 'planner', 'archivist'] as const;

/** What a scene comes to. What is asked to be planned may be asked again. */
function outcome({ pages, entries, room }: Press) {
  const planned = [...new Set(room.planner.bodies.map(({ edition }) => edition))].sort();
  return { pages: new Map([...pages].toSorted()), rows: new Map([...entries.rows].toSorted()), planned };
}

describe.each(Object.entries(SCENES))('%s', (name, scene) => {
  test('comes to the same end wherever it broke off before it was asked for again', async () => {
    const smooth = press();
    for (const request of await scene(smooth)) await smooth.publish(request);
    const wanted = outcome(smooth);
    const words = [...wanted.pages.values()].some((content) => TIDE_WORDS.test(content));
    expect(words).toBe(!name.includes('withdrawal'));
    for (const moment of ['before', 'after'] as const) {
      // Every other call, and fewer after one: that is much the same as before the next, but for calls side by side.
      for (let nth = 1, more = true; more; nth += moment === 'before' ? 2 : 5) {
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
