import { describe, expect, test } from 'vitest';
import { AGAIN, DONE } from './deps.ts';
import { everybody, REQUEST, setUp } from './plan-worker.ts';
import { EDITION, ledger, row, sending } from './sending.ts';

describe('a part', () => {
  const planned = async (count: number) => {
    const all = setUp({ readers: everybody(count) });
    await all.run(REQUEST);
    all.sender.bodies.length = 0; // an audience of one part has been asked for by now
    return all;
  };

  test('asks for a send to each of its subscribers', async () => {
    const { run, sender } = await planned(250);
    expect(await run({ ...REQUEST, part: 0 })).toEqual(DONE);
    expect(new Set(sender.bodies.map(({ subscriberId }) => subscriberId)).size).toBe(250);
    expect(sender.bodies[0]).toEqual({ ...REQUEST, subscriberId: expect.any(String) });
  });

  test('asks for none who has a mail, or whose mail is under way', async () => {
    const { run, sender } = await planned(7);
    const [a, b, c, d, e, f, g] = everybody(7).map(({ id }) => id) as [string, ...string[]];
    const sends = ledger(
      ...[row(a, 'ACCEPTED'), row(b!, 'REJECTED'), row(c!, 'SKIPPED'), row(d!, 'AMBIGUOUS')],
      ...[row(e!, 'CLAIMED'), row(f!, 'RELEASED')],
    );
    await run({ ...REQUEST, part: 0 }, 'later', { sends });
    expect(sender.bodies.map(({ subscriberId }) => subscriberId).toSorted()).toEqual([f, g].toSorted());
  });

  test.each(['paused', 'finished', 'draft', 'empty', 'skipped'] as const)(
    'of an edition that is %s asks for nothing',
    async (status) => {
      const { run, sender, deps } = await planned(3);
      deps.states.byId.set(EDITION, sending(3, { status }));
      expect(await run({ ...REQUEST, part: 0 })).toEqual(DONE);
      expect(sender.bodies).toEqual([]);
    },
  );

  test('asks for nothing while all sending is halted', async () => {
    const { run, sender, deps } = await planned(3);
    await deps.states.halt('wrong figure');
    expect(await run({ ...REQUEST, part: 0 })).toEqual(DONE);
    expect(sender.bodies).toEqual([]);
  });

  test.each([
    ['whose audience is not frozen', setUp()],
    ['that is not there', undefined],
  ])('%s is refused', async (_, fresh) => {
    const { run } = fresh ?? (await planned(3));
    expect(await run({ ...REQUEST, part: 9 })).toEqual(AGAIN);
  });
});
