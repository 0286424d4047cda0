import type { Page } from 'playwright-core';

const STRIP = `for (const element of document.querySelectorAll('style, link[rel=stylesheet]')) element.remove();
for (const element of document.querySelectorAll('[style], [bgcolor], [width], [align]'))
  for (const name of ['style', 'bgcolor', 'width', 'align']) element.removeAttribute(name);`;

/** Takes every style off a page, as a mail client or a reader of plain pages does. */
export async function stripStyles(page: Page): Promise<void> {
  await page.evaluate(STRIP);
}

/** Has the browser darken a page that was not asked, as some mail clients do. */
export async function forceDark(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
}

/** @returns whether the element that has the focus shows it, by an outline, a shadow or a border of its own */
export async function focusShows(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return false;
    const look = () => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
      return [outlineStyle === 'none' ? '' : outlineStyle + outlineWidth, boxShadow, borderColor, backgroundColor].join();
    };
    const focused = look();
    element.blur();
    const blurred = look();
    element.focus({ focusVisible: true });
    return focused !== blurred;
  })()`);
}
