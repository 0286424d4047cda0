import { type Browser, chromium } from 'playwright-core';
import { findChromium, NAME_ONE } from './chromium.ts';

// Also keeps what a browser asks for of its own accord from leaving the machine.
const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run', ONLY_THIS_MACHINE],
];

/**
 * Starts a browser with an empty profile, which reaches no address but 127.0.0.1.
 * @throws when none is found or it does not start, with what to do about it
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const options = { executablePath, args: ARGS, env: { ...Object.fromEntries(own), ...env } };
  return chromium.launch(options).catch((cause: unknown) => {
    throw new Error(`${executablePath} does not start here: ${NAME_ONE}.`, { cause });
  });
}
