import { describe, expect, test } from 'vitest';
import { slotEdition } from '../../../core/digest/edition/slot.ts';
import type { Digest } from '../../../core/digest/schema.ts';
import { DONE } from '../deps.ts';
import { dailySlot, NOON, newsroom, slotRequest } from './newsroom.ts';
import { TIDE, TIDE_WIRE, TRAM } from './reports.ts';

const MENDED = TIDE.replace('40 metres', '30 metres');
const HOUR = 3_600_000;

const corrected = ({ corrections }: Digest) =>
  corrections.map(({ withdrawn, figures }) => [
    withdrawn,
    ...figures.map(({ was, now }) => `${was.figure.text} → ${now?.figure.text ?? 'gone'}`),
  ]);

/** A newsroom whose daily edition of noon told of the tide. */
async function afterDaily(...[changes]: Parameters<typeof newsroom>) {
  const room = newsroom(changes);
  room.clock.now = NOON - HOUR;
  await room.upload('tide.txt', TIDE);
  room.clock.now = NOON + 60_000;
  await room.run(slotRequest(dailySlot()));
  room.clock.now = NOON + HOUR;
  return room;
}
const tomorrow = dailySlot(24 * 60);

describe('corrections in the next edition', () => {
  test('name what was and what is', async () => {
    const { run, upload, mailed, clock } = await afterDaily();
    await run(await upload('tide.txt', MENDED));
    clock.now = NOON + 24 * HOUR + 60_000;
    await run(slotRequest(tomorrow));
    const digest = mailed().find(({ edition }) => edition.id === slotEdition(tomorrow));
    expect(corrected(digest!)).toEqual([[false, '40 metres → 30 metres']]);
    expect(digest?.corrections[0]?.edition).toBe(slotEdition(dailySlot()));
  });

  test('tell of a withdrawn article too', async () => {
    const { run, withdraw, mailed, clock, versions } = await afterDaily();
    const [id = ''] = versions.byId.keys();
    await run(await withdraw(id));
    clock.now = NOON + 24 * HOUR + 60_000;
    await run(slotRequest(tomorrow));
    const [, digest] = mailed();
    expect(corrected(digest!)).toEqual([
      [true, expect.stringContaining('→ gone'), expect.stringContaining('→ gone')],
    ]);
  });

  test('are not told of a revision that changed no fact they had', async () => {
    const { run, upload, mailed, clock } = await afterDaily();
    await upload('tide.txt', TIDE.replace('carried the ferry', 'has carried the ferry'));
    clock.now = NOON + 24 * HOUR + 60_000;
    await run(slotRequest(tomorrow));
    expect(mailed()).toHaveLength(1);
  });
});

describe('corrections at once', () => {
  test('go to those whose edition carried the fact, once, and the next edition does not say it again', async () => {
    const { run, upload, mailed, manifest, clock } = await afterDaily({ corrections: 'at-once' });
    const request = await upload('tide.txt', MENDED);
    await run(request);
    await run(request);
    const { id, revision } = request.article;
    const correction = `correction-daily-${id}-${revision}`;
    const digest = mailed().find(({ edition }) => edition.id === correction);
    expect(corrected(digest!)).toEqual([[false, '40 metres → 30 metres']]);
    expect(digest?.stories).toEqual([]);
    expect(manifest(correction).audience).toEqual({ of: 'carriers', editions: [slotEdition(dailySlot())] });
    clock.now = NOON + 24 * HOUR + 60_000;
    await run(slotRequest(tomorrow));
    const next = mailed().find(({ edition }) => edition.id === slotEdition(tomorrow));
    expect(next?.corrections ?? []).toEqual([]);
  });

  test('are not said again by an edition that was due a moment before', async () => {
    const { run, upload, mailed, clock } = await afterDaily({ corrections: 'at-once' });
    clock.now = NOON + 24 * HOUR - 1000;
    const request = await upload('tide.txt', MENDED);
    clock.now += 2000;
    await run(request);
    clock.now += 60_000;
    await run(slotRequest(tomorrow));
    expect(mailed().filter(({ corrections }) => corrections.length > 0)).toHaveLength(1);
  });

  test('are made where no alerts are', async () => {
    const cadences = { alert: false, daily: true, weekly: false } as const;
    const { run, upload, planner } = await afterDaily({ corrections: 'at-once', cadences });
    const { article, correlationId } = await upload('tide.txt', MENDED);
    await run({ article, correlationId });
    const edition = `correction-daily-${article.id}-${article.revision}`;
    expect(planner.bodies.at(-1)).toEqual({ edition, correlationId });
  });

  test('wait for the end of an embargo', async () => {
    const { run, upload, composer, mailed, clock } = await afterDaily({ corrections: 'at-once' });
    const embargo = new Date(clock.now + 60_000).toISOString();
    const request = await upload('tide.txt', MENDED, { embargo });
    await run(request);
    expect(composer.bodies).toEqual([request]);
    expect(mailed()).toHaveLength(1);
  });

  test('are made of nothing readers have not had', async () => {
    const { run, upload, planner } = await afterDaily({ corrections: 'at-once' });
    const before = planner.bodies.length;
    const [tram, wire] = [await upload('tram.txt', TRAM), await upload('wire.txt', TIDE_WIRE)];
    await run(tram, wire);
    expect(planner.bodies.slice(before).map(({ edition }) => edition.split('-')[0])).not.toContain(
      'correction',
    );
  });
});

test('a source that returns to what it said first is corrected to those who had an alert of what it said then', async () => {
  const { run, upload, mailed, manifest, clock } = newsroom();
  for (const text of [TIDE, MENDED, TIDE]) {
    const request = await upload('tide.txt', text);
    await run(request);
    expect(await run(request)).toEqual(DONE);
    clock.now += HOUR;
  }
  const [, , last, ...others] = mailed();
  expect(others).toEqual([]);
  expect(corrected(last!)).toEqual([[false, '30 metres → 40 metres']]);
  expect(manifest(last!.edition.id).audience).toMatchObject({ of: 'carriers' });
});

describe('a withdrawal', () => {
  test('is told at once to those who had an alert of it', async () => {
    const { run, upload, withdraw, mailed, manifest } = newsroom();
    const { article, correlationId } = await upload('tide.txt', TIDE);
    await run({ article, correlationId });
    const request = await withdraw(article.id);
    await run(request);
    expect(await run(request)).toEqual(DONE);
    const id = `correction-alert-${article.id}-withdrawn`;
    const [, digest, ...others] = mailed();
    expect(others).toEqual([]);
    expect(digest).toMatchObject({
      edition: { id, cadence: 'alert' },
      stories: [],
      corrections: [{ withdrawn: true }],
    });
    expect(manifest(id).audience).toEqual({
      of: 'carriers',
      editions: [`alert-${article.id}-${article.revision}`],
    });
  });

  test('is told again when its source took it back, brought it back in another revision and took that back', async () => {
    const { run, upload, withdraw, mailed, clock } = newsroom();
    for (const text of [TIDE, MENDED]) {
      const request = await upload('tide.txt', text);
      await run(request);
      clock.now += HOUR;
      await run(await withdraw(request.article.id));
      clock.now += HOUR;
    }
    expect(mailed().map(({ stories, corrections }) => [stories.length, corrections.length])).toEqual([
      ...[[1, 0], [0, 1], [1, 0], [0, 1]], // biome-ignore format: one a mail
    ]);
  });

  test.each([
    ['while its alert is made', false],
    ['after its alert was made and before it was noted as told', true],
  ])('that comes %s is told too', async (_name, dies) => {
    const { run, upload, withdraw, mailed, deps } = newsroom();
    const request = await upload('tide.txt', TIDE);
    const { planner, tellings } = deps;
    let withdrawal: unknown;
    deps.planner = {
      send: async (bodies) => {
        await planner.send(bodies);
        if (withdrawal) return;
        withdrawal = await withdraw(request.article.id);
        if (dies) deps.tellings = { ...tellings, save: () => Promise.reject(new Error('died')) };
      },
    };
    await run(request);
    deps.tellings = tellings;
    await run(withdrawal);
    await run(request);
    expect(mailed().map(({ corrections }) => corrections.length)).toEqual([0, 1]);
  });

  test('that finds its alert made and not noted as told yet is told by whoever makes the alert', async () => {
    const { run, upload, withdraw, mailed, deps } = newsroom();
    const request = await upload('tide.txt', TIDE);
    const { tellings } = deps;
    deps.tellings = {
      ...tellings,
      save: async (told) => {
        deps.tellings = tellings;
        await run(await withdraw(request.article.id));
        await tellings.save(told);
      },
    };
    await run(request);
    expect(mailed().map(({ corrections }) => corrections.length)).toEqual([0, 1]);
  });

  test('of what nobody has had is told to nobody', async () => {
    const { run, upload, withdraw, planner } = newsroom();
    const { article } = await upload('tide.txt', TIDE);
    await run(await withdraw(article.id));
    expect(planner.bodies).toEqual([]);
  });

  test('that a newer version has overtaken is told to nobody', async () => {
    const { run, upload, withdraw, mailed } = newsroom();
    const { article, correlationId } = await upload('tide.txt', TIDE);
    await run({ article, correlationId });
    const request = await withdraw(article.id);
    await upload('tide.txt', MENDED);
    await run(request);
    expect(mailed()).toHaveLength(1);
  });
});
