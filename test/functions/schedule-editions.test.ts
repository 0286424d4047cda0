import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subscribed } from '../../core/delivery/schedule/subscribed.ts';
import { slotEdition } from '../../core/digest/edition/slot.ts';
import type { ComposeRequest } from '../../core/digest/schema.ts';
import { createHandler } from '../../functions/schedule-editions.ts';
import { AGAIN, batch, context, DONE, kept, recorded } from './deps.ts';
import { states } from './sending.ts';

const at = (time: string) => Date.parse(`${time}Z`);
const iso = (time: string) => new Date(at(time)).toISOString();
const SUBSCRIBED: Subscribed[] = [
  { cadence: 'daily', zone: 'UTC', hour: 7 },
  { cadence: 'daily', zone: 'UTC', hour: 9 },
  { cadence: 'weekly', zone: 'UTC', hour: 7 }, // Fridays
];

/** A worker of schedule-editions, its ports in memory. */
function setUp() {
  const log = recorded();
  const composer = kept<ComposeRequest>();
  const table = states();
  const now = { ms: at('2031-10-03T07:00') }; // a Friday
  const deps = {
    ...{ telemetry: log.telemetry, clock: () => now.ms, states: table, composer },
    publication: { cadences: { alert: true, daily: true, weekly: 'friday' as const }, catchUp: 3 },
    subscribers: { schedules: async () => SUBSCRIBED },
  };
  const tick = (scheduled: string, later: Partial<typeof deps> = {}) =>
    createHandler({ ...deps, ...later })(batch({ scheduled: `${scheduled}:00Z` }), context());
  /** The clock goes on, and ticks. */
  const tickAt = (time: string, later: Partial<typeof deps> = {}) => {
    now.ms = at(time);
    return tick(time, later);
  };
  const asked = () =>
    composer.bodies.flatMap((request) => ('slot' in request ? slotEdition(request.slot) : 'no slot'));
  const skipped = () =>
    [...table.byId.values()].filter(({ status }) => status === 'skipped').map(({ id }) => id);
  return { deps, tick, tickAt, asked, skipped, composer, log, now, table };
}

describe('a tick', () => {
  test('asks for the editions that are due, a minute later', async () => {
    const { tickAt, composer, log, table } = setUp();
    expect(await tickAt('2031-10-03T07:00')).toEqual(DONE);
    expect(composer.bodies).toEqual([
      {
        slot: {
          ...{ cadence: 'daily', from: iso('2031-10-02T07:00'), to: iso('2031-10-03T07:00') },
          schedules: [{ zone: 'UTC', hour: 7 }],
        },
        correlationId: 'daily-20311003t0700-24h',
      },
      expect.objectContaining({ correlationId: 'weekly-20311003t0700-168h' }),
    ]);
    expect(composer.delays).toEqual([60]);
    expect(log.counts).toEqual({ SlotsDue: 2 });
    expect(table.row()).toEqual({ version: 2, ticked: iso('2031-10-03T07:00'), due: [], skipped: [] });
  });

  test('with nothing due asks for nothing, and is remembered', async () => {
    const { tickAt, composer, table } = setUp();
    expect(await tickAt('2031-10-03T07:15')).toEqual(DONE);
    expect(composer.bodies).toEqual([]);
    expect(table.row()?.ticked).toBe(iso('2031-10-03T07:15'));
  });

  test('that comes twice, or late, asks once', async () => {
    const { tickAt, tick, asked, table } = setUp();
    await tickAt('2031-10-03T07:00');
    await tickAt('2031-10-03T09:00');
    for (const scheduled of ['2031-10-03T07:00', '2031-10-03T09:00', '2031-10-03T06:45'])
      await tick(scheduled);
    expect(asked()).toEqual([
      'daily-20311003t0700-24h',
      'weekly-20311003t0700-168h',
      'daily-20311003t0900-24h',
    ]);
    expect(table.row()?.ticked).toBe(iso('2031-10-03T09:00'));
  });

  test('after some hours catches up on what is not too late, and skips the rest', async () => {
    const { tickAt, asked, skipped, composer } = setUp();
    await tickAt('2031-10-03T06:45');
    await tickAt('2031-10-03T10:15');
    expect(skipped()).toEqual(['daily-20311003t0700-24h', 'weekly-20311003t0700-168h']);
    expect(asked()).toEqual(['daily-20311003t0900-24h']);
    await tickAt('2031-10-04T07:00');
    expect(composer.bodies.at(-1)).toMatchObject({ slot: { from: iso('2031-10-02T07:00') } }); // nothing is lost
  });

  test('covers what compose-digest has skipped', async () => {
    const { tickAt, asked, table } = setUp();
    await tickAt('2031-10-03T07:00');
    const slot = { from: iso('2031-10-02T07:00'), to: iso('2031-10-03T07:00') };
    expect(await table.skip({ cadence: 'daily', ...slot }, at('2031-10-03T12:00'))).toBe(true);
    await tickAt('2031-10-04T07:00');
    expect(asked().at(-1)).toBe('daily-20311004t0700-48h');
  });

  test.each(['2031-10-03T07:15', '2031-10-03T06:45'])(
    'a little off the clock is believed: %s',
    async (scheduled) => expect(await setUp().tick(scheduled)).toEqual(DONE),
  );

  test('of the future is refused', async () => {
    const { tick, table } = setUp();
    expect(await tick('2031-10-03T07:16')).toEqual(AGAIN);
    expect(await tick('9999-12-31T23:59')).toEqual(AGAIN);
    expect(table.row()).toBeUndefined();
  });

  test('of long ago is left alone', async () => {
    const { tick, table, log } = setUp();
    expect(await tick('2011-12-30T07:00')).toEqual(DONE);
    expect(table.row()).toBeUndefined();
    expect(log.events()).toContain('Tick:TooOld');
  });

  test.each(['{}', 'not json', '{"scheduled":"now"}', '{"scheduled":"2031-10-03T07:00:00+02:00"}'])(
    'is refused when it is %s',
    async (poison) => {
      const { deps } = setUp();
      expect(await createHandler(deps)(batch(poison), context())).toEqual(AGAIN);
    },
  );
});

describe('a worker that dies', () => {
  const killed = () => Promise.reject(new Error('killed'));

  test('before it has asked leaves the asking to the next', async () => {
    const { tickAt, tick, asked } = setUp();
    const composer = { send: killed };
    expect(await tickAt('2031-10-03T07:00', { composer: composer as never })).toEqual(AGAIN);
    await tick('2031-10-03T07:00');
    expect(asked()).toEqual(['daily-20311003t0700-24h', 'weekly-20311003t0700-168h']);
  });

  test('leaves it to whichever tick comes, and what was decided holds', async () => {
    const { tickAt, asked, table } = setUp();
    await tickAt('2031-10-03T07:00', { composer: { send: killed } as never });
    const day = { from: iso('2031-10-01T07:00'), to: iso('2031-10-02T07:00') };
    await table.noteSkipped({ cadence: 'daily', ...day }); // would have made its window longer
    await tickAt('2031-10-03T15:00');
    expect(asked().slice(0, 2)).toEqual(['daily-20311003t0700-24h', 'weekly-20311003t0700-168h']);
  });

  test('anywhere, any number of times, among others: each slot has one edition or one skip', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ quarters: fc.nat(60), again: fc.nat(3), dies: fc.nat(14), beside: fc.boolean() }),
          { minLength: 1, maxLength: 25 },
        ),
        async (history) => {
          const { deps, tick, tickAt, asked, skipped, now } = setUp();
          await tickAt('2031-10-01T00:00');
          for (const { quarters, again, dies, beside } of history) {
            now.ms += quarters * 900_000;
            const time = new Date(now.ms).toISOString().slice(0, 16);
            let calls = 0;
            const dying =
              <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
              async (...given: Given): Promise<Result> => {
                calls += 1;
                if (calls === dies) throw new Error('killed before');
                const result = await call(...given);
                if (calls === dies + 7) throw new Error('killed after');
                return result;
              };
            const { states: table, composer } = deps;
            const mortal = {
              states: {
                ...table,
                saveTicks: dying(table.saveTicks),
                skip: dying(table.skip),
                ticks: dying(table.ticks),
              },
              composer: { ...composer, send: dying(composer.send) },
            };
            const runs = [tick(time, mortal), ...(beside ? [tick(time)] : [])];
            await Promise.all(runs);
            for (let n = 0; n < again; n += 1) await tick(time);
          }
          await tick(new Date(now.ms).toISOString().slice(0, 16));
          const slots = new Set(asked());
          expect(skipped().filter((id) => slots.has(id))).toEqual([]);
          const closings = [...slots, ...skipped()].map((id) => id.slice(0, id.lastIndexOf('-')));
          const due: string[] = [];
          for (let day = at('2031-10-01T00:00'); day <= now.ms; day += 86_400_000)
            for (const hour of [7, 9]) {
              const slot = day + hour * 3_600_000;
              const name = new Date(slot).toISOString().slice(0, 16).replace(/[-:]/g, '').toLowerCase();
              if (slot > now.ms) continue;
              due.push(`daily-${name}`);
              if (hour === 7 && new Date(slot).getUTCDay() === 5) due.push(`weekly-${name}`);
            }
          expect(closings.toSorted()).toEqual(due.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });
});
