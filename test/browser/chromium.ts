import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canUnpack, unpackedChromium } from './unpacked-chromium.ts';

/** A browser to start, and what its process needs in its environment besides. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/** What to do about a browser that is missing or does not start. */
export const NAME_ONE = 'set NEWS_DIGEST_CHROMIUM to the path of a Chrome or Chromium';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

/**
 * Finds a Chromium: the one NEWS_DIGEST_CHROMIUM names, the one that came with the packages (Linux on x64), which is
 * unpacked the first time, or one that is installed.
 * @throws when there is none, with what to do about it
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.NEWS_DIGEST_CHROMIUM;
  if (named !== undefined) {
    if (existsSync(named)) return { executablePath: named, env: {} };
    throw new Error(`NEWS_DIGEST_CHROMIUM names ${named}, where no browser is.`);
  }
  // Before one that is installed, so that all machines test with the same.
  if (canUnpack()) return unpackedChromium();
  const installed = installedPlaces().find((place) => existsSync(place));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  throw new Error(`No Chrome or Chromium was found. Install one, or ${NAME_ONE}.`);
}

function installedPlaces(): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = process.platform === 'linux' ? ['/usr/bin', ...onPath] : [];
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(USUAL[process.platform] ?? []),
  ];
}
