import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlePath } from '../../../core/digest/archive-links.ts';
import { createHandler, type Deps } from '../../../functions/publish-archive.ts';
import { chance } from '../../faults/world/chance.ts';
import { TIDE, TIDE_LATER, TIDE_TOO, TIDE_WORDS, TRAM } from '../composing/reports.ts';
import { batch, context, DONE } from '../deps.ts';
import { type Press, press } from './press.ts';

const PORTS = ['editions', 'facts', 'versions', 'entries', 'pages', 'days', 'planner', 'archivist'] as const;

/** Lets what waits for its turn go on, one at a time and in an order that a seed decides. */
function inTurn(seed: number) {
  const luck = chance(seed);
  const waiting: (() => void)[] = [];
  return {
    turn: () => new Promise<void>((resolve) => void waiting.push(resolve)),
    /** Goes on until nobody waits any more. */
    async all<T>(work: readonly Promise<T>[]): Promise<T[]> {
      for (await quiet(); waiting.length > 0; await quiet())
        waiting.splice(luck.below(waiting.length), 1)[0]?.();
      return Promise.all(work);
    },
  };
}

/** Resolves when every promise that could go on has gone on. */
const quiet = () => new Promise((resolve) => setImmediate(resolve));

/** A container of its own, which works through what it asks for as well; every call of which waits for its turn; what it writes of several pages comes in any order. */
function container({ deps, archivist }: Press, turn: () => Promise<void>) {
  const own: Deps = { ...deps };
  for (const name of PORTS)
    Object.assign(own, {
      [name]: Object.fromEntries(
        Object.entries(deps[name]).map(([call, work]) => [
          call,
          // Two turns: what was asked for is carried out at one, and known to the caller at another.
          async (...args: unknown[]) => {
            await turn();
            const answer = await (work as (...args: unknown[]) => Promise<unknown>)(...args);
            await turn();
            return answer;
          },
        ]),
      ),
    });
  const { save } = own.pages;
  own.pages = { save: async (all) => void (await Promise.all(all.map((page) => save([page])))) };
  const handle = createHandler(own);
  return async (request: unknown) => {
    const reply = await handle(batch(request), context());
    while (archivist.bodies.length > 0) await handle(batch(...archivist.bodies.splice(0)), context());
    return reply;
  };
}

/** Pages as they would be if all were published again, one after the other. */
async function settled(all: Press, requests: readonly unknown[]) {
  const before = new Map(all.pages);
  for (const request of requests) await all.publish(request);
  return { before, after: all.pages };
}

test('whoever publishes at the same moment, and in whatever order they come to it, all lists are whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const { turn, all: goOn } = inTurn(seed);
      const all = press();
      for (const [key, text] of Object.entries({ tide: TIDE, too: TIDE_TOO, later: TIDE_LATER, tram: TRAM }))
        await all.room.run(await all.room.upload(`${key}.txt`, text));
      const requests = all.asked().filter((request) => 'edition' in request);
      const replies = await goOn(requests.map((request) => container(all, turn)(request)));
      expect(replies).toEqual(requests.map(() => DONE));
      for (const { edition } of requests as { edition: string }[])
        for (const path of ['index.html', 'days/2031-05-07.html', 'facts/2031-05.csv'])
          expect(all.pages.get(path), path).toContain(edition);
      const { before, after } = await settled(all, requests);
      expect(before).toEqual(after);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('whenever an article is withdrawn while its editions are published, none of its words are left in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(70),
      fc.boolean(),
      fc.boolean(),
      async (seed, later, revised, leads) => {
        const { turn, all: goOn } = inTurn(seed);
        const all = press();
        const { article, correlationId } = await all.room.upload('tide.txt', TIDE);
        const other = await all.room.upload('storm.txt', TIDE_TOO);
        // It is the story's headline, or one more source of it.
        await all.room.run(
          ...(leads ? [{ article, correlationId }, other] : [other, { article, correlationId }]),
        );
        const requests: unknown[] = all.asked();
        if (revised) {
          await all.room.run(await all.room.upload('tide.txt', TIDE.replace('40 metres', '30 metres')));
          requests.push(...all.asked());
        }
        const renewal = { article: article.id, correlationId: 'y' };
        const withdrawal = async () => {
          for (let turns = 0; turns < later; turns += 1) await turn();
          await all.room.withdraw(article.id);
          return container(all, turn)(renewal);
        };
        const work = [withdrawal(), ...requests.map((request) => container(all, turn)(request))];
        expect(await goOn(work)).toEqual(work.map(() => DONE));
        expect(all.under(`articles/${article.id}/`)).toHaveLength(revised ? 4 : 2);
        for (const [path, content] of all.pages) expect(content, path).not.toMatch(TIDE_WORDS);
        expect(all.pages.get(articlePath(other.article))).toContain('$2 million');
        const { before, after } = await settled(all, [renewal, ...requests]);
        expect(before).toEqual(after);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
