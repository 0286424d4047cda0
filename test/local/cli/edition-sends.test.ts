import { describe, expect, test } from 'vitest';
import { reopenSends } from '../../../local/cli/edition-sends.ts';
import { listEditions, showEdition } from '../../../local/cli/edition-state.ts';
import { at, EDITION, reader, row, sending } from '../../functions/sending.ts';
import { ANA, ASKED, BEN, EVA, errors, KIM, listen, OUTCOME, out, ROWS, setUp } from './operator.ts';

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

describe('show', () => {
  test('prints a table that adds up to the audience', async () => {
    const { target } = setUp(sending(9), [
      ...ROWS,
      row(reader('e'), 'CLAIMED'),
      row(reader('f'), 'RELEASED', { reason: 'MessageRejected' }),
    ]);
    expect(await showEdition(target, EDITION, false)).toBe(0);
    const lines = out
      .join('\n')
      .split('\n')
      .map((line) => line.trim().replace(/ +/g, ' '));
    for (const line of [
      ...['accepted 1', 'rejected 2 BadRequestException 2', 'skipped 0', 'ambiguous 1 owner lost 1'],
      ...['claimed 1', 'waiting 4 MessageRejected 1', 'audience 9'],
    ])
      expect(lines).toContain(line);
  });

  test('as JSON tells the rate from the first mail to the last', async () => {
    const paced = [0, 5, 10].map((seconds, n) => row(reader('a', n), 'ACCEPTED', { claimedAt: at(seconds) }));
    const { target } = setUp(sending(3), paced);
    await showEdition(target, EDITION, true);
    expect(JSON.parse(out[0]!)).toMatchObject({ rate: 0.2, waiting: 0, ended: { accepted: 3 } });
  });

  test('warns of the brakes, and prints no control characters', async () => {
    const { target } = setUp(sending(4, { subject: 'Ferry\u001b[2J' }));
    await target.states.halt('wrong\u0007 figure');
    await showEdition(target, EDITION, false);
    expect(errors).toEqual(['All sending is halted: wrong figure']);
    expect(out.join()).not.toContain('\u001b[2J');
  });

  test('of an unknown edition says where to look', async () => {
    expect(await showEdition(setUp().target, 'alert-none', false)).toBe(1);
    expect(errors.join()).toContain('"edition list"');
  });
});

test('list prints every edition', async () => {
  const { target } = setUp();
  expect(await listEditions(target)).toBe(0);
  expect(out.map((line) => JSON.parse(line).id)).toEqual([EDITION]);
});
