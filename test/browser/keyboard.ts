import type { Locator, Page } from 'playwright-core';
import { focusShows } from './look.ts';

const MOST = 200; // presses: a page with more stops than this is not to be worked by keyboard

/**
 * Goes to an element with the Tab key alone.
 * @throws when it is no stop on the way, or one of those before it, or it itself, does not show that it has the focus
 */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    if (!(await focusShows(page))) throw new Error(`No focus shows on ${await page.evaluate(WHERE)}`);
    if (await wanted.evaluate(HAS_FOCUS)) return;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

const WHERE = 'document.activeElement.outerHTML.slice(0, 120)';
const HAS_FOCUS = (element: unknown) =>
  (element as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement === element;
