import { expect, test } from 'vitest';
import { articlePath, editionPath } from '../../../core/digest/archive-links.ts';
import { TIDE } from '../composing/reports.ts';
import { press } from './press.ts';

const HOUR = 3_600_000;
const MENDED = TIDE.replace('40 metres', '30 metres').replace(
  '"We heard it go, plank by plank,"',
  'It was loud,',
);

/** What an edition told, and the correction of it when its article was revised. */
async function corrected(archivedFirst = true) {
  const all = press();
  const { room, publish, asked } = all;
  const first = await room.upload('tide.txt', TIDE);
  await room.run(first);
  const told = asked();
  if (archivedFirst) await publish(...told);
  room.clock.now += HOUR;
  const mended = await room.upload('tide.txt', MENDED);
  await room.run(mended);
  const correction = asked();
  await publish(...correction);
  const editionOf = (requests: typeof told) =>
    requests.flatMap((one) => ('edition' in one ? [one.edition] : []))[0] ?? '';
  return {
    ...all,
    first,
    told,
    edition: editionOf(told),
    correction: editionOf(correction),
    requests: correction,
  };
}

const wordsOf = (page: string | undefined) => (page ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('what was corrected says so on the page of its story', async () => {
  const { pages, first, correction } = await corrected();
  const page = pages.get(`stories/${first.article.id}.html`);
  const words = wordsOf(page);
  expect(words).toMatch(/Corrected on 7 May 2031 .*Was 40 metres .* Now 30 metres/);
  expect(words).toMatch(/plank by plank.* Now No longer in the article/);
  expect(words).toContain('What follows was told before.');
  expect(words).toMatch(/How its numbers moved .*40 metres .*30 metres/);
  expect(page).toContain(editionPath(correction));
  expect(page?.indexOf('Corrected on')).toBeLessThan(page?.indexOf('class="lead"') ?? 0);
});

test('the edition that told it leads to the one that corrects it', async () => {
  const { pages, edition, correction } = await corrected();
  expect(pages.get(editionPath(edition))).toMatch(
    new RegExp(`Corrected since: News alert, 7 May 2031: <a href="../${editionPath(correction)}">`),
  );
  expect(pages.get(editionPath(correction))).not.toContain('Corrected since');
  expect(JSON.parse(pages.get(`editions/${edition}.json`) ?? '').correctedBy).toMatchObject([
    { id: correction },
  ]);
});

test('what readers were told stands on the page of the revision that said so', async () => {
  const { pages, first, correction } = await corrected();
  const hrefs = pages.get(editionPath(correction))?.match(/(?<=href="\.\.\/)articles\/[^"]*/g) ?? [];
  expect(hrefs.some((href) => href.startsWith(articlePath(first.article)))).toBe(true);
  for (const href of hrefs) {
    const [path = '', anchor] = href.split('#');
    if (anchor !== undefined) expect(pages.get(path)).toContain(`id="${anchor}"`);
  }
});

test('the feed of a private archive can be read by what has no cookie', async () => {
  const { pages } = await corrected();
  const links = pages.get('feed.xml')?.match(/https:\/\/archive[^"&<]*/g) ?? [];
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect(link).toContain('?key=2031-05.');
  expect(pages.get('index.html')).toContain('href="feed.xml?key=2031-05.');
});

test('an edition from before there was an archive is not made', async () => {
  const { pages, edition, first } = await corrected(false);
  expect(pages.has(editionPath(edition))).toBe(false);
  expect(pages.has(`stories/${first.article.id}.html`)).toBe(false);
});

test('published late, it knows of its correction', async () => {
  const { publish, pages, told, edition, correction, first } = await corrected(false);
  await publish(...told);
  expect(pages.get(editionPath(edition))).toContain(editionPath(correction));
  expect(wordsOf(pages.get(`stories/${first.article.id}.html`))).toContain('Corrected on');
});

test('pages of a correction that is published twice are the same', async () => {
  const { publish, pages, requests } = await corrected();
  const before = new Map(pages);
  await publish(...requests);
  expect(pages).toEqual(before);
});
