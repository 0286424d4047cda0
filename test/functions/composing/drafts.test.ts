import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../../core/digest/edition/make-edition.ts';
import { slotEdition } from '../../../core/digest/edition/slot.ts';
import { materialOf } from '../../../functions/composing/material.ts';
import { AGAIN, DONE } from '../deps.ts';
import { at, dailySlot, NOON, newsroom, slotRequest } from './newsroom.ts';
import { CHEESE, TIDE, TIDE_LATER, TIDE_TOO, TIDE_WIRE, TRAM } from './reports.ts';

const REVIEWED = { approval: 'required' } as const;
const approve = { act: 'approve', at: at(10), by: 'Ana' } as const;

/** A newsroom with a daily draft of two stories. */
async function withDraft() {
  const room = newsroom(REVIEWED);
  room.clock.now = NOON - 3_600_000;
  await room.upload('tide.txt', TIDE);
  await room.upload('tram.txt', TRAM);
  room.clock.now = NOON + 60_000;
  await room.run(slotRequest(dailySlot()));
  const input = await room.deps.editions.input(DAILY);
  return { ...room, stories: input?.stories.map(({ id }) => id) ?? [] };
}
const DAILY = slotEdition(dailySlot());

describe('where an editor approves', () => {
  test('an edition is a draft until then, and so it stays when it is asked for again', async () => {
    const { run, states, planner, objects, log } = await withDraft();
    await run(slotRequest(dailySlot()));
    expect(states.byId.get(DAILY)).toMatchObject({
      status: 'draft',
      audience: 0,
      subject: expect.any(String),
    });
    expect(planner.bodies).toEqual([]);
    const files = Object.keys(objects).filter((key) => key.startsWith('editions/'));
    expect(files).toEqual([`editions/${DAILY}/input.json`]);
    expect(log.events()).toContain('Edition:Draft');
  });

  test('an approved draft is made as its editor left it, and every act is on record', async () => {
    const { run, act, mailed, manifest, stories } = await withDraft();
    const dropped = { act: 'drop-story', story: stories[0]!, at: at(5), by: 'Ana' } as const;
    await run(act(DAILY, dropped, approve));
    const [digest] = mailed();
    expect(digest?.stories.map(({ id }) => id)).toEqual([stories[1]]);
    expect(manifest(DAILY)).toMatchObject({
      acts: [dropped, approve],
      ledger: { totals: { dropped: 1, used: 1 } },
    });
  });

  test('acts without an approval send nothing', async () => {
    const { run, act, planner, stories } = await withDraft();
    await run(act(DAILY, { act: 'lead', story: stories[1]!, at: at(5), by: 'Ana' }));
    expect(planner.bodies).toEqual([]);
  });

  test('a draft of which everything was dropped ends as empty', async () => {
    const { run, act, planner, states, stories } = await withDraft();
    const drops = stories.map((story) => ({ act: 'drop-story' as const, story, at: at(5), by: 'Ana' }));
    await run(act(DAILY, ...drops, approve));
    expect(planner.bodies).toEqual([]);
    expect(states.byId.get(DAILY)?.status).toBe('empty');
  });

  test('an approval that comes twice, or late, mails the edition once', async () => {
    const { run, act, planner, clock, mailed, states, tellings, stories } = await withDraft();
    clock.now += 5 * 86_400_000;
    const dropped = { act: 'drop-story', story: stories[0]!, at: at(5), by: 'Ana' } as const;
    const request = act(DAILY, dropped, approve);
    await run(request);
    const { acts: _, ...state } = states.byId.get(DAILY)!;
    states.byId.set(DAILY, { ...state, status: 'sending' });
    const told = tellings.rows();
    await run(request);
    expect(tellings.rows()).toEqual(told);
    expect(mailed()).toHaveLength(1);
    expect(new Set(planner.bodies.map(({ edition }) => edition))).toEqual(new Set([DAILY]));
  });

  test('a draft that waits for long is not skipped', async () => {
    const { run, states, clock } = await withDraft();
    clock.now += 2 * 86_400_000;
    await run(slotRequest(dailySlot()));
    expect(states.byId.get(DAILY)?.status).toBe('draft');
    expect(states.skipped).toEqual([]);
  });

  test('what turns out empty needs no approval', async () => {
    const { run, states } = newsroom(REVIEWED);
    await run(slotRequest(dailySlot()));
    expect(states.byId.get(DAILY)?.status).toBe('empty');
  });

  test('an article whose story waits in a draft makes a draft of its own', async () => {
    const { run, upload, states, planner, clock } = newsroom(REVIEWED);
    const first = await upload('tide.txt', TIDE);
    await run(first);
    clock.now += 60_000;
    const second = await upload('storm.txt', TIDE_TOO);
    await run(second);
    await run(first, second);
    const drafts = [first, second].map(({ article }) => `alert-${article.id}-${article.revision}`);
    expect([...states.byId.keys()]).toEqual(drafts);
    expect([...states.byId.values()].map(({ status }) => status)).toEqual(['draft', 'draft']);
    expect(planner.bodies).toEqual([]);
  });

  test('a draft of which everything was dropped stays one when it is asked for again before its approval', async () => {
    const { run, act, states, stories } = await withDraft();
    act(DAILY, ...stories.map((story) => ({ act: 'drop-story' as const, story, at: at(5), by: 'Ana' })));
    await run(slotRequest(dailySlot()));
    expect(states.byId.get(DAILY)?.status).toBe('draft');
  });

  test('what was withdrawn while its draft waited is mailed to nobody, and that is on record', async () => {
    const { run, act, withdraw, mailed, manifest, versions, clock, states } = await withDraft();
    clock.now += 600_000;
    const tram = [...versions.byId.keys()].find((id) => id.startsWith('tram'))!;
    await run(await withdraw(tram));
    await run(act(DAILY, approve));
    await run({ approved: { edition: DAILY }, correlationId: DAILY });
    const [digest, ...others] = mailed();
    expect(others).toEqual([]);
    expect(digest?.sources.map(({ key }) => key)).toEqual(['tide.txt']);
    expect(manifest(DAILY)).toMatchObject({
      acts: [approve, { act: 'gone', article: tram, fate: 'withdrawn', by: 'news-digest' }],
      ledger: { totals: { used: 1, withdrawn: 1 } },
    });
    expect(states.byId.get(DAILY)?.acts).toHaveLength(2);
  });

  test('where all of it was withdrawn it ends as empty', async () => {
    const { run, act, withdraw, planner, states, versions } = await withDraft();
    for (const id of [...versions.byId.keys()]) await run(await withdraw(id));
    await run(act(DAILY, approve));
    expect(planner.bodies).toEqual([]);
    expect(states.byId.get(DAILY)?.status).toBe('empty');
  });

  test('what its source holds back again is left out, what it wrote anew is corrected in the next edition', async () => {
    const { run, act, upload, mailed, clock } = await withDraft();
    clock.now += 600_000;
    await upload('tram.txt', `${TRAM}\nMore.\n`, { embargo: at(600) });
    await upload('tide.txt', TIDE.replace('40 metres', '30 metres'));
    await run(act(DAILY, approve));
    expect(mailed()[0]?.sources.map(({ key }) => key)).toEqual(['tide.txt']);
    const tomorrow = dailySlot(24 * 60);
    clock.now = NOON + 86_400_000 + 60_000;
    await run(slotRequest(tomorrow));
    await run(act(slotEdition(tomorrow), approve));
    expect(
      mailed()[1]?.corrections[0]?.figures.map(({ was, now }) => [was.figure.text, now?.figure.text]),
    ).toEqual([['40 metres', '30 metres']]);
  });

  test('an alert of a revision that was overtaken while its draft waited goes to nobody', async () => {
    const { run, act, upload, states, mailed, clock } = newsroom(REVIEWED);
    await run(await upload('tide.txt', TIDE));
    clock.now += 600_000;
    await run(await upload('tide.txt', TIDE.replace('40 metres', '30 metres')));
    const [first = '', second = ''] = states.byId.keys();
    await run(act(first, approve), act(second, approve));
    expect(states.byId.get(first)?.status).toBe('empty');
    expect(mailed().map(({ edition }) => edition.id)).toEqual([second]);
  });

  test('a copy takes the place of its original that was withdrawn', async () => {
    const { run, act, upload, withdraw, mailed, manifest, deps, clock } = newsroom(REVIEWED);
    clock.now = NOON - 3_600_000;
    const { article } = await upload('tide.txt', TIDE);
    clock.now += 60_000;
    await upload('wire.txt', TIDE_WIRE);
    clock.now = NOON + 60_000;
    await run(slotRequest(dailySlot()));
    await withdraw(article.id);
    await run(act(DAILY, approve));
    expect(mailed()[0]?.sources.map(({ key }) => key)).toEqual(['wire.txt']);
    const { acts, ...made } = manifest(DAILY);
    const input = (await deps.editions.input(DAILY))!;
    const again = makeEdition(await materialOf(deps, input, 'rebuild', { acts }), acts);
    expect(again.manifest).toEqual({ ...made, acts });
  });

  test('however many drafts of a story wait, what comes in has one of its own', async () => {
    const { run, upload, states, clock } = newsroom(REVIEWED);
    for (const text of [TRAM, CHEESE]) await upload(`${text.length}.txt`, text);
    const paragraphs = [TIDE, TIDE_TOO, TIDE_LATER].flatMap((text) => text.trim().split('\n\n').slice(1));
    const reports = paragraphs.flatMap((one, n) =>
      paragraphs.slice(n + 1).map((other) => `Storm tide at Skarn\n\n${one}\n\n${other}\n`),
    );
    for (const [n, text] of reports.entries()) {
      expect(await run(await upload(`report-${n}.txt`, text))).toEqual(DONE);
      clock.now += 60_000;
    }
    expect(reports.length).toBeGreaterThan(25);
    expect(states.byId.size).toBe(reports.length);
  });

  test('an edition that nobody drafted cannot be approved', async () => {
    const { run } = newsroom(REVIEWED);
    expect(await run({ approved: { edition: 'daily-none' }, correlationId: 'x' })).toEqual(AGAIN);
  });
});
