import fc from 'fast-check';
import type { Arrival } from '../../../../core/stories/arrival.ts';
import { may, Newsroom, publicationOf, revisionOf, type Written } from './newsroom.ts';
import { bridge, market, orchestra, quake, quakeCorrected, quakeLater } from './reports.ts';

/** The windows of the test: two days, one after the other. */
export const DAYS = [
  { from: '03T07:00', to: '04T07:00' },
  { from: '04T07:00', to: '05T07:00' },
] as const;

const at = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom('06:59', '07:00', '07:01', '12:00', '18:00'))
  .map(([day, time]) => `0${day}T${time}`);

const report: fc.Arbitrary<Written> = fc
  .record({
    base: fc.constantFrom(quake, quakeCorrected, quakeLater, bridge, market, orchestra),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    at,
    revision: fc.constantFrom('1', '2', '3'),
    publisher: fc.constantFrom('Coast Wire', 'Marl Post', undefined),
    published: fc.constantFrom(undefined, '2031-05-03', '2031-05-03T11:00:00Z', '2091-01-01', '0019-01-01'),
  })
  .map(({ base, id, at, revision, publisher, published }) => {
    const { publisher: _, published: __, ...rest } = base;
    const by = { ...(publisher && { publisher }), ...(published && { published }) };
    return { ...rest, id, at, revision, ...by };
  });

const aside: fc.Arbitrary<Arrival> = fc
  .tuple(fc.constantFrom('a', 'b', 'x', 'y'), at, fc.constantFrom('rejected', 'embargoed'))
  .map(([article, moment, kind]) => {
    const row = { at: may(moment), article, key: `uploads/${article}.txt` };
    if (kind === 'rejected') return { ...row, kind, code: 'image' };
    return { ...row, kind: 'embargoed', revision: revisionOf('9'), until: may('30T00:00') };
  });

/** A newsroom of a few days: reports of the same and of different events, revisions, copies, withdrawals, rejections. */
export const randomNewsroom = fc
  .record({
    reports: fc.array(report, { minLength: 1, maxLength: 12 }),
    asides: fc.array(aside, { maxLength: 3 }),
    withdrawn: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), at), { maxLength: 2 }),
    stories: fc.constantFrom(1, 2, 12),
  })
  .map(({ reports, asides, withdrawn, stories }) => {
    // A revision of an article is one text: what came in again is the same.
    const first = new Map<string, Written>();
    for (const one of reports) {
      const key = `${one.id}@${one.revision}`;
      if (!first.has(key)) first.set(key, one);
    }
    const room = new Newsroom(
      ...reports.map((one) => ({ ...first.get(`${one.id}@${one.revision}`)!, at: one.at })),
    );
    room.arrivals.push(...asides);
    for (const [id, moment] of withdrawn) room.withdraw(id, moment);
    room.publication = publicationOf({ limits: { stories, figures: 3, quotes: 2 } });
    return room;
  });
