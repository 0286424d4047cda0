import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articleNumber } from '../pipeline/article-number.ts';
import { upload } from '../pipeline/harness.ts';
import { browserForTests } from './browser.ts';
import { newsroomForTests, publicationWith } from './newsroom.ts';

const up = newsroomForTests('desk-script', await publicationWith({}));
const { openPage } = browserForTests();

const fileOf = (name: string, n: number) => ({
  ...{ name, mimeType: 'text/plain', buffer: Buffer.from(articleNumber(n)) },
});

async function choose(page: Page, ...files: ReturnType<typeof fileOf>[]): Promise<void> {
  await page.getByLabel('Choose articles').setInputFiles(files);
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
}

test.each([
  [500, 'text/html', '<!doctype html><main><h1>That did not work</h1></main>', 'That did not work'],
  [413, 'text/html', '<!doctype html><main><h1>That is too much at once</h1></main>', 'That is too much'],
  [413, 'text/plain', 'Too large', 'Too large'],
])('an upload answered with %d as %s is told as not taken, and the next one goes on', async (...reply) => {
  const [status, contentType, body, why] = reply;
  const page = await openPage();
  await page.goto(up.deskUrl);
  let asked = 0;
  await page.route('**/uploads', (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status, contentType, body }) : route.continue();
  });
  await choose(page, fileOf('first.txt', status), fileOf('second.txt', status + 1));
  const told = page.locator('#notice').getByRole('alert');
  await told.waitFor();
  expect(await told.innerText()).toMatch(
    new RegExp(`^1 file is uploaded\\. Not taken:\\s+first\\.txt: ${why}`),
  );
  await page.locator('li.upload').filter({ hasText: 'second.txt' }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Upload', exact: true }).isEnabled()).toBe(true);
});

test('an upload that never arrives is told as not taken', async () => {
  const page = await openPage();
  await page.goto(up.deskUrl);
  await page.route('**/uploads', (route) => route.abort());
  await choose(page, fileOf('lost.txt', 1));
  const told = page.locator('#notice').getByRole('alert');
  expect(await told.innerText()).toMatch(/^Not taken:\s+lost\.txt: It could not be sent\./);
});

test('a page is looked at anew by the next news, after a look that failed', async () => {
  const page = await openPage();
  await page.goto(up.deskUrl);
  let failed = 0;
  await page.route(up.deskUrl, (route) => {
    failed += 1;
    return failed === 1 ? route.abort() : route.continue();
  });
  await upload(up.s3, up.stack, 'later.txt', articleNumber(2));
  await page.locator('li.upload').filter({ hasText: 'later.txt' }).waitFor();
  expect(failed).toBeGreaterThan(1);
});
