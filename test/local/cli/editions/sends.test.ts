import { describe, expect, test } from 'vitest';
import { reopenSends } from '../../../../local/cli/editions/sends.ts';
import { EDITION, row, sending } from '../../../functions/sending.ts';
import { ANA, ASKED, BEN, EVA, errors, KIM, listen, OUTCOME, out, setUp } from './operator.ts';

listen();

describe('the operator’s decision', () => {
  test('has rejected mails sent again, and opens a finished edition', async () => {
    const { target, planner, status, row } = setUp(sending(4, { status: 'finished', outcome: OUTCOME }));
    expect(await reopenSends(target, EDITION, 'REJECTED', 'retry', [])).toBe(0);
    expect([(await row(BEN)).status, (await row(EVA)).status]).toEqual(['RELEASED', 'RELEASED']);
    expect([(await row(ANA)).status, (await row(KIM)).status]).toEqual(['ACCEPTED', 'AMBIGUOUS']);
    expect(status()).toBe('sending');
    expect(target.states.byId.get(EDITION)).not.toHaveProperty('outcome');
    expect(planner.bodies).toEqual(ASKED);
  });

  test.each([
    ['sent', 'ACCEPTED'],
    ['retry', 'RELEASED'],
  ] as const)('of ambiguous mails: %s', async (as, status) => {
    const { target, row } = setUp();
    expect(await reopenSends(target, EDITION, 'AMBIGUOUS', as, [KIM])).toBe(0);
    expect(await row(KIM)).toMatchObject({ status, reason: 'by the operator, was ambiguous: owner lost' });
  });

  test('about somebody who is not in question is refused, the others hold', async () => {
    const { target, row } = setUp();
    expect(await reopenSends(target, EDITION, 'AMBIGUOUS', 'sent', [ANA, KIM])).toBe(1);
    expect(errors.join()).toContain(ANA);
    expect((await row(KIM)).status).toBe('ACCEPTED');
  });

  test('with nothing to decide leaves a finished edition as it is', async () => {
    const { target, planner, status } = setUp(sending(1, { status: 'finished' }), [row(ANA, 'ACCEPTED')]);
    expect(await reopenSends(target, EDITION, 'REJECTED', 'retry', [])).toBe(0);
    expect([status(), planner.bodies]).toEqual(['finished', []]);
  });

  test('that a run before could not finish is taken up: open rows open a finished edition', async () => {
    const { target, planner, status } = setUp(sending(4, { status: 'finished', outcome: OUTCOME }));
    const broken = {
      ...target.states,
      find: target.states.find,
      replace: () => Promise.reject(new Error('offline')),
    };
    await expect(
      reopenSends({ ...target, states: broken }, EDITION, 'REJECTED', 'retry', []),
    ).rejects.toThrow();
    expect([status(), planner.bodies]).toEqual(['finished', []]);
    expect(await reopenSends(target, EDITION, 'REJECTED', 'retry', [])).toBe(0);
    expect([status(), planner.bodies]).toEqual(['sending', ASKED]);
  });

  test('leaves a paused edition paused', async () => {
    const { target } = setUp(sending(4, { status: 'paused', reason: 'why' }));
    await reopenSends(target, EDITION, 'REJECTED', 'retry', []);
    expect(target.states.byId.get(EDITION)).toMatchObject({ status: 'paused', reason: 'why' });
    expect(out.at(-1)).toContain('It is paused');
  });

  test('about an unknown edition is refused', async () =>
    expect(await reopenSends(setUp().target, 'alert-none', 'REJECTED', 'retry', [])).toBe(1));
});
