import type { Locator, Page } from 'playwright-core';

/** Widths in CSS pixels: the narrowest of WCAG 2.2 (1.4.10), a phone, a tablet or a zoomed screen, a desktop. */
const WIDTHS = [320, 375, 640, 1280];

// Names what sticks out, so that a failure says where to look.
const OVERFLOW = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return undefined;
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return (scrollWidth - clientWidth) + ' px, by ' + out.slice(-3).map((element) => element.outerHTML.slice(0, 80)).join(' | ');
})()`;

/** @returns at which of the widths a page scrolls sideways, and what makes it; empty when it never does */
export async function sidewaysScroll(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate<string | undefined>(OVERFLOW);
    if (overflow !== undefined) found.push(`at ${width}: ${overflow}`);
  }
  return found;
}

const SHIFT = `new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { sum += value }))
    .observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
})`;

/** @returns the sum of a loaded page's layout shifts so far (Layout Instability API, no unit) */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate<number>(SHIFT);
}

/** @returns whether an element stands within the window as it is scrolled */
export async function isInView(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const window = element.page().viewportSize();
  if (box === null || window === null) return false;
  return box.y >= 0 && box.y + box.height <= window.height && box.x >= 0 && box.x + box.width <= window.width;
}
