import { describe, expect, test } from 'vitest';
import { Manifest } from '../../../core/digest/schema.ts';
import { AGAIN, DONE } from '../deps.ts';
import { at, figuresOf, newsroom, sidesOf } from './newsroom.ts';
import { CHEESE, TIDE, TIDE_LATER, TIDE_TOO, TIDE_WIRE, TRAM } from './reports.ts';

const editionOf = ({ article: { id, revision } }: { article: { id: string; revision: string } }) =>
  `alert-${id}-${revision}`;

describe('an alert', () => {
  test('is prepared and asked to be planned', async () => {
    const { run, upload, planner, objects, manifest, log } = newsroom();
    const request = await upload('tide.txt', TIDE);
    expect(await run(request)).toEqual(DONE);
    const edition = editionOf(request);
    expect(planner.bodies).toEqual([{ edition, correlationId: request.correlationId }]);
    expect(objects[`editions/${edition}/digest.html`]).toContain('Tide takes the pier');
    expect(manifest(edition)).toMatchObject({
      ...{ edition: { id: edition, cadence: 'alert' }, audience: { of: 'cadence' } },
      ...{ facts: { leftOut: 0 }, ledger: { totals: { used: 1 } }, acts: [] },
    });
    expect(Object.keys(manifest(edition).files).toSorted()).toEqual([
      ...['digest.html', 'digest.json', 'digest.txt', 'input.json'],
    ]);
    expect(log.events()).toEqual(['Edition:Prepared']);
  });

  test('is told once, whatever is delivered again', async () => {
    const { run, upload, mailed, objects } = newsroom();
    const request = await upload('tide.txt', TIDE);
    await run(request, request);
    const before = { ...objects };
    await run(request);
    expect(mailed()).toHaveLength(1);
    expect(objects).toEqual(before);
  });

  test('two reports of one event that come at once are one story with both sources', async () => {
    const { run, upload, mailed, clock } = newsroom();
    const first = await upload('tide.txt', TIDE, { publisher: 'The Skarn Post' });
    clock.now += 60_000;
    const second = await upload('storm.txt', TIDE_TOO, { publisher: 'Coast News' });
    await run(second, first);
    const [digest, ...others] = mailed();
    expect(others).toEqual([]);
    expect(digest?.edition.id).toBe(editionOf(first));
    expect(digest?.stories).toMatchObject([{ sources: expect.any(Array) }]);
    expect(digest?.stories[0]?.sources).toHaveLength(2);
    expect(digest?.sources.map(({ publisher }) => publisher).toSorted()).toEqual([
      'Coast News',
      'The Skarn Post',
    ]);
  });

  test('that was frozen before a report came in is finished for it, and the report has one of its own', async () => {
    const { run, upload, mailed, deps, clock } = newsroom();
    const first = await upload('tide.txt', TIDE);
    const { editions } = deps;
    deps.editions = { ...editions, prepare: () => Promise.reject(new Error('died')) };
    expect(await run(first)).toEqual(AGAIN);
    deps.editions = editions;
    clock.now += 60_000;
    const second = await upload('storm.txt', TIDE_TOO);
    await run(second);
    await run(first);
    expect(mailed().map(({ edition }) => edition.id)).toEqual([editionOf(first), editionOf(second)]);
    expect(mailed().map(({ stories }) => stories[0]?.update)).toEqual([false, true]);
  });

  test('reports of different events are alerts of their own', async () => {
    const { run, upload, mailed } = newsroom();
    await run(
      await upload('tide.txt', TIDE),
      await upload('tram.txt', TRAM),
      await upload('cheese.txt', CHEESE),
    );
    expect(mailed()).toHaveLength(3);
  });

  test('a copy of what readers have had is no second alert, and its edition is on record as empty', async () => {
    const { run, upload, mailed, manifest, states, clock, log } = newsroom();
    await run(await upload('tide.txt', TIDE));
    clock.now += 600_000;
    const wire = await upload('wire.txt', TIDE_WIRE);
    await run(wire);
    await run(wire);
    expect(mailed()).toHaveLength(1);
    const edition = editionOf(wire);
    expect(states.byId.get(edition)).toMatchObject({ status: 'empty', audience: 0, cadence: 'alert' });
    expect(manifest(edition)).toMatchObject({ ledger: { totals: { duplicate: 1 } } });
    expect(manifest(edition)).not.toHaveProperty('subject');
    expect(log.counts.EditionsEmpty).toBe(1);
  });

  test('a copy in which a figure is another is an update with both sides', async () => {
    const { run, upload, mailed, clock } = newsroom();
    await run(await upload('tide.txt', TIDE));
    clock.now += 600_000;
    await run(await upload('wire.txt', TIDE_WIRE.replace('3 boats', '7 boats')));
    const [, update] = mailed();
    expect(update?.stories).toMatchObject([{ update: true }]);
    expect(sidesOf(update!)).toEqual([['7', '3']]);
  });

  test('a later report of somebody else with another figure is an update with both sides', async () => {
    const { run, upload, mailed, clock } = newsroom();
    await run(await upload('tide.txt', TIDE));
    clock.now += 2 * 86_400_000;
    await run(await upload('later.txt', TIDE_LATER));
    const [, update] = mailed();
    expect(update?.stories).toMatchObject([{ update: true }]);
    expect(sidesOf(update!)).toEqual([['7', '3']]);
  });

  test('a new revision with another figure corrects the one readers had', async () => {
    const { run, upload, mailed, clock } = newsroom();
    await run(await upload('tide.txt', TIDE));
    clock.now += 3_600_000;
    await run(await upload('tide.txt', TIDE.replace('40 metres', '30 metres')));
    const [, corrected, ...others] = mailed();
    expect(others).toEqual([]);
    const [correction] = corrected?.corrections ?? [];
    expect(correction?.figures.map(({ was, now }) => [was.figure.text, now?.figure.text])).toEqual([
      ['40 metres', '30 metres'],
    ]);
  });

  test('is made of the versions that count, whatever row was written of one that came to nothing', async () => {
    const { run, upload, mailed, arrivals, clock } = newsroom();
    await upload('storm.txt', TIDE_TOO);
    const [row] = arrivals.rows();
    clock.now += 1000;
    const tide = await upload('tide.txt', TIDE);
    if (row?.kind === 'article') await arrivals.save([{ ...row, at: at(0.01), revision: 'ffffffffffff' }]);
    await run(tide);
    expect(
      mailed()[0]
        ?.sources.map(({ key }) => key)
        .toSorted(),
    ).toEqual(['storm.txt', 'tide.txt']);
  });

  test('leaves out, counts and logs what is not verified', async () => {
    const { extractFacts } = await import('../../../core/facts/extract.ts');
    const { plainTextArticle } = await import('../../../core/article/plain-text.ts');
    const { run, upload, mailed, log, manifest } = newsroom();
    const true_ = await newsroom().upload('tide.txt', TIDE);
    const facts = extractFacts(
      plainTextArticle({ key: 'tide.txt', revision: true_.article.revision, text: TIDE, lang: 'en' }),
    );
    const figures = facts.figures.map((figure) => (figure.value === 40 ? { ...figure, value: 41 } : figure));
    await run(await upload('tide.txt', TIDE, { facts: { ...facts, figures } }));
    expect(figuresOf(mailed()[0]!)).not.toContain('40 metres');
    expect(manifest(editionOf(true_)).facts.leftOut).toBe(1);
    expect(log.events()).toContain('Facts:LeftOut');
    expect(log.counts.FactsLeftOut).toBe(1);
  });

  test('the same uploads give the same bytes', async () => {
    const [one, two] = [newsroom(), newsroom()];
    for (const { run, upload } of [one, two]) {
      await run(await upload('tide.txt', TIDE));
      await run(await upload('later.txt', TIDE_LATER));
    }
    expect(two.objects).toEqual(one.objects);
  });
});

describe('an article', () => {
  test.each([
    ['in a minute', '2031-05-07T14:01:00+02:00', 60],
    ['tomorrow: it asks again after the longest wait there is', '2031-05-08T12:00:00Z', 900],
  ])('whose embargo ends %s waits in the queue', async (_name, embargo, delay) => {
    const { run, upload, planner, composer, objects } = newsroom();
    const request = await upload('tide.txt', TIDE, { embargo });
    await run(request);
    expect(composer.bodies).toEqual([request]);
    expect(composer.delays).toEqual([delay]);
    expect(planner.bodies).toEqual([]);
    expect(Object.keys(objects).filter((key) => key.startsWith('editions/'))).toEqual([]);
  });

  test('whose embargo is over is held back by nothing', async () => {
    const { run, upload, mailed, clock } = newsroom();
    const request = await upload('tide.txt', TIDE, { embargo: at(1) });
    clock.now += 60_000;
    await run(request);
    expect(mailed()).toHaveLength(1);
  });

  test('that its source has taken back, or that a newer version has overtaken, gets no alert', async () => {
    const { run, upload, withdraw, planner, log } = newsroom();
    const old = await upload('tide.txt', TIDE);
    await upload('tide.txt', TIDE_LATER);
    const gone = await upload('tram.txt', TRAM);
    await withdraw(gone.article.id);
    expect(await run(old, gone)).toEqual(DONE);
    expect(planner.bodies).toEqual([]);
    expect(log.events()).toEqual(['Edition:Superseded', 'Edition:Superseded']);
  });

  test('that a backlog or a clock that is behind has left out of what came in of late has its alert all the same', async () => {
    const { run, upload, mailed, arrivals, deps, clock } = newsroom();
    const request = await upload('tide.txt', TIDE);
    clock.now -= 5_000;
    deps.arrivals = {
      between: async (window) =>
        (await arrivals.between(window, 9)).filter(({ article }) => article !== request.article.id),
    };
    await run(request);
    expect(mailed()).toHaveLength(1);
  });

  test('gets no alert where none are made', async () => {
    const { run, upload, planner, objects } = newsroom({
      cadences: { alert: false, daily: true, weekly: false },
    });
    expect(await run(await upload('tide.txt', TIDE))).toEqual(DONE);
    expect(planner.bodies).toEqual([]);
    expect(Object.keys(objects).filter((key) => key.startsWith('editions/'))).toEqual([]);
  });

  test('that was never extracted goes back to the queue', async () => {
    const { run } = newsroom();
    const missing = { article: { id: 'tide', revision: 'r1' }, correlationId: 'tide@r1' };
    expect(await run(missing)).toEqual(AGAIN);
  });

  test.each(['{}', 'not json', JSON.stringify({ article: { id: 'tide' } })])(
    'is not held up by the message %s, which fails alone',
    async (poison) => {
      const { run, upload, mailed } = newsroom();
      expect(await run(poison, await upload('tide.txt', TIDE))).toEqual(AGAIN);
      expect(mailed()).toHaveLength(1);
    },
  );
});

test('a manifest is what its schema says', async () => {
  const { run, upload, objects } = newsroom();
  const request = await upload('tide.txt', TIDE);
  await run(request);
  const stored = JSON.parse(objects[`editions/${editionOf(request)}/manifest.json`]!);
  expect(Manifest.parse(stored)).toEqual(stored);
});
