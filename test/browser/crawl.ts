import type { Page, Response } from 'playwright-core';

const LINKS = `[...document.querySelectorAll('a[href]')].map(({ href }) => href.split('#')[0])`;

/**
 * Opens every page that links lead to, each once, and looks at it.
 * @param start URL; only pages below its folder are opened
 * @param isPage whether a link below it leads to a page
 * @param look gets each page when it is loaded
 * @returns the URLs in the order they were opened
 */
export async function crawl(
  page: Page,
  start: string,
  isPage: (url: string) => boolean,
  look: (page: Page, response: Response) => Promise<void>,
): Promise<string[]> {
  const found = new Set([start]);
  const folder = new URL('./', start).href;
  for (const url of found) {
    const response = await page.goto(url);
    if (response === null) throw new Error(`${url} did not answer`);
    for (const link of await page.evaluate<string[]>(LINKS))
      if (link.startsWith(folder) && isPage(link)) found.add(link);
    await look(page, response);
  }
  return [...found];
}
