import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { articleNumber, titleOf } from '../pipeline/article-number.ts';
import { browserForTests } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { newsroomForTests, publicationWith } from './newsroom.ts';
import { faultsOf } from './page-faults.ts';

const READER = 'desk@example.org';
const up = newsroomForTests('desk', await publicationWith({ approval: 'required' }), READER);
const { openPage } = browserForTests();

const at = (path: string) => new URL(path, up.deskUrl).href;
const article = { name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(articleNumber(1)) };

/** Presses a button by keyboard alone and waits for the page that answers. */
async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }).first());
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

test('a desk with nothing on it is good', async () => {
  const page = await openPage();
  for (const path of ['', 'editions', 'subscribers', 'publication', 'editions/none', 'nowhere']) {
    await page.goto(at(path));
    expect(await faultsOf(page), path).toEqual([]);
  }
});

test('what cannot be read is told on the page, which stays good', async () => {
  const page = await openPage();
  await page.goto(up.deskUrl);
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const file = { name: 'picture.txt', mimeType: 'text/plain', buffer: picture };
  await page.getByLabel('Choose articles').setInputFiles(file);
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.locator('li.upload').filter({ hasText: 'Not read.' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('an article is uploaded, a fact dropped and the edition approved by keyboard alone', async () => {
  const page = await openPage();
  await page.goto(up.deskUrl);
  const opens = page.waitForEvent('filechooser'); // asked for before the key: it takes the browser a moment to be ready
  await tabTo(page, page.getByLabel('Choose articles'));
  await page.keyboard.press('Enter');
  const chooser = await opens;
  await chooser.setFiles(article);
  await tabTo(page, page.getByRole('button', { name: 'Upload', exact: true }));
  await page.keyboard.press('Enter');
  const card = page.locator('li.upload').filter({ hasText: article.name });
  await card.getByText('A draft waits for you').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await tabTo(page, card.locator('a[href^="/editions/"]'));
  await Promise.all([page.waitForURL('**/editions/*'), page.keyboard.press('Enter')]);
  expect(await faultsOf(page)).toEqual([]);
  await press(page, /^Drop “?101/);
  await page.getByRole('status').filter({ hasText: 'is dropped' }).waitFor();
  expect(await page.frameLocator('iframe[title="The mail"]').locator('body').innerText()).not.toContain(
    '101 ',
  );
  expect(readAccepted(up.stateDir)).toHaveLength(0);
  await press(page, 'Approve and send');
  await page.getByRole('status').filter({ hasText: 'Approved.' }).waitFor();
  await page.evaluate('document.stayed = true');
  await expect.poll(() => readAccepted(up.stateDir), { timeout: 15_000 }).toMatchObject([{ to: [READER] }]);
  await page.getByText('Mailed to 1 reader').waitFor();
  for (const name of ['Open in the inbox', 'Page in the archive'])
    await page.getByRole('link', { name }).waitFor();
  expect(await page.evaluate('document.stayed')).toBe(true);
  expect(await page.locator('#notice').getByRole('status').innerText()).toContain('Approved.');
  await page.getByRole('heading', { level: 1, name: titleOf(1).slice(0, 12) }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
}, 60_000);

test('all sending is stopped, which every page says, and let go on', async () => {
  const page = await openPage();
  await page.goto(at('editions'));
  await page.getByLabel('Reason').fill('A name is wrong');
  await page.getByRole('button', { name: 'Stop all sending' }).click();
  for (const path of ['', 'editions', 'subscribers', 'publication']) {
    await page.goto(at(path));
    await page.getByRole('region', { name: 'Sending is stopped' }).waitFor();
    expect(await faultsOf(page), path).toEqual([]);
  }
  await page.getByRole('button', { name: 'Let sending go on' }).click();
  await page.getByRole('region', { name: 'Sending is stopped' }).waitFor({ state: 'hidden' });
});

test('subscribers are added, found, and asked about with what is wrong', async () => {
  const page = await openPage();
  await page.goto(at('subscribers'));
  await page.getByLabel('E-mail address').fill('nobody');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await page.getByRole('alert').innerText()).not.toBe('');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('E-mail address').fill('added@example.org');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'added@example.org is added' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('a table of subscribers is checked before it is imported', async () => {
  const page = await openPage();
  await page.goto(at('subscribers'));
  const buffer = Buffer.from('address\none@example.org\nnot an address\n');
  await page.getByLabel('CSV file').setInputFiles({ name: 'readers.csv', mimeType: 'text/csv', buffer });
  await page.getByLabel('How they agreed', { exact: true }).fill('on paper, at the fair');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: /^Import 1 / }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Import 1 / }).click();
  await page.getByRole('status').filter({ hasText: '1 subscriber added' }).waitFor();
});

test('the desk works without its script', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(up.deskUrl);
  const other = { ...article, name: 'other.txt', buffer: Buffer.from(articleNumber(2)) };
  await page.getByLabel('Choose articles').setInputFiles(other);
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.locator('li.upload').filter({ hasText: other.name }).waitFor();
});
