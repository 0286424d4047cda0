import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildFunctions } from './build.ts';
import { alone } from './packaging-lock.ts';

/** What decides the bundles and the template, from the repository's root. */
const INPUTS = [
  ...['core', 'functions', 'templates', 'infra', 'serverless.yml', 'package.json', 'package-lock.json'],
  ...['publication.yml', 'local/build.ts', 'local/place-bundle.ts', 'local/publication-file.ts'],
];
const TEMPLATE = '.serverless/cloudformation-template-update-stack.json';
const STAMP = '.serverless/packaged-from.json';

/** A packaged deployment. */
export interface Packaged {
  /** Path of the CloudFormation template. */
  templatePath: string;
  /** Whether an earlier packaging was still good. */
  reused: boolean;
}

/**
 * Builds the functions and packages the deployment into `.serverless`, unless the last packaging was of the very same
 * inputs and its bundles are still in place. Needs no credentials and no network.
 * @throws when the build or the deploy tool fails, with what it said
 */
export function packageStack(root = resolve(import.meta.dirname, '..')): Promise<Packaged> {
  return alone(join(root, 'node_modules/.packaging-lock'), () => packageAlone(root));
}

async function packageAlone(root: string): Promise<Packaged> {
  const templatePath = join(root, TEMPLATE);
  const inputs = await fingerprint(root, INPUTS);
  const stamp = await readFile(join(root, STAMP), 'utf8').catch(() => '');
  if (stamp === stampOf(inputs, await fingerprint(root, ['dist', TEMPLATE])))
    return { templatePath, reused: true };
  await run(root, [join(root, 'templates/compile.ts')]);
  await buildFunctions(root);
  await run(root, [join(root, 'node_modules/osls/bin/serverless.js'), 'package']);
  await writeFile(join(root, STAMP), stampOf(inputs, await fingerprint(root, ['dist', TEMPLATE])));
  return { templatePath, reused: false };
}

const stampOf = (inputs: string, outputs: string): string => JSON.stringify({ inputs, outputs });

/** @returns a hash of the paths and bytes of files and folders; missing ones count as empty */
async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesUnder(join(root, path))) {
      const bytes = await readFile(file);
      hash.update(`${relative(root, file)} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => undefined);
  if (kind === undefined) return [];
  if (!kind.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.generated.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Runs a script of this machine's Node, away from the AWS settings of whoever runs it. */
async function run(root: string, script: readonly string[]): Promise<void> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_')));
  try {
    await promisify(execFile)(process.execPath, script, { cwd: root, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${relative(root, script[0] ?? '')} failed:\n${stdout}${stderr}`.trimEnd());
  }
}
