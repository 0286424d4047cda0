import { describe, expect, test } from 'vitest';
import { articlePath, editionPath } from '../../../core/digest/archive-links.ts';
import { createHandler } from '../../../functions/publish-archive.ts';
import { dailySlot, NOON, slotRequest } from '../composing/newsroom.ts';
import { TIDE, TIDE_LATER, TIDE_TOO, TIDE_WORDS, TRAM } from '../composing/reports.ts';
import { AGAIN, batch, context, DONE } from '../deps.ts';
import { type Press, press } from './press.ts';

const HOUR = 3_600_000;
const MENDED = TIDE.replace('40 metres', '30 metres');

/** A press that has published the alert of an article. */
async function withTide(changes?: Parameters<typeof press>[0]) {
  const all = press(changes);
  const request = await all.room.upload('tide.txt', TIDE);
  await all.room.run(request);
  const asked = all.asked();
  await all.publish(...asked);
  all.room.clock.now += HOUR;
  return { ...all, article: request.article, requests: asked };
}

const editionsOf = (requests: ReturnType<Press['asked']>) =>
  requests.flatMap((request) => ('edition' in request ? [request.edition] : []));

describe('an edition', () => {
  test('gets its pages, those of its articles and its lists', async () => {
    const { pages, article, requests } = await withTide();
    const [edition = ''] = editionsOf(requests);
    const { id, revision } = article;
    expect([...pages.keys()].filter((path) => !path.startsWith('style-')).sort()).toEqual(
      [
        ...['404.html', 'data.html', 'feed.xml', 'index.html', 'robots.txt'],
        ...['schemas/article.json', 'schemas/edition.json'],
        ...['days/2031-05-07.html', 'months/2031-05.html', 'facts/2031-05.csv', `stories/${id}.html`],
        ...['html', 'json', 'csv'].map((form) => `editions/${edition}.${form}`),
        ...['html', 'json'].map((form) => `articles/${id}/${revision}.${form}`),
      ].sort(),
    );
    expect(pages.get('index.html')).toContain(editionPath(edition));
    expect(pages.get('facts/2031-05.csv')?.match(/40 metres/g)).not.toBeNull();
    expect(pages.get(articlePath(article))).toContain('40 metres</a>');
  });

  test('is planned when all that its mail leads to is there, and before anything lists it', async () => {
    const all = press();
    await all.room.run(await all.room.upload('tide.txt', TIDE));
    const steps: string[] = [];
    all.deps.pages = {
      save: async (some) => void steps.push(...some.map(({ path }) => path.split('/')[0] ?? '')),
    };
    all.deps.planner = { send: async () => void steps.push('plan') };
    await all.publish(...all.asked());
    const plan = steps.indexOf('plan');
    expect(new Set(steps.slice(0, plan).map((step) => step.replace(/-\w+/, '')))).toEqual(
      new Set(['style.css', 'editions', 'articles', '404.html', 'robots.txt', 'schemas']),
    );
    expect(steps.slice(plan + 1)).toEqual(expect.arrayContaining(['index.html', 'stories', 'feed.xml']));
  });

  test('goes on as it was asked for, with the same id through every log', async () => {
    const { room, requests } = await withTide();
    const { correlationId } = requests[0]!;
    expect(room.planner.bodies).toEqual([{ edition: editionsOf(requests)[0], correlationId }]);
    expect(room.log.lines).toContainEqual({
      ...{ level: 'info', event: 'Archive:Published' },
      keys: { correlationId, edition: editionsOf(requests)[0], articles: 1 },
    });
    expect(room.log.counts.EditionsPublished).toBe(1);
  });

  test('has its lists asked for apart, so that they are made when no mail waits', async () => {
    const { room, deps, archivist, article, requests } = await withTide();
    await createHandler(deps)(batch(requests.at(-1)), context());
    const { id } = article;
    const { correlationId } = requests.at(-1)!;
    expect(archivist.bodies).toEqual([{ lists: { day: '2031-05-07', stories: [id] }, correlationId }]);
    expect([archivist.delays.at(-1), room.planner.delays.at(-1)]).toEqual([1, 0]);
  });

  test('is made again without being planned', async () => {
    const { room, publish, pages, requests } = await withTide();
    const before = new Map([...pages].toSorted());
    const planned = room.planner.bodies.length;
    pages.clear();
    expect(await publish({ ...requests.at(-1), again: true })).toEqual(DONE);
    expect(new Map([...pages].toSorted())).toEqual(before);
    expect(room.planner.bodies).toHaveLength(planned);
  });

  test('is planned and no more where there is no archive any more', async () => {
    const { room, deps, asked, publish, pages, entries } = press();
    await room.run(await room.upload('tide.txt', TIDE));
    deps.site = undefined;
    expect(await publish(...asked())).toEqual(DONE);
    expect(room.planner.bodies).toHaveLength(1);
    expect([pages.size, entries.rows.size]).toEqual([0, 0]);
  });

  test('is listed by its newsroom’s day', async () => {
    const all = press({ zone: 'Pacific/Auckland' }); // where noon UTC is the next day
    await all.room.run(await all.room.upload('tide.txt', TIDE));
    await all.publish(...all.asked());
    expect(all.under('days/').map(([path]) => path)).toEqual(['days/2031-05-08.html']);
  });

  test('of many asked for at once: all are listed, and the lists are not made for each', async () => {
    const { room, asked, publish, pages, deps } = press();
    for (const [n, text] of [TIDE, TRAM, TIDE.replaceAll('Skarn', 'Lund')].entries())
      await room.run(await room.upload(`${n}.txt`, text));
    let lists = 0;
    const { save } = deps.pages;
    deps.pages = {
      save: (some) => {
        lists += some.filter(({ path }) => path === 'index.html').length;
        return save(some);
      },
    };
    const requests = asked();
    await publish(...requests);
    expect(lists).toBeLessThan(requests.length);
    for (const edition of editionsOf(requests))
      expect(pages.get('days/2031-05-07.html')).toContain(`${edition}.html`);
  });
});

describe('a story', () => {
  test('that goes on has all its tellings on one page', async () => {
    const { room, asked, publish, under } = await withTide();
    for (const [key, text] of [
      ['storm.txt', TIDE_TOO],
      ['later.txt', TIDE_LATER],
    ] as const) {
      await room.run(await room.upload(key, text));
      await publish(...asked());
    }
    const [[, page = ''] = [], ...others] = under('stories/');
    expect(others).toEqual([]);
    expect(page).toContain('more boats sank than thought');
    expect(page).toContain('$2 million');
  });
});

describe('an article', () => {
  test('that no edition shows gets no page', async () => {
    const { publish, pages, room } = press();
    await room.upload('tide.txt', TIDE);
    expect(await publish({ article: 'tide', correlationId: 'x' })).toEqual(DONE);
    expect(pages.size).toBe(0);
  });

  test('says that there is a newer version, and leads to it, whether or not an edition shows it', async () => {
    const { room, publish, pages, article } = await withTide({
      cadences: { alert: true, daily: false, weekly: false },
    });
    const mended = await room.upload('tide.txt', MENDED);
    await publish({ article: article.id, correlationId: 'x' });
    expect(pages.get(articlePath(article))).toContain(`${mended.article.revision}.html`);
    expect(pages.get(articlePath(mended.article))).toContain('30 metres');
    expect(pages.get(articlePath(mended.article))).not.toContain(`${article.revision}.html`);
  });

  test('stands as it was until the embargo of its newer version is over', async () => {
    const { room, publish, pages, article } = await withTide();
    const embargo = new Date(room.clock.now + HOUR).toISOString();
    const before = pages.get(articlePath(article));
    const mended = await room.upload('tide.txt', MENDED, { embargo });
    await publish({ article: article.id, correlationId: 'x' });
    expect(pages.get(articlePath(article))).toBe(before);
    expect(pages.has(articlePath(mended.article))).toBe(false);
    room.clock.now += HOUR;
    await publish({ article: article.id, correlationId: 'x' });
    expect(pages.get(articlePath(article))).toContain(`${mended.article.revision}.html`);
  });

  test('whose newer version waits for its embargo: the one told last counts, not those before it', async () => {
    const { room, publish, asked, pages, article } = await withTide();
    const { article: mended, correlationId } = await room.upload('tide.txt', MENDED);
    await room.run({ article: mended, correlationId });
    await publish(...asked());
    const before = new Map([article, mended].map((ref) => [articlePath(ref), pages.get(articlePath(ref))]));
    const embargo = new Date(room.clock.now + HOUR).toISOString();
    await room.upload('tide.txt', MENDED.replace('30 metres', '20 metres'), { embargo });
    await publish({ article: article.id, correlationId: 'x' });
    for (const [path, content] of before) expect(pages.get(path), path).toBe(content);
    expect(pages.get(articlePath(article))).toContain(`${mended.revision}.html`);
    expect(pages.get(articlePath(mended))).not.toContain('newer version');
  });

  test('whose newer version nobody has approved says that there is one, and shows none of it', async () => {
    const { room, publish, asked, pages, under } = press({ approval: 'required' });
    const approve = async (request: { article: { id: string; revision: string } }) => {
      await room.run(request);
      const { id, revision } = request.article;
      await room.run(
        room.act(`alert-${id}-${revision}`, {
          act: 'approve',
          by: 'Ana',
          at: new Date(room.clock.now).toISOString(),
        }),
      );
      await publish(...asked());
    };
    const first = await room.upload('tide.txt', TIDE);
    await approve(first);
    const page = () => pages.get(articlePath(first.article));
    expect(page()).not.toContain('newer version');
    const mended = await room.upload('tide.txt', MENDED);
    await publish({ article: first.article.id, correlationId: 'x' });
    expect(page()).toContain('newer version');
    expect(page()).not.toContain(mended.article.revision);
    expect(under('articles/').some(([, content]) => content.includes('30 metres'))).toBe(false);
    await approve(mended);
    expect(page()).toContain(`${mended.article.revision}.html`);
    expect(pages.get(articlePath(mended.article))).toContain('30 metres');
    expect(pages.get(articlePath(mended.article))).not.toContain('newer version');
  });

  test('that is withdrawn leaves none of its words on its pages and in their data', async () => {
    const { room, publish, asked, under, article } = await withTide();
    await room.upload('tide.txt', MENDED);
    await publish({ article: article.id, correlationId: 'x' }); // a page that no edition leads to
    await room.run(await room.withdraw(article.id));
    await publish(...asked());
    const pages = under(`articles/${article.id}/`);
    expect(pages.map(([path]) => path.split('.').at(-1))).toEqual(['html', 'json', 'html', 'json']);
    for (const [path, content] of pages) {
      expect(content, path).not.toMatch(/metres|pier|plank/i);
      expect(content, path).toMatch(/withdrawn/i);
    }
  });

  test('that is withdrawn leaves its words nowhere; others keep theirs', async () => {
    const { room, publish, asked, pages, article, requests } = await withTide();
    await room.run(await room.upload('storm.txt', TIDE_TOO), await room.upload('tram.txt', TRAM));
    room.clock.now = NOON + 25 * HOUR;
    await room.run(slotRequest(dailySlot(24 * 60 + 30, 36)));
    const more = asked();
    await publish(...more);
    const said = () => [...pages].filter(([, content]) => TIDE_WORDS.test(content)).map(([path]) => path);
    expect(said().length).toBeGreaterThan(10);
    await room.run(await room.withdraw(article.id));
    const correction = asked();
    await publish(...correction);
    expect(said()).toEqual([]);
    const [alert = ''] = editionsOf(requests);
    for (const form of ['html', 'json'])
      expect(pages.get(`editions/${alert}.${form}`)).toMatch(/Withdrawn by its sources|"stories":\[\]/);
    expect(pages.get(`stories/${article.id}.html`)).toMatch(/withdrew/);
    expect(pages.get('index.html')).toContain('Tram line to the airport');
    expect(pages.get('facts/2031-05.csv')).toMatch(/12 minutes[\s\S]*2 million|2 million[\s\S]*12 minutes/);
    expect(editionsOf(correction).length).toBeGreaterThan(0);
  });

  test.each(['editions/', 'stories/', 'index', 'articles/'])(
    'that is withdrawn leaves no word where %s is written late, by somebody who did not know',
    async (late) => {
      const { room, publish, asked, pages, deps } = press();
      const { article, correlationId } = await room.upload('tide.txt', TIDE);
      await room.run({ article, correlationId });
      const { save } = deps.pages;
      let held = false;
      deps.pages = {
        async save(some) {
          if (!held && some.some(({ path }) => path.startsWith(late))) {
            held = true;
            await room.withdraw(article.id);
            await publish({ article: article.id, correlationId: 'y' });
          }
          await save(some);
        },
      };
      await publish(...asked());
      expect(held).toBe(true);
      expect([...pages].filter(([, content]) => TIDE_WORDS.test(content))).toEqual([]);
    },
  );

  test('that is withdrawn has each edition, story and list made again once', async () => {
    const { room, publish, asked, article, deps } = await withTide();
    await room.run(slotRequest(dailySlot(60)));
    await publish(...asked());
    await room.withdraw(article.id);
    const written: string[] = [];
    const { save } = deps.pages;
    deps.pages = {
      save: (some) => {
        written.push(...some.map(({ path }) => path));
        return save(some);
      },
    };
    await publish({ article: article.id, correlationId: 'x' });
    const again = written.filter((path) => /^(editions|stories|index|days|facts)/.test(path));
    expect(again).toEqual([...new Set(again)]);
    expect(again.filter((path) => /^editions\/[^.]*\.html/.test(path))).toHaveLength(2);
  });

  test('that is revised has no edition made again', async () => {
    const { room, publish, article, pages } = await withTide();
    const before = new Map(pages);
    const { article: mended } = await room.upload('tide.txt', MENDED);
    await publish({ article: article.id, correlationId: 'x' });
    const isOf = (path: string) => path.includes(article.revision) || path.includes(mended.revision);
    for (const [path, content] of pages) if (!isOf(path)) expect(content, path).toBe(before.get(path));
  });

  test('that comes back has its words again, everywhere', async () => {
    const { room, publish, pages, article } = await withTide();
    const before = new Map([...pages].toSorted());
    const renew = () => publish({ article: article.id, correlationId: 'x' });
    await room.withdraw(article.id);
    await renew();
    expect(pages.get('index.html')).not.toBe(before.get('index.html'));
    await room.upload('tide.txt', TIDE);
    await renew();
    expect(new Map([...pages].filter(([path]) => before.has(path)).toSorted())).toEqual(before);
  });

  test('that was withdrawn is not read from a table of the day that has its words', async () => {
    const { room, publish, pages, article, deps, requests } = await withTide();
    const stale = await deps.days.find('2031-05-07');
    expect(JSON.stringify(stale)).toMatch(TIDE_WORDS);
    await room.withdraw(article.id);
    await publish({ article: article.id, correlationId: 'x' });
    expect(JSON.stringify(await deps.days.find('2031-05-07'))).not.toMatch(TIDE_WORDS);
    await deps.days.save('2031-05-07', stale); // by somebody who read it before
    await publish(...requests);
    expect(pages.get('facts/2031-05.csv')).not.toMatch(TIDE_WORDS);
  });

  test('keeps what every edition shows of it', async () => {
    const { room, publish, asked, pages, article, requests } = await withTide();
    const slot = dailySlot(60);
    await room.run(slotRequest(slot));
    const daily = asked();
    await publish(...daily);
    expect(editionsOf(daily)).toHaveLength(1);
    for (const edition of [...editionsOf(requests), ...editionsOf(daily)])
      expect(pages.get(articlePath(article))).toContain(editionPath(edition));
  });
});

test('what is no request goes back to the queue alone', async () => {
  const { publish, room, asked } = press();
  await room.run(await room.upload('tide.txt', TIDE));
  const edition = asked().filter((request) => 'edition' in request);
  expect(await publish({ pages: 'all' }, ...edition)).toEqual(AGAIN);
  expect(room.planner.bodies).toHaveLength(1);
});
