import { expect, test } from 'vitest';
import type { ArchiveRequest } from '../../../core/archive/schema.ts';
import { createHandler } from '../../../functions/publish-archive.ts';
import { TIDE } from '../composing/reports.ts';
import { AGAIN, batch, context, DONE } from '../deps.ts';
import { type Press, press } from './press.ts';

type EditionRequest = Extract<ArchiveRequest, { edition: string }>;

/** A press that is asked for an edition whose pages it cannot make. */
async function failing() {
  const all = press();
  await all.room.run(await all.room.upload('tide.txt', TIDE));
  const request = all.asked().find((asked) => 'edition' in asked) as EditionRequest;
  const { pages } = all.deps;
  all.deps.pages = { save: () => Promise.reject(new Error('no such bucket')) };
  return { ...all, request, mend: () => Object.assign(all.deps, { pages }) };
}

/** Hands a request out, for the nth time. */
function handOut({ deps }: Press, request: unknown, received = 1) {
  const event = batch(request);
  event.Records[0]!.attributes.ApproximateReceiveCount = String(received);
  return createHandler(deps)(event, context());
}

test('pages that fail are tried again in half a minute; no mail goes, and somebody is told', async () => {
  const all = await failing();
  const { room, archivist, request } = all;
  expect(await handOut(all, request)).toEqual(DONE);
  expect(room.planner.bodies).toEqual([]);
  expect([archivist.bodies, archivist.delays]).toEqual([[{ ...request, tried: 1 }], [30]]);
  expect(room.log.counts.ArchiveFailed).toBe(1);
  const { correlationId, edition } = request;
  expect(room.log.lines).toContainEqual(
    expect.objectContaining({
      event: 'Archive:Failed',
      keys: { correlationId, edition, error: expect.any(Error) },
    }),
  );
});

test('pages that can be made by then come before the mail', async () => {
  const all = await failing();
  await handOut(all, all.request);
  all.mend();
  const planned: number[] = [];
  const { send } = all.deps.planner;
  all.deps.planner = {
    send: async (bodies) => {
      planned.push(all.pages.size);
      await send(bodies);
    },
  };
  expect(await handOut(all, all.archivist.bodies.pop())).toEqual(DONE);
  expect(planned).toEqual([all.pages.size]);
  expect(all.pages.size).toBeGreaterThan(5);
});

test('when they fail again the mails go, and what failed goes back to the queue', async () => {
  const all = await failing();
  expect(await handOut(all, { ...all.request, tried: 1 })).toEqual(AGAIN);
  const { edition, correlationId } = all.request;
  expect(all.room.planner.bodies).toEqual([{ edition, correlationId }]);
  expect(all.archivist.bodies).toEqual([]);
  expect(all.room.log.counts.ArchiveFailed).toBe(1);
});

test('what a function died of has its mails go in half a minute, should it die again', async () => {
  const all = await failing();
  const died = new Promise<never>(() => {});
  all.deps.pages = { save: () => died };
  void handOut(all, all.request, 2);
  await new Promise((resolve) => setImmediate(resolve));
  const { edition, correlationId } = all.request;
  expect(all.room.planner.bodies).toEqual([{ edition, correlationId }]);
  expect(all.room.planner.delays).toEqual([30]);
});

test('an edition that is not made is planned by nobody at first, and leaves nothing', async () => {
  const all = press();
  expect(await handOut(all, { edition: 'alert-no-such', correlationId: 'x' })).toEqual(DONE);
  expect(all.room.planner.bodies).toEqual([]);
  expect(all.entries.rows.size).toBe(0);
  expect(all.archivist.bodies).toHaveLength(1);
});

test('pages that are made again are waited for by nobody: what fails goes back to the queue', async () => {
  const all = await failing();
  expect(await handOut(all, { ...all.request, again: true })).toEqual(AGAIN);
  expect([all.room.planner.bodies, all.archivist.bodies]).toEqual([[], []]);
});
