import { describe, expect, test } from 'vitest';
import { halt, pause, resume, unhalt } from '../../../../local/cli/editions/steering.ts';
import { EDITION, sending } from '../../../functions/sending.ts';
import { ASKED, errors, listen, OUTCOME, out, setUp } from './operator.ts';

listen();

describe('pause and resume', () => {
  test('stop an edition and go on with it, and what was dropped is asked for', async () => {
    const { target, planner, status } = setUp();
    expect(await pause(target, EDITION, 'wrong figure')).toBe(0);
    expect(target.states.byId.get(EDITION)).toMatchObject({ status: 'paused', reason: 'wrong figure' });
    expect(planner.bodies).toEqual([]);
    expect(await resume(target, EDITION)).toBe(0);
    expect(status()).toBe('sending');
    expect(planner.bodies).toEqual(ASKED);
  });

  test('repeated change nothing more', async () => {
    const { target, status } = setUp(sending(4, { status: 'paused', reason: 'first' }));
    expect(await pause(target, EDITION, 'second')).toBe(0);
    expect(target.states.byId.get(EDITION)!.reason).toBe('first');
    await resume(target, EDITION);
    expect(await resume(target, EDITION)).toBe(0);
    expect(status()).toBe('sending');
  });

  test.each([pause, resume])('of what is finished say so', async (act) => {
    const { target, planner, status } = setUp(sending(4, { status: 'finished', outcome: OUTCOME }));
    expect(await act(target, EDITION, undefined)).toBe(1);
    expect([status(), planner.bodies]).toEqual(['finished', []]);
    expect(errors.join()).toContain('is finished');
  });

  test.each([pause, resume])('of what is unknown say where to look', async (act) => {
    expect(await act(setUp().target, 'alert-none', undefined)).toBe(1);
    expect(errors.join()).toContain('"edition list"');
  });

  test('try again when a worker changes the edition at the same moment', async () => {
    const { target, status } = setUp();
    const { replace } = target.states;
    let tries = 0;
    target.states.replace = async (seen, next) => (++tries < 3 ? false : replace(seen, next));
    expect(await pause(target, EDITION, undefined)).toBe(0);
    expect(status()).toBe('paused');
  });
});

describe('the kill switch', () => {
  test('goes on and off, and all that is being sent is asked for', async () => {
    const { target, planner } = setUp();
    target.states.byId.set('alert-done', sending(1, { id: 'alert-done', status: 'finished' }));
    expect(await halt(target, 'wrong figure')).toBe(0);
    expect(await target.states.brakes()).toEqual({ halted: 'wrong figure' });
    expect(await unhalt(target)).toBe(0);
    expect((await target.states.brakes()).halted).toBeUndefined();
    expect(planner.bodies).toEqual(ASKED);
  });

  test('is told to whoever resumes an edition', async () => {
    const { target } = setUp(sending(4, { status: 'paused' }));
    await halt(target, 'wrong figure');
    await resume(target, EDITION);
    expect(out.at(-1)).toContain('all sending is halted (wrong figure)');
  });
});
