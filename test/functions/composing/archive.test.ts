import { describe, expect, test } from 'vitest';
import { at, dailySlot, LINKS, NOON, newsroom, slotRequest } from './newsroom.ts';
import { TIDE, TIDE_WIRE } from './reports.ts';

const MENDED = TIDE.replace('40 metres', '30 metres');
const HOUR = 3_600_000;
const archive = { access: 'private', texts: 'whole' } as const;
const ARCHIVED = { archive } as const;

const editions = ({ bodies }: { bodies: object[] }) =>
  bodies.flatMap((request) => ('edition' in request ? [request.edition] : []));
const articles = ({ bodies }: { bodies: object[] }) =>
  bodies.flatMap((request) => ('article' in request ? [request.article] : []));

describe('an edition that is made', () => {
  test('leads to the archive, and has its pages made before anybody is mailed', async () => {
    const { run, upload, mailed, archivist, planner } = newsroom(ARCHIVED);
    const request = await upload('tide.txt', TIDE);
    await run(request);
    const [digest] = mailed();
    expect(digest?.archive).toEqual(LINKS);
    expect(archivist.bodies).toContainEqual({
      edition: digest?.edition.id,
      correlationId: request.correlationId,
    });
    expect(planner.bodies).toEqual([]);
  });

  test('leads to its sources and is planned at once where there is no archive', async () => {
    const { run, upload, mailed, archivist, planner } = newsroom();
    await run(await upload('tide.txt', TIDE));
    expect(mailed()[0]).not.toHaveProperty('archive');
    expect([editions(planner).length, archivist.bodies]).toEqual([1, []]);
  });

  test('is asked for again the way it was frozen, whatever publication.yml says by then', async () => {
    const { run, upload, deps, archivist, planner, objects, clock } = newsroom(ARCHIVED);
    clock.now = NOON - HOUR;
    await upload('tide.txt', TIDE);
    clock.now = NOON;
    const request = slotRequest(dailySlot());
    await run(request);
    const before = { ...objects };
    deps.links = () => undefined;
    archivist.bodies.splice(0);
    await run(request);
    expect([editions(archivist).length, planner.bodies]).toEqual([1, []]);
    expect(objects).toEqual(before);
  });

  test('of an approved draft too', async () => {
    const { run, upload, act, archivist, planner, clock } = newsroom({ ...ARCHIVED, approval: 'required' });
    clock.now = NOON - HOUR;
    await upload('tide.txt', TIDE);
    clock.now = NOON;
    await run(slotRequest(dailySlot()));
    expect(archivist.bodies).toEqual([]);
    await run(act('daily-20310507t1200-24h', { act: 'approve', at: at(10), by: 'Ana' }));
    expect([editions(archivist), planner.bodies]).toEqual([['daily-20310507t1200-24h'], []]);
  });

  test('of corrections too', async () => {
    const { run, upload, withdraw, archivist } = newsroom(ARCHIVED);
    const { article, correlationId } = await upload('tide.txt', TIDE);
    await run({ article, correlationId });
    await run(await withdraw(article.id));
    expect(editions(archivist)).toEqual([
      `alert-${article.id}-${article.revision}`,
      `correction-alert-${article.id}-withdrawn`,
    ]);
  });

  test('and has nothing new has no pages', async () => {
    const { run, upload, archivist, states } = newsroom(ARCHIVED);
    await run(await upload('tide.txt', TIDE));
    await run(await upload('wire.txt', TIDE_WIRE));
    expect([...states.byId.values()].map(({ status }) => status)).toEqual(['empty']);
    expect(editions(archivist)).toHaveLength(1);
  });
});

describe('new pages of an article', () => {
  const none = { alert: false, daily: false, weekly: false } as const;

  test.each([
    ['whatever is made of it', {}],
    ['where no edition is made of it at once', { cadences: none }],
  ])('are asked for when a revision of it counts, %s', async (_name, changes) => {
    const { run, upload, archivist } = newsroom({ ...ARCHIVED, ...changes });
    const request = await upload('tide.txt', TIDE);
    await run(request);
    expect(archivist.bodies).toContainEqual({
      article: request.article.id,
      correlationId: request.correlationId,
    });
  });

  test('wait for the end of an embargo', async () => {
    const { run, upload, archivist, composer, clock } = newsroom({ ...ARCHIVED, cadences: none });
    const embargo = new Date(clock.now + HOUR).toISOString();
    const request = await upload('tide.txt', MENDED, { embargo });
    await run(request);
    expect([archivist.bodies, composer.bodies]).toEqual([[], [request]]);
    clock.now += HOUR;
    await run(request);
    expect(articles(archivist)).toEqual([request.article.id]);
  });

  test('are asked for by the newest revision alone', async () => {
    const { run, upload, archivist } = newsroom(ARCHIVED);
    const first = await upload('tide.txt', TIDE);
    await upload('tide.txt', MENDED);
    await run(first);
    expect(archivist.bodies).toEqual([]);
  });

  test('are asked for when it is withdrawn, and not when it came back before', async () => {
    const { run, upload, withdraw, archivist } = newsroom(ARCHIVED);
    const { article } = await upload('tide.txt', TIDE);
    const withdrawal = await withdraw(article.id);
    await run(withdrawal);
    expect(articles(archivist)).toEqual([article.id]);
    await upload('tide.txt', TIDE);
    await run(withdrawal);
    expect(archivist.bodies).toHaveLength(1);
  });

  test('are not asked for where there is no archive', async () => {
    const { run, upload, withdraw, archivist } = newsroom();
    const { article, correlationId } = await upload('tide.txt', TIDE);
    await run({ article, correlationId });
    await run(await withdraw(article.id));
    expect(archivist.bodies).toEqual([]);
  });
});
