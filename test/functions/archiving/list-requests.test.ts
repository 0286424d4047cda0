import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveRequest } from '../../../core/archive/schema.ts';
import { listRequests } from '../../../functions/archiving/list-requests.ts';
import { createHandler } from '../../../functions/publish-archive.ts';
import { TIDE, TRAM } from '../composing/reports.ts';
import { batch, context, DONE } from '../deps.ts';
import { press } from './press.ts';

const listed = (published: { day: string; stories: string[] }[]) =>
  listRequests(published, 'x').map((request) => ('lists' in request ? request.lists : undefined));

describe('lists that name editions', () => {
  test('are asked for once a day, with every story once', () => {
    expect(
      listed([
        { day: '2031-05-07', stories: ['a', 'b'] },
        { day: '2031-05-08', stories: ['b', 'c'] },
        { day: '2031-05-07', stories: ['d', 'a'] },
      ]),
    ).toEqual([
      { day: '2031-05-07', stories: ['a', 'b', 'd'] },
      { day: '2031-05-08', stories: ['c'] },
    ]);
  });

  test('are asked for where an edition tells no story', () =>
    expect(listed([{ day: '2031-05-07', stories: [] }])).toEqual([{ day: '2031-05-07', stories: [] }]));

  test('never ask for more stories than one request may, and for all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(400).map(String), { maxLength: 300 }), { maxLength: 4 }),
        (all) => {
          const requests = listRequests(
            all.map((stories, n) => ({ day: `2031-05-0${(n % 2) + 1}`, stories })),
            'x',
          );
          for (const request of requests) expect(ArchiveRequest.parse(request)).toEqual(request);
          const asked = requests.flatMap((request) => ('lists' in request ? request.lists.stories : []));
          expect(asked.toSorted()).toEqual([...new Set(all.flat())].toSorted());
        },
      ),
      { numRuns: 50 },
    );
  });

  test('that several ask for at once are made once for all', async () => {
    const all = press();
    for (const [key, text] of Object.entries({ tide: TIDE, tram: TRAM }))
      await all.room.run(await all.room.upload(`${key}.txt`, text));
    const handle = createHandler(all.deps);
    await handle(batch(...all.asked()), context());
    const requests = all.archivist.bodies.splice(0);
    expect(requests).toHaveLength(2);
    const written: string[] = [];
    all.deps.pages = { save: async (some) => void written.push(...some.map(({ path }) => path)) };
    await createHandler(all.deps)(batch(...requests, ...requests, ...requests), context());
    expect(written.filter((path) => path === 'index.html').length).toBeLessThanOrEqual(2);
  });

  test('are all made where the page of a story cannot be, and the request comes again', async () => {
    const all = press();
    await all.room.run(await all.room.upload('tide.txt', TIDE));
    await createHandler(all.deps)(batch(...all.asked()), context());
    const { tellingsOf } = all.deps.entries;
    all.deps.entries = { ...all.deps.entries, tellingsOf: () => Promise.reject(new Error('no answer')) };
    const [request] = all.archivist.bodies.splice(0);
    expect(await createHandler(all.deps)(batch(request), context())).not.toEqual(DONE);
    expect([all.pages.has('index.html'), all.under('stories/')]).toEqual([true, []]);
    all.deps.entries = {
      ...all.deps.entries,
      tellingsOf,
      days: () => Promise.reject(new Error('no answer')),
    };
    expect(await createHandler(all.deps)(batch(request), context())).not.toEqual(DONE);
    expect(all.under('stories/')).toHaveLength(1);
  });

  test('leave out an edition that cannot be read, and say so', async () => {
    const all = press();
    await all.room.run(await all.room.upload('tide.txt', TIDE));
    await all.room.run(await all.room.upload('tram.txt', TRAM));
    const [tide, tram] = all.asked().flatMap((request) => ('edition' in request ? [request] : []));
    await createHandler(all.deps)(batch(tide), context());
    await createHandler(all.deps)(batch(tram), context());
    all.room.objects[`editions/${tide!.edition}/digest.json`] = '{"schema":99}';
    for (const request of all.archivist.bodies.splice(0))
      expect(await createHandler(all.deps)(batch(request), context())).toEqual(DONE);
    expect(all.pages.get('facts/2031-05.csv')).toContain(tram!.edition);
    expect(all.pages.get('facts/2031-05.csv')).not.toContain(tide!.edition);
    expect(all.pages.get('index.html')).toContain(tide!.edition);
    expect(all.room.log.counts.ArchiveUnreadable).toBeGreaterThan(0);
    const told = all.room.log.lines.filter(({ event }) => event === 'Archive:Unreadable');
    expect(new Set(told.map(({ keys }) => keys?.edition))).toEqual(new Set([tide!.edition]));
  });
});
