import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Chromium } from './chromium.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');
const CACHE = join(ROOT, 'node_modules/.cache/news-digest');

// The package unpacks beside whatever the temporary folder is, its system libraries only where it takes the machine
// for Amazon's: a Node of its own is told so, and the tests' process stays as it is.
const UNPACK = "await (await import('@sparticuz/chromium')).default.executablePath()";
const TAKEN_FOR = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };

/** @returns whether the packages hold a Chromium that runs on this machine */
export function canUnpack(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKAGE);
}

/**
 * The Chromium of @sparticuz/chromium, with the system libraries and the font that come with it: it needs nothing of
 * the machine but the C library. It is unpacked once, beside the packages; several processes may ask at once.
 */
export async function unpackedChromium(): Promise<Chromium> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** Unpacks elsewhere and moves the whole: a folder that is there is never a half of one. */
async function unpackInto(home: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  try {
    const env = { ...process.env, ...TAKEN_FOR, TMPDIR: staging };
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], { cwd: ROOT, env });
    await writeFile(join(staging, 'fonts.conf'), fontsConf(home));
    await rename(staging, home).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(join(home, 'chromium'))) throw error; // else another process was first
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Names the fonts and settings of the machine, if it has any, and the font that was unpacked. */
function fontsConf(home: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(home, 'fonts')];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
