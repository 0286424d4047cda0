#!/usr/bin/env node
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './launch.ts';
import { newsstand } from './newsstand.ts';
import { type Shot, shotsOf } from './shots.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const USAGE = `Usage: npm run screenshots [-- --readme]
Writes pictures of the mail, the pages and the desk into screenshots/; with --readme the README's alone, docs/digest.png.`;

/** @returns the exit code: 0 done, 2 misused */
async function main(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== '--readme')) {
    console.error(USAGE);
    return 2;
  }
  const stateDir = await mkdtemp(join(tmpdir(), 'screenshots-'));
  const stand = await newsstand(stateDir);
  try {
    const shots = shotsOf(stand);
    if (args.length > 0) await take([{ ...shots.readme, name: 'digest' }], join(ROOT, 'docs'));
    else await take(shots.all, join(ROOT, 'screenshots'));
  } finally {
    await stand.stop();
    await rm(stateDir, { recursive: true });
  }
  return 0;
}

async function take(shots: readonly Shot[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const { name, width, dark = false, scale = 1, fullPage = true, show } of shots) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        deviceScaleFactor: scale,
      });
      const page = await context.newPage();
      await show(page);
      if (fullPage) await unroll(page, width);
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path });
      await context.close();
      console.log(path);
    }
  } finally {
    await browser.close();
  }
}

/** Makes the window as high as the page, and waits until it is painted so: a picture that the browser resizes for itself now and then fails. */
async function unroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: await page.evaluate<number>(HEIGHT) });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

const HEIGHT = 'document.documentElement.scrollHeight';

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
