import { expect, test } from 'vitest';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { articleNumber } from '../pipeline/article-number.ts';
import { corpus } from '../pipeline/harness.ts';
import { browserForTests } from './browser.ts';
import { isInView } from './layout.ts';
import { follow, mailTo } from './mailbox.ts';
import { newsroomForTests, publicationWith } from './newsroom.ts';
import { faultsOf } from './page-faults.ts';
import { uploadOnDesk } from './uploading.ts';

const READER = 'reader@example.org';
const up = newsroomForTests('journey', await publicationWith({}));
const { openPage } = browserForTests();

test('somebody signs up, confirms, is mailed what the desk takes in, taps a figure, reads its passage, and leaves', async () => {
  const page = await openPage({ width: 375, height: 700 });
  await page.goto(up.stack.env.PAGES_URL!);
  await page.getByLabel('E-mail address').fill(READER);
  await page.getByText('News alerts', { exact: true }).click();
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await follow(page, await mailTo(up.stateDir, READER, 1), '/confirm?');
  await page.getByRole('button', { name: 'Yes, subscribe me' }).click();
  await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();

  const desk = await openPage();
  const article = await corpus('harbour-flood/harbour-flood.md');
  await uploadOnDesk(desk, up.deskUrl, { name: 'harbour-flood.md', buffer: article });
  const mail = await mailTo(up.stateDir, READER, 2);

  await page.goto('about:blank');
  await page.setContent(mail.html ?? '');
  const figure = page.locator('a[href*="/articles/"][href*="#f"]').first();
  const anchor = new URL((await figure.getAttribute('href'))!).hash;
  await figure.click();
  await page.waitForURL(`**${anchor}`);
  expect(page.url(), 'the key is gone from the address').not.toContain('key=');
  const passage = page.locator(`${anchor}:target`);
  expect(await isInView(passage)).toBe(true);
  expect(
    await page.evaluate<string>(`getComputedStyle(document.querySelector(':target')).backgroundColor`),
  ).not.toBe('rgba(0, 0, 0, 0)');
  const note = page.locator(`#n-${anchor.slice(1)}`);
  expect(await note.innerText()).not.toBe('');
  expect(await faultsOf(page)).toEqual([]);

  await follow(page, mail, '/unsubscribe?');
  await page.getByRole('button', { name: 'Unsubscribe' }).click();
  await page.getByRole('heading', { name: 'You have left' }).waitFor();
  const before = readAccepted(up.stateDir).length;
  await uploadOnDesk(desk, up.deskUrl, { name: 'ferry.txt', buffer: Buffer.from(articleNumber(7)) });
  expect(readAccepted(up.stateDir)).toHaveLength(before);
}, 90_000);

test('a private archive shows nothing without a key', async () => {
  const page = await openPage();
  const reply = await page.goto(new URL('index.html', up.stack.env.ARCHIVE_URL).href);
  expect(reply?.status()).toBe(403);
  expect(await faultsOf(page)).toEqual([]);
});
