import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { sidewaysScroll } from './layout.ts';

/**
 * Looks at a page in light and dark, wide and narrow. It is left light, and as wide as it was.
 * @returns what is wrong with it; empty when nothing is
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await violationsOf(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  const size = page.viewportSize();
  faults.push(...(await sidewaysScroll(page)));
  if (size !== null) await page.setViewportSize(size);
  return faults;
}
