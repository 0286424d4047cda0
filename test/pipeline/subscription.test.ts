import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { expect, test } from 'vitest';
import { subscriberId } from '../../core/delivery/address.ts';
import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import { addressKeyOf, subscribersOf } from '../../local/clients.ts';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { articleNumber, titleOf } from './article-number.ts';
import { addSubscribers, mailsAfter, upload } from './harness.ts';
import { stackForTests } from './stack-for-tests.ts';

const up = stackForTests('subscription');

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (url: string, fields: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: FORM, body: new URLSearchParams(fields) });

/** The last mail to somebody, once there are so many. */
async function mailTo(address: string, wanted: number): Promise<Email> {
  const mine = () => readAccepted(up.stateDir).filter(({ to }) => to.includes(address));
  for (const end = Date.now() + 15_000; mine().length < wanted && Date.now() < end; ) await pause(25);
  expect(mine()).toHaveLength(wanted);
  return PostalMime.parse(await readFile(join(up.stateDir, 'mails', `${mine().at(-1)!.mailId}.eml`)));
}

const linkIn = (mail: Email, page: string): string =>
  new RegExp(`http://127\\.0\\.0\\.1:\\d+/serve-subscription/${page}\\?token=[\\w.-]+`).exec(
    mail.text ?? '',
  )![0];

async function statusOf(address: string, wanted: Subscriber['status']): Promise<void> {
  const id = subscriberId(address, addressKeyOf(up.stack));
  const table = subscribersOf(up.stack);
  for (const end = Date.now() + 5_000; Date.now() < end; await pause(25))
    if ((await table.find(id))?.status === wanted) return;
  expect((await table.find(id))?.status).toBe(wanted);
}

test('a stranger signs up, confirms, is mailed, changes what they get, leaves by one click, and is mailed no more', async () => {
  const pages = up.stack.env.PAGES_URL!;
  const address = 'stranger@example.org';
  expect(await (await fetch(pages)).text()).toContain('<form');
  const asked = { address, editions: 'alert', topics: 'ferry', hour: '7', zone: 'Europe/Oslo' };
  expect((await post(pages, asked)).status).toBe(202);
  const letter = await mailTo(address, 1);
  expect(letter.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
  const confirm = linkIn(letter, 'confirm');
  await fetch(confirm); // a link scanner
  await statusOf(address, 'pending');
  expect((await post(confirm)).status).toBe(200);
  await statusOf(address, 'active');

  await upload(up.s3, up.stack, 'quarry.txt', articleNumber(1).replaceAll(/ferry/gi, 'quarry'));
  await upload(up.s3, up.stack, 'ferry.txt', articleNumber(2));
  const digest = await mailTo(address, 2);
  expect(digest.text).toContain(titleOf(2));
  const preferences = linkIn(digest, 'preferences');
  expect(await (await fetch(preferences)).text()).toContain('value="ferry"');
  expect((await post(preferences, { ...asked, topics: '' })).status).toBe(200);

  await upload(up.s3, up.stack, 'granary.txt', articleNumber(3).replaceAll(/ferry/gi, 'granary'));
  const last = await mailTo(address, 3);
  const [, oneClick = ''] = /<(http[^>]+)>/.exec(
    last.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '',
  )!;
  await fetch(oneClick); // the scanner again
  await statusOf(address, 'active');
  expect((await post(oneClick, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  await statusOf(address, 'unsubscribed');
  expect((await post(confirm)).status).toBe(410); // the old confirmation brings nobody back
  await statusOf(address, 'unsubscribed');
  const before = readAccepted(up.stateDir).length;
  await upload(up.s3, up.stack, 'after.txt', articleNumber(4));
  expect(await mailsAfter(up.stateDir, before + 1, 2_000)).toHaveLength(before);
}, 60_000);

test.each([
  ['bounce@simulator.amazonses.com', 'bounced', 10],
  ['complaint@simulator.amazonses.com', 'complained', 20],
] as const)(
  '%s is mailed once and then no more: %s',
  async (address, status, number) => {
    await addSubscribers(up.stack, address);
    await upload(up.s3, up.stack, `${status}.txt`, articleNumber(number));
    await mailTo(address, 1);
    await statusOf(address, status);
    await upload(up.s3, up.stack, `${status}-again.txt`, articleNumber(number + 1));
    await pause(1_500);
    await mailTo(address, 1);
  },
  30_000,
);
