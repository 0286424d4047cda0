import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approve, drop, lead } from '../../../../local/cli/editions/acts.ts';
import { Refused } from '../../../../local/cli/editions/refused.ts';
import { sending, states } from '../../../functions/sending.ts';
import { DAILY, openNewsroom } from './newsroom.ts';
import { listen, out } from './operator.ts';

listen();

/** A draft of two stories: 1 the flood of three articles, 2 the ferry. */
async function drafted() {
  const room = await openNewsroom();
  await room.draft();
  return room;
}
const acts = (room: Awaited<ReturnType<typeof drafted>>) => room.state().acts;

describe('drop', () => {
  test('takes a fact out, notes who and when, and prints the story as it reads now', async () => {
    const room = await drafted();
    expect(await drop(room.target, DAILY, '3:f192', 'Ana')).toBe(0);
    const [act] = acts(room)!;
    expect(act).toMatchObject({ act: 'drop-fact', article: room.ids['gazette.md'], fact: 'f192', by: 'Ana' });
    expect(act!.at).toBe(room.state().changed);
    expect(room.state()).toMatchObject({ status: 'draft', audience: 0 });
    expect(out.join('\n')).toMatch(/^3:f192 is dropped\.\n1\. Marl flood hurts 44 people/);
    expect(out.join('\n')).not.toMatch(/3:f192 12 days/);
  });

  test('of a fact says where the story’s sentences still have it', async () => {
    const room = await drafted();
    await drop(room.target, DAILY, '3:f17', 'Ana');
    expect(out.join('\n')).toMatch(
      /Its words still stand in: headline[^.]*\. If they may not, drop the story\.$/,
    );
    out.length = 0;
    await drop(room.target, DAILY, '1:q224', 'Ana');
    expect(out.join('\n')).not.toContain('Its words still stand');
  });

  test.each([
    ['by its number', () => '1'],
    ['by its id', (ids: Record<string, string>) => ids['agency.md']!],
    ['by the beginning of its id', () => 'agen'],
  ])('takes a story out %s', async (_, name) => {
    const room = await drafted();
    expect(await drop(room.target, DAILY, name(room.ids), 'Ana')).toBe(0);
    expect(acts(room)).toMatchObject([{ act: 'drop-story', story: room.ids['agency.md'] }]);
    expect(room.state().subject).toBe('Salt Quay ferry sails again');
    expect(out.join('\n')).toMatch(/is dropped\.\nSubject: Salt Quay ferry sails again\n2\. Salt Quay/);
  });

  test.each([
    ['1:f9999', 'shows no f9999'],
    ['9:f17', 'no fact 9:f17'],
    ['3', 'no story 3'],
    ['harbour', 'no story harbour'],
  ])('of %j says where to look, and changes nothing', async (word, why) => {
    const room = await drafted();
    const before = room.state();
    await expect(drop(room.target, DAILY, word, 'Ana')).rejects.toThrow(Refused);
    await expect(drop(room.target, DAILY, word, 'Ana')).rejects.toThrow(why);
    expect(room.state()).toBe(before);
  });

  test.each(['3:f192', '1'])('of %s said twice names who did it', async (word) => {
    const room = await drafted();
    await drop(room.target, DAILY, word, 'Ana\u001b');
    await expect(drop(room.target, DAILY, word, 'Ben')).rejects.toThrow(
      `was dropped already, by Ana at ${room.state().changed}`,
    );
    expect(acts(room)).toHaveLength(1);
  });

  test('of a fact whose story is gone finds none', async () => {
    const room = await drafted();
    await drop(room.target, DAILY, '1', 'Ana');
    await expect(drop(room.target, DAILY, '3:f192', 'Ana')).rejects.toThrow('shows no f192');
  });
});

describe('lead', () => {
  test('puts a story first, and the subject follows', async () => {
    const room = await drafted();
    expect(await lead(room.target, DAILY, '2', 'Ana')).toBe(0);
    expect(acts(room)).toMatchObject([{ act: 'lead', story: room.ids['ferry.md'] }]);
    expect(room.state().subject).toMatch(/^Salt Quay ferry/);
    expect(out.join('\n')).toMatch(/2\. Salt Quay.*\n1\. Marl/);
  });

  test('of the first story says so', async () => {
    const room = await drafted();
    await expect(lead(room.target, DAILY, '1', 'Ana')).rejects.toThrow('comes first already');
  });

  test('of a dropped story names who did it', async () => {
    const room = await drafted();
    await drop(room.target, DAILY, '2', 'Ana');
    await expect(lead(room.target, DAILY, '2', 'Ben')).rejects.toThrow('dropped already, by Ana');
  });

  test('brings in a story from below the cut', async () => {
    const room = await openNewsroom();
    room.publication.limits.stories = 1;
    await room.draft();
    expect(room.state().subject).toBe('Marl flood hurts 44 people in Nether Ayle');
    await expect(drop(room.target, DAILY, '2', 'Ana')).rejects.toThrow('is not in the draft (below-cut');
    await lead(room.target, DAILY, '2', 'Ana');
    expect(room.state().subject).toBe('Salt Quay ferry sails again');
  });
});

describe('approve', () => {
  const ASKED = { approved: { edition: DAILY }, correlationId: `editor@${DAILY}` };

  test('notes it and asks for the edition', async () => {
    const room = await drafted();
    expect(await approve(room.target, DAILY, 'Ana')).toBe(0);
    expect(acts(room)).toMatchObject([{ act: 'approve', by: 'Ana' }]);
    expect(room.composer.bodies).toEqual([ASKED]);
    expect(out.join()).toContain('Approved: Marl flood hurts 44 people');
  });

  test('said twice, by whomever, asks again and notes nothing more', async () => {
    const room = await drafted();
    await approve(room.target, DAILY, 'Ana');
    expect(await approve(room.target, DAILY, 'Ben')).toBe(0);
    expect(acts(room)).toMatchObject([{ by: 'Ana' }]);
    expect(room.composer.bodies).toEqual([ASKED, ASKED]);
    expect(out.at(-1)).toContain('was approved by Ana at');
  });

  test('whose request could not be sent is told, and said again it goes', async () => {
    const room = await drafted();
    const broken = { ...room.target, composer: { send: () => Promise.reject(new Error('offline')) } };
    await expect(approve(broken, DAILY, 'Ana')).rejects.toThrow('offline');
    await approve(room.target, DAILY, 'Ana');
    expect([acts(room)?.length, room.composer.bodies]).toEqual([1, [ASKED]]);
  });

  test('of what is made knows by its manifest that it was approved', async () => {
    const room = await drafted();
    await approve(room.target, DAILY, 'Ana');
    await room.make();
    const target = { ...room.target, states: states({ ...sending(4), id: DAILY }) };
    expect(await approve(target, DAILY, 'Ben')).toBe(0);
    expect(out.at(-1)).toMatch(/was approved by Ana at .*: it is made/);
  });

  test('ends the editing', async () => {
    const room = await drafted();
    await approve(room.target, DAILY, 'Ana');
    for (const again of [drop, lead])
      await expect(again(room.target, DAILY, '2', 'Ben')).rejects.toThrow(
        /was approved by Ana at .*: it cannot be changed any more/,
      );
  });
});

test.each([
  ['sending', 'is no draft: it is sending'],
  ['finished', 'is no draft: it is finished'],
  ['empty', 'is no draft: it is empty'],
  ['skipped', 'is no draft: it is skipped'],
] as const)('what is %s can be edited no more', async (status, why) => {
  const room = await openNewsroom();
  const target = { ...room.target, states: states({ ...sending(0), id: DAILY, status }) };
  for (const act of [drop, lead, approve]) {
    await expect(act(target, DAILY, '1', 'Ana')).rejects.toThrow(Refused);
    await expect(act(target, DAILY, '1', 'Ana')).rejects.toThrow(why);
  }
  expect(room.composer.bodies).toEqual([]);
});

test('what is unknown says where to look', async () => {
  const { target } = await openNewsroom();
  for (const act of [drop, lead, approve])
    await expect(act(target, 'daily-none', '1', 'Ana')).rejects.toThrow('"edition list"');
});

test('a draft whose input is gone says so', async () => {
  const room = await drafted();
  room.objects.delete(`editions/${DAILY}/input.json`);
  await expect(drop(room.target, DAILY, '1', 'Ana')).rejects.toThrow('no input.json');
});

test('acts of editors at once all end up in the row, whoever writes first', async () => {
  const FACTS = ['3:f192', '1:f43', '4:f157', '4:f76', '4:q197', '1:q224', '3:q203'];
  const words = fc.shuffledSubarray(FACTS, { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(words, fc.scheduler(), fc.nat(6), async (facts, scheduler, split) => {
      const room = await drafted();
      const { find, replace } = room.target.states;
      const slow = {
        ...room.target.states,
        find: scheduler.scheduleFunction(find),
        replace: scheduler.scheduleFunction(replace),
      };
      const target = { ...room.target, states: slow };
      const work = async (by: string, own: readonly string[]) => {
        for (const fact of own) await drop(target, DAILY, fact, by);
      };
      const editors = [work('Ana', facts.slice(0, split)), work('Ben', facts.slice(split))];
      await scheduler.waitFor(Promise.all(editors));
      const done = acts(room)!.map((act) => ('fact' in act ? `${act.by} ${act.fact}` : act.act));
      const wanted = facts.map((fact, at) => `${at < split ? 'Ana' : 'Ben'} ${fact.split(':')[1]}`);
      expect(done.toSorted()).toEqual(wanted.toSorted());
      const times = acts(room)!.map(({ at }) => at);
      expect(times).toEqual([...new Set(times)].toSorted());
    }),
    { numRuns: 25 },
  );
}, 60_000);
