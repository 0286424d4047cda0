import { beforeAll, expect, test } from 'vitest';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { corpus } from '../pipeline/harness.ts';
import { articleFile, hostileArticles } from './articles-on-file.ts';
import { browserForTests } from './browser.ts';
import { crawl } from './crawl.ts';
import { goodArchivePage } from './good-archive-page.ts';
import { isInView, sidewaysScroll } from './layout.ts';
import { focusShows, stripStyles } from './look.ts';
import { follow, mailsTo } from './mailbox.ts';
import { newsroomForTests, publicationWith } from './newsroom.ts';
import { faultsOf } from './page-faults.ts';
import { uploadAll } from './uploading.ts';

const READER = 'every@example.org';
const publication = await publicationWith({ archive: { access: 'public', texts: 'whole' } });
const up = newsroomForTests('every-page', publication, READER);
const { openPage } = browserForTests();

let hostile = 0;
const archive = (path: string) => new URL(path, up.stack.env.ARCHIVE_URL).href;

beforeAll(async () => {
  const harbour = { name: 'harbour.md', buffer: await corpus('harbour-flood/harbour-flood.md') };
  const bad = await hostileArticles();
  hostile = bad.length;
  await uploadAll(up, [
    ...[harbour, ...bad],
    await articleFile('revised/first.md', 'lighthouse.md'),
    await articleFile('withdrawn/first.json', 'bakery.json'),
  ]);
  await uploadAll(up, [
    await articleFile('revised/then.md', 'lighthouse.md'),
    await articleFile('withdrawn/then.json', 'bakery-taken-back.json'),
  ]);
}, 120_000);

test('every page of the archive is good, whatever the articles say', async () => {
  const page = await openPage();
  const isPage = (url: string) => url.endsWith('.html');
  const seen = await crawl(page, archive('index.html'), isPage, goodArchivePage);
  const paths = seen.map((url) => url.slice(archive('./').length).split('/')[0]);
  const counts: Record<string, number> = {};
  for (const path of paths) counts[path!] = (counts[path!] ?? 0) + 1;
  expect(counts).toMatchObject({ 'index.html': 1, 'data.html': 1, days: 1, months: 1 });
  for (const kind of ['editions', 'stories', 'articles']) expect(counts[kind], kind).toBeGreaterThan(hostile);
}, 180_000);

test('every page of the desk is good, whatever the articles say', async () => {
  const page = await openPage();
  const isPage = (url: string) => !/[?]|\.(css|js)$/.test(url);
  const seen = await crawl(page, up.deskUrl, isPage, async (shown, response) => {
    expect(response.status(), shown.url()).toBe(200);
    expect(await faultsOf(shown), shown.url()).toEqual([]);
  });
  expect(seen.length).toBeGreaterThan(hostile * 2);
}, 180_000);

test('no mail runs or loads anything, whatever the articles say', async () => {
  expect(readAccepted(up.stateDir).length).toBeGreaterThan(hostile);
  for (const mail of await mailsTo(up.stateDir, READER)) {
    const page = await openPage({ width: 375 });
    await page.setContent(mail.html ?? '');
    expect(await faultsOf(page), mail.subject).toEqual([]);
  }
}, 120_000);

test('a page that is missing says so', async () => {
  const page = await openPage();
  const response = await page.goto(archive('editions/none.html'));
  expect(response?.status()).toBe(404);
  expect(await faultsOf(page)).toEqual([]);
});

test('a link in an old mail leads from a revised article to the newer one, and to no word of one taken back', async () => {
  const mails = await mailsTo(up.stateDir, READER);
  const tapped = async (words: RegExp) => {
    const page = await openPage({ width: 375 });
    await follow(page, mails.find(({ subject = '' }) => words.test(subject))!, '/articles/');
    await page.waitForURL('**/articles/**');
    expect(await faultsOf(page)).toEqual([]);
    return page;
  };
  const lighthouse = await tapped(/^Lighthouse/);
  await lighthouse.getByRole('link', { name: 'Read the newer version' }).click();
  await lighthouse.getByText('£915,000').first().waitFor();
  const bakery = await tapped(/^Bakery/);
  const left = await bakery.locator('body').innerText();
  expect(left).toContain('withdrawn');
  expect(left).not.toMatch(/oven|1,900|26 days|Varga/);
});

test('an article is read without script and without styles, and keeps its place', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(archive('index.html'));
  await page
    .getByRole('link', { name: /Harbour wall gives way/ })
    .first()
    .click();
  await page.locator('a[href*="/articles/"][href*="#f"]').first().click();
  await page.waitForURL(/#f\d+$/);
  const { hash } = new URL(page.url());
  expect(await isInView(page.locator(hash))).toBe(true);
  await stripStyles(page);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await page.locator('main').innerText()).toMatch(
    /leaving at least 44 families[\s\S]*It sounded like a lorry/,
  );
});

test('an article that runs from right to left does so', async () => {
  const page = await openPage({ width: 375 });
  await page.goto(archive('index.html'));
  await page
    .getByRole('link', { name: /أعيد فتح/ })
    .first()
    .click();
  await page.locator('a[href*="/articles/"]').first().click();
  await page.waitForURL('**/articles/**');
  const directions = `[...document.querySelectorAll('article h1, article p')]
    .filter((element) => element.closest('[lang]').lang === 'ar').map((element) => getComputedStyle(element).direction)`;
  expect(new Set(await page.evaluate<string[]>(directions))).toEqual(new Set(['rtl']));
  expect(await faultsOf(page)).toEqual([]);
});

test('the skip link is the first stop of the keyboard, shows its focus, and leads to the content', async () => {
  for (const url of [archive('index.html'), up.deskUrl]) {
    const page = await openPage();
    await page.goto(url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")'), url).toBe('#main');
    expect(await isInView(page.locator(':focus')), url).toBe(true);
    expect(await focusShows(page), url).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('#main:target').waitFor();
  }
});
