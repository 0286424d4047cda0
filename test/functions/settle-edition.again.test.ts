import { describe, expect, test } from 'vitest';
import type { SettleRequest } from '../../core/delivery/sends/schema.ts';
import { DONE } from './deps.ts';
import { at, EDITION, sending } from './sending.ts';
import { REQUEST, type Setting, setUp } from './settle-worker.ts';

describe('those without a mail', () => {
  const parts = [0, 1].map((part) => ({ edition: EDITION, part, correlationId: 'harbour@1' }));

  test.each<[string, Setting, Partial<SettleRequest>, number]>([
    ['when nothing waits in the queues', {}, {}, 2],
    ['not while sends wait', { depth: { sends: 1 } }, {}, 0],
    ['not while parts wait', { depth: { parts: 1 } }, {}, 0],
    ['though a part waits after many looks: its planner failed', { depth: { parts: 1 } }, { looked: 10 }, 2],
    ['not while sends wait, after many looks', { depth: { sends: 1, parts: 1 } }, { looked: 10 }, 0],
  ])('are asked for again %s', async (_, setting, request, asked) => {
    const { run, planner } = setUp(setting);
    expect(await run({ ...REQUEST, ...request })).toEqual(DONE);
    expect(planner.bodies).toEqual(parts.slice(0, asked));
  });

  test.each([
    ['quota held sending since the last look', -600, -1, 2],
    ['quota held sending before the last look only', -600, -601, 0],
    ['quota holds it still', -600, 1, 0],
  ])('are asked for again though sends wait, when the %s', async (_, since, until, asked) => {
    const { run, table, planner } = setUp({ depth: { sends: 9 } });
    await table.holdUntil(at(until));
    await run({ ...REQUEST, since: at(since) });
    expect(planner.bodies).toHaveLength(asked);
  });

  test.each(['paused', 'halted'])(
    'wait while sending is %s, and the edition is looked at again',
    async (held) => {
      const { run, table, planner, settler } = setUp();
      if (held === 'halted') await table.halt('wrong figure');
      else table.byId.set(EDITION, sending(4, { status: 'paused' }));
      await run({ ...REQUEST, looked: 60 });
      expect(planner.bodies).toEqual([]);
      expect(settler.delays).toEqual([900]);
    },
  );
});
