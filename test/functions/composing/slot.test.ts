import { describe, expect, test } from 'vitest';
import { slotEdition } from '../../../core/digest/edition/slot.ts';
import { DONE } from '../deps.ts';
import { at, dailySlot, NOON, newsroom, sidesOf, slotRequest } from './newsroom.ts';
import { CHEESE, TIDE, TIDE_LATER, TIDE_TOO, TIDE_WIRE, TRAM } from './reports.ts';

const DAY = 86_400_000;

describe('a slot', () => {
  test('is an edition of what came in during its window, for those whose hour it is', async () => {
    const { run, upload, mailed, manifest, clock } = newsroom();
    clock.now = NOON - DAY - 1;
    await upload('before.txt', CHEESE);
    clock.now = NOON - DAY + 1;
    await upload('tide.txt', TIDE);
    await upload('storm.txt', TIDE_TOO);
    clock.now = NOON;
    await upload('tram.txt', TRAM);
    clock.now = NOON + 60_000;
    await upload('after.txt', CHEESE.replace('9,000', '8,000'));
    const slot = dailySlot();
    expect(await run(slotRequest(slot))).toEqual(DONE);
    const [digest] = mailed();
    expect(digest).toMatchObject({ edition: { id: slotEdition(slot), cadence: 'daily' }, closed: at(0) });
    expect(digest?.stories).toHaveLength(2);
    expect(digest?.sources.map(({ key }) => key).toSorted()).toEqual(['storm.txt', 'tide.txt', 'tram.txt']);
    const { window, audience, ledger } = manifest(slotEdition(slot));
    expect(window).toEqual({ from: slot.from, to: slot.to });
    expect(audience).toEqual({ of: 'schedules', schedules: slot.schedules });
    expect(ledger.entries).toHaveLength(3);
  });

  test('in which nothing is new is on record as empty, and mailed to nobody', async () => {
    const { run, upload, planner, states, manifest, clock } = newsroom();
    clock.now = NOON - DAY - 3_600_000;
    await upload('tide.txt', TIDE);
    const [yesterday, today] = [dailySlot(-24 * 60), dailySlot()];
    clock.now = NOON - DAY + 60_000;
    await run(slotRequest(yesterday));
    await upload('wire.txt', TIDE_WIRE);
    clock.now = NOON + 60_000;
    await run(slotRequest(today));
    await run(slotRequest(today));
    expect(planner.bodies.map(({ edition }) => edition)).toEqual([slotEdition(yesterday)]);
    expect(states.byId.get(slotEdition(today))).toMatchObject({
      status: 'empty',
      cadence: 'daily',
      audience: 0,
    });
    expect(manifest(slotEdition(today)).ledger.totals).toEqual({ duplicate: 1 });
  });

  test('for which nothing came in at all is empty too', async () => {
    const { run, states, manifest } = newsroom();
    const slot = dailySlot();
    await run(slotRequest(slot));
    expect(states.byId.get(slotEdition(slot))?.status).toBe('empty');
    expect(manifest(slotEdition(slot)).ledger).toEqual({ entries: [], totals: {} });
  });

  test('tells what others say otherwise since the last one, and what alerts told is new to it', async () => {
    const { run, upload, mailed, clock } = newsroom();
    clock.now = NOON - DAY - 3_600_000;
    await run(await upload('tide.txt', TIDE));
    clock.now = NOON - DAY + 60_000;
    await run(slotRequest(dailySlot(-24 * 60)));
    clock.now = NOON - 3_600_000;
    await upload('later.txt', TIDE_LATER);
    clock.now = NOON + 60_000;
    await run(slotRequest(dailySlot()));
    const [alert, first, second] = mailed();
    expect([alert, first].map((digest) => digest?.stories[0]?.update)).toEqual([false, false]);
    expect(second?.stories[0]?.update).toBe(true);
    expect(sidesOf(second!)).toEqual([['7', '3']]);
  });

  test('accounts for all that came in', async () => {
    const { run, upload, withdraw, arrivals, manifest, clock } = newsroom();
    clock.now = NOON - 7_200_000;
    await upload('tide.txt', TIDE);
    clock.now += 60_000;
    await upload('tide.txt', TIDE.replace('40 metres', '30 metres'));
    clock.now += 60_000;
    await upload('wire.txt', TIDE_WIRE.replace('40 metres', '30 metres'));
    const { article } = await upload('tram.txt', TRAM);
    await upload('cheese.txt', CHEESE, { embargo: at(30) });
    await arrivals.save([
      { kind: 'rejected', at: at(-5), article: 'picture', key: 'picture.txt', code: 'binary' },
    ]);
    clock.now += 60_000;
    await withdraw(article.id);
    clock.now = NOON + 60_000;
    await run(slotRequest(dailySlot()));
    const { ledger } = manifest(slotEdition(dailySlot()));
    const fates = ledger.entries.map(({ key, fate }) => `${key} ${fate}`).toSorted();
    expect(fates).toEqual([
      ...['cheese.txt embargoed', 'kill.json withdrawn', 'picture.txt rejected', 'tide.txt superseded'],
      ...['tide.txt used', 'tram.txt withdrawn', 'wire.txt duplicate'],
    ]);
  });

  test('tells a corrected revision beside the copy of what it said before', async () => {
    const { run, upload, mailed, clock } = newsroom();
    clock.now = NOON - 7_200_000;
    await upload('tide.txt', TIDE, { publisher: 'The Skarn Post' });
    clock.now += 60_000;
    await upload('wire.txt', TIDE_WIRE, { publisher: 'Coast Wire' });
    clock.now += 60_000;
    await upload('tide.txt', TIDE.replace('3 boats', '7 boats'), { publisher: 'The Skarn Post' });
    clock.now = NOON + 60_000;
    await run(slotRequest(dailySlot()));
    const sides = mailed()[0]?.stories[0]?.conflicts[0]?.sides.map(({ figure }) => figure.text);
    expect(sides).toEqual(['7', '3']);
  });

  test('that was frozen is made of what was frozen', async () => {
    const { run, upload, mailed, deps, clock } = newsroom();
    clock.now = NOON - 3_600_000;
    await upload('tide.txt', TIDE);
    const { prepare } = deps.editions;
    deps.editions = { ...deps.editions, prepare: () => Promise.reject(new Error('died')) };
    await run(slotRequest(dailySlot()));
    deps.editions = { ...deps.editions, prepare };
    await upload('tram.txt', TRAM);
    await run(slotRequest(dailySlot()));
    expect(mailed()[0]?.sources.map(({ key }) => key)).toEqual(['tide.txt']);
  });

  test.each([
    ['not later than it may be', 7 * 60, 'made'],
    ['later than it may be', 7 * 60 + 1, 'skipped'],
  ])('that is taken up %s is %s', async (_name, minutes, end) => {
    const { run, upload, mailed, states, clock, log } = newsroom();
    clock.now = NOON - 3_600_000;
    await upload('tide.txt', TIDE);
    clock.now = NOON + minutes * 60_000;
    await run(slotRequest(dailySlot()));
    await run(slotRequest(dailySlot()));
    const { cadence, from, to } = dailySlot();
    expect(mailed()).toHaveLength(end === 'made' ? 1 : 0);
    expect(states.skipped[0]).toEqual(end === 'made' ? undefined : { cadence, from, to });
    expect(log.events().includes('Edition:Skipped')).toBe(end === 'skipped');
  });

  test('that is made is not skipped, however late its request comes again', async () => {
    const { run, upload, mailed, planner, states, clock } = newsroom();
    clock.now = NOON - 3_600_000;
    await upload('tide.txt', TIDE);
    clock.now = NOON + 60_000;
    await run(slotRequest(dailySlot()));
    clock.now += 3 * DAY;
    await run(slotRequest(dailySlot()));
    expect([mailed().length, planner.bodies.length, states.skipped]).toEqual([1, 2, []]);
  });

  test('that was noted as skipped stays so', async () => {
    const { run, upload, deps, planner, clock } = newsroom();
    clock.now = NOON - 3_600_000;
    await upload('tide.txt', TIDE);
    await deps.states.skip(dailySlot(), clock.now);
    clock.now = NOON + 60_000;
    await run(slotRequest(dailySlot()));
    expect(planner.bodies).toEqual([]);
  });

  test('of more than can be remembered says since when it knows', async () => {
    const { run, deps, log } = newsroom();
    const rejected = (n: number) => ({
      ...{
        kind: 'rejected' as const,
        at: at(-600 + n / 100),
        article: `a${n}`,
        key: `${n}.txt`,
        code: 'empty',
      },
    });
    deps.arrivals = { between: async (_, most) => Array.from({ length: most }, (_, n) => rejected(n)) };
    await run(slotRequest(dailySlot()));
    expect(log.events()).toContain('Arrivals:LeftOut');
  });
});
