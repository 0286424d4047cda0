import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { awaitReport } from '../../local/cli/await-report.ts';
import { upload } from '../pipeline/harness.ts';
import type { TestStack } from '../pipeline/stack-for-tests.ts';
import type { ArticleFile } from './articles-on-file.ts';
import { idle } from './idle.ts';

/** Puts articles into a stack's bucket and waits until all that follows from them is done: mails, pages and lists. */
export async function uploadAll({ s3, stack }: TestStack, files: readonly ArticleFile[]): Promise<void> {
  const bucket = stack.names.DigestsBucket ?? '';
  for (const { name, buffer } of files) {
    const { VersionId } = await upload(s3, stack, name, buffer);
    const report = await awaitReport(s3, bucket, name, VersionId);
    expect(report?.items, name).toBeDefined();
    expect(
      report?.items.map(({ outcome }) => outcome),
      name,
    ).not.toContain('rejected');
  }
  await idle(stack);
}

/** Chooses a file on the desk and watches, without loading the page again, until nothing of it is left to do. */
export async function uploadOnDesk(
  desk: Page,
  deskUrl: string,
  { name, buffer }: ArticleFile,
): Promise<void> {
  await desk.goto(deskUrl);
  await desk.getByLabel('Choose articles').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await desk.getByRole('button', { name: 'Upload', exact: true }).click();
  const upload = desk.locator('li.upload').filter({ hasText: name });
  await upload.waitFor();
  await desk.evaluate('document.stayed = true');
  const last = upload.locator('ol.stages li').last();
  await last.and(desk.locator('.done, .none')).waitFor({ timeout: 20_000 });
  expect(await desk.evaluate('document.stayed')).toBe(true);
}
