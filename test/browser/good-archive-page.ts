import type { Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { layoutShift } from './layout.ts';
import { faultsOf } from './page-faults.ts';

const BUDGET = 60_000; // bytes of a page's HTML and CSS, as they are without compression

/** Expects a page of the archive to be good and within its budget, and to need neither script nor anything inline. */
export async function goodArchivePage(page: Page, response: Response): Promise<void> {
  const url = page.url();
  expect(response.status(), url).toBe(200);
  expect(response.headers()['content-security-policy'], url).toMatch(/default-src 'none'/);
  const sheets = await page.evaluate<string[]>(
    `[...document.querySelectorAll('link[rel=stylesheet]')].map(({ href }) => href)`,
  );
  const styles = await Promise.all(sheets.map(async (sheet) => (await page.request.get(sheet)).body()));
  const bytes = [await response.body(), ...styles].reduce((sum, { length }) => sum + length, 0);
  expect(bytes, url).toBeLessThanOrEqual(BUDGET);
  expect(await page.locator('script, style, img, [style], [onclick], [onload], [onerror]').count(), url).toBe(
    0,
  );
  expect(await layoutShift(page), url).toBe(0);
  expect(await faultsOf(page), url).toEqual([]);
}
