import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { readAccepted } from '../../local/stack/mail/send-log.ts';

const PATIENCE = 20_000; // ms

/** @returns every mail of a stack to an address, oldest first */
export async function mailsTo(stateDir: string, address: string): Promise<Email[]> {
  const mine = readAccepted(stateDir).filter(({ to }) => to.includes(address));
  const files = mine.map(({ mailId }) => readFile(join(stateDir, 'mails', `${mailId}.eml`)));
  return Promise.all(files.map(async (file) => PostalMime.parse(await file)));
}

/**
 * Waits until a stack has mailed an address so many times.
 * @returns the last of the mails
 * @throws when it does not in time, or has mailed more
 */
export async function mailTo(stateDir: string, address: string, wanted: number): Promise<Email> {
  const count = () => readAccepted(stateDir).filter(({ to }) => to.includes(address)).length;
  for (const end = Date.now() + PATIENCE; count() < wanted && Date.now() < end; ) await pause(50);
  if (count() !== wanted) throw new Error(`${count()} mails came to ${address}, not ${wanted}`);
  return (await mailsTo(stateDir, address)).at(-1)!;
}

/** Shows a mail's HTML and follows its first link whose address has such words, as a reader taps it. */
export async function follow(page: Page, mail: Email, words: string): Promise<void> {
  await page.goto('about:blank'); // away from the policy of the page before
  await page.setContent(mail.html ?? '');
  await page.locator(`a[href*="${words}"]`).first().click();
}
