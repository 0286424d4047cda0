import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './launch.ts';
import { type Misdeeds, watch } from './watch.ts';

/** How a page is looked at; what is left out is as most people have it. */
export interface Looking {
  width?: number; //              CSS pixels; 1280 when left out
  height?: number; //             CSS pixels; 900
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  forcedColors?: 'active' | 'none';
}

/** A browser for the tests of one file. */
export interface Browsing {
  /** Opens an empty page in a session of its own: no cookie or cache of another page. It closes with the test. */
  openPage: (looking?: Looking) => Promise<Page>;
}

const PATIENCE = 10_000; // ms for anything to appear

/**
 * Starts a browser before the tests of a file and closes it after them. After each test, no page of it may have asked
 * for anything off this machine, violated its Content-Security-Policy or left an error uncaught.
 */
export function browserForTests(): Browsing {
  let browser: Browser;
  let opened: { context: BrowserContext; misdeeds: Misdeeds }[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    const done = opened;
    opened = [];
    await Promise.all(done.map(({ context }) => context.close()));
    for (const { misdeeds } of done) expect(misdeeds).toEqual({ elsewhere: [], violations: [], errors: [] });
  });
  afterAll(() => browser?.close());
  const openPage = async ({ width = 1280, height = 900, ...looking }: Looking = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, ...looking });
    context.setDefaultTimeout(PATIENCE);
    opened.push({ context, misdeeds: await watch(context) });
    return context.newPage();
  };
  return { openPage };
}
