import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../../core/digest/edition/act.ts';
import { EditionInput } from '../../../../core/digest/edition/input.ts';
import { Ledger } from '../../../../core/digest/edition/ledger.ts';
import { selectSlot } from '../../../../core/digest/edition/select-slot.ts';
import { Digest } from '../../../../core/digest/schema.ts';
import { may, type Newsroom } from './newsroom.ts';
import { passagesOf } from './passages-of.ts';
import { DAYS, randomNewsroom } from './random-newsroom.ts';

type Day = (typeof DAYS)[number];
const SCHEDULES = [{ zone: 'UTC', hour: 7 }];
const select = (room: Newsroom, { from, to }: Day, desk = room.desk) =>
  selectSlot({ ...desk, slot: { cadence: 'daily', from: may(from), to: may(to), schedules: SCHEDULES } });

const drop: fc.Arbitrary<Act[]> = fc
  .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 })
  .map((ids) => ids.map((story) => ({ act: 'drop-story', story, at: may('05T00:00'), by: 'Ana' })));

test('every arrival of a window is accounted for exactly once', () => {
  fc.assert(
    fc.property(randomNewsroom, drop, fc.nat(3), (room, acts, shown) => {
      for (const day of DAYS) {
        const input = select(room, day);
        expect(EditionInput.parse(input)).toEqual(input);
        const { digest, settle } = room.compose(input, acts);
        const stories = Math.min(shown, digest?.stories.length ?? 0);
        const { ledger, told } = settle(stories);
        Ledger.parse(ledger);
        const came = room.arrivals.filter(({ at }) => at > may(day.from) && at <= may(day.to));
        const name = (article: string, moment: string, revision = '') => `${article} ${revision} ${moment}`;
        expect(ledger.entries.map((e) => name(e.article, e.arrived, e.revision)).sort()).toEqual(
          came.map((a) => name(a.article, a.at, 'revision' in a ? a.revision : '')).sort(),
        );
        expect(new Set(told.map(({ article }) => article)).size).toBe(told.length);
        const sources = new Set(digest?.sources.map(({ articleId }) => articleId));
        for (const { article, fate } of ledger.entries)
          if (fate === 'used') expect(sources).toContain(article);
        room.told.push(...told);
      }
    }),
    { numRuns: 120 },
  );
});

test('whatever the order in which things are found, the bytes are the same', () => {
  fc.assert(
    fc.property(
      randomNewsroom.chain((room) =>
        fc.tuple(fc.constant(room), fc.shuffledSubarray(room.arrivals, { minLength: room.arrivals.length })),
      ),
      ([room, arrivals]) => {
        for (const day of DAYS) {
          const input = select(room, day);
          const shuffled = select(room, day, { ...room.desk, arrivals, told: room.told.toReversed() });
          expect(JSON.stringify(shuffled)).toBe(JSON.stringify(input));
          const bytes = () => JSON.stringify(room.compose(input).digest);
          expect(bytes()).toBe(bytes());
          room.tell(input);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('every word of a digest stands in one of its sources, and every number is a source', () => {
  fc.assert(
    fc.property(randomNewsroom, (room) => {
      for (const day of DAYS) {
        const { digest } = room.tell(select(room, day));
        if (digest === undefined) continue;
        Digest.parse(digest);
        const texts = digest.sources.map(
          ({ articleId, revision }) => room.entries.get(`${articleId}@${revision}`)?.article.text ?? '',
        );
        for (const { source, span, text } of passagesOf(digest))
          expect(texts[source - 1]?.slice(span.start, span.end)).toBe(text);
        expect(digest.sources.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1));
        for (const { figures, quotes, sources, headline } of digest.stories) {
          expect(sources[0]).toBe(headline.source);
          for (const { also } of [...figures, ...quotes])
            for (const { source } of also) expect(sources).toContain(source);
        }
      }
    }),
    { numRuns: 120 },
  );
});
