import { describe, expect, test } from 'vitest';
import { sending } from '../../functions/sending.ts';
import { deskInMemory, form, told } from './desk-in-memory.ts';

describe('steering', () => {
  const open = async (more: Parameters<typeof sending>[1]) => {
    const all = await deskInMemory();
    const edition = sending(4, { id: 'alert-x', ...more });
    all.room.target.states.byId.set('alert-x', edition);
    return { ...all, state: () => all.room.target.states.byId.get('alert-x') };
  };

  test('pauses with a reason, and goes on', async () => {
    const { post, state, room } = await open({});
    expect(
      told((await post('/editions/alert-x/pause', form({ reason: ' wrong\u0007 figure ' }))).body),
    ).toContain('It is paused.');
    expect(state()).toMatchObject({ status: 'paused', reason: 'wrong figure' });
    expect(told((await post('/editions/alert-x/pause', ''))!.body)).toContain('It is paused.');
    expect(told((await post('/editions/alert-x/resume', '')).body)).toBe('It goes on.');
    expect(state()).toMatchObject({ status: 'sending' });
    expect(room.planner.bodies).toHaveLength(1);
  });

  test('says what cannot be done', async () => {
    const outcome = { accepted: 4, rejected: 0, skipped: 0, ambiguous: 0 };
    const { post } = await open({ status: 'finished', outcome });
    expect(told((await post('/editions/alert-x/pause', '')).body)).toBe(
      'It cannot be paused. Mailed to 4 readers.',
    );
    expect(told((await post('/editions/alert-x/resume', '')).body)).toBe(
      'It is not paused. Mailed to 4 readers.',
    );
    expect(told((await post('/editions/alert-x/decide', form({ as: 'rejected-retry' }))).body)).toContain(
      'no such mail',
    );
    expect(told((await post('/editions/alert-x/decide', form({ as: 'x' }))).body)).toContain('Say what');
  });

  test('stops all sending and lets it go on', async () => {
    const { get, post, desk, room } = await open({});
    expect(told((await post('/halt', form({ reason: ' ' }))).body)).toContain('Say why');
    await post('/halt', form({ reason: 'wrong figure' }));
    expect(await desk.editions.states.brakes()).toMatchObject({ halted: 'wrong figure' });
    for (const path of ['/', '/subscribers']) expect((await get(path)).body).toContain('Let sending go on');
    expect(told((await post('/unhalt', '')).body)).toContain('1 edition');
    expect(room.planner.bodies).toMatchObject([{ edition: 'alert-x' }]);
  });
});
