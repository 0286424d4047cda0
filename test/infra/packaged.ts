import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { FUNCTIONS } from './functions.ts';

/** A resource as packaged. What is in it is for the test to say. */
export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** The CloudFormation template that would be deployed. */
export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
}

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Packages the deployment in a temporary folder with stand-ins for the bundles, with no credentials and no environment
 * but PATH.
 * @param dotenv what the stage's .env file says
 * @returns the template, and each function's zip as bytes by name
 */
export async function packaged(
  stage = 'dev',
  dotenv = '',
): Promise<{ template: Template; zips: Record<string, Buffer> }> {
  const folder = await mkdtemp(join(tmpdir(), 'packaged-'));
  try {
    for (const file of ['serverless.yml', 'publication.yml']) await cp(join(ROOT, file), join(folder, file));
    await cp(join(ROOT, 'infra'), join(folder, 'infra'), { recursive: true });
    for (const [name] of FUNCTIONS) {
      await mkdir(join(folder, 'dist', name), { recursive: true });
      for (const file of ['index.js', 'index.js.map', 'chunk.js', 'package.json', 'publication.json']) {
        await writeFile(join(folder, 'dist', name, file), '{}');
      }
    }
    await writeFile(join(folder, `.env.${stage}`), dotenv);
    const osls = join(ROOT, 'node_modules/osls/bin/serverless.js');
    const env = { PATH: process.env.PATH, HOME: folder };
    const args = [osls, 'package', '--stage', stage, '--package', 'out'];
    await promisify(execFile)(process.execPath, args, { cwd: folder, env });
    const template = await readFile(join(folder, 'out/cloudformation-template-update-stack.json'), 'utf8');
    const zips = FUNCTIONS.map(async ([name]) => [name, await readFile(join(folder, `out/${name}.zip`))]);
    return { template: JSON.parse(template), zips: Object.fromEntries(await Promise.all(zips)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The resources of one type by logical id. */
export function resourcesOf(template: Template, type: string): [id: string, resource: Resource][] {
  return Object.entries(template.Resources).filter(([, { Type }]) => Type === type);
}

/**
 * Writes a reference the short way, so that a test can be read: GetAtt of X.Arn and Ref X as "X",
 * Sub '${X.Arn}/a/*' as "X/a/*", another attribute as "X.Attribute"; lists by item.
 */
export function short(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(short);
  if (typeof value === 'string') return [value];
  const {
    Ref,
    'Fn::GetAtt': got,
    'Fn::Sub': sub,
  } = value as { Ref?: string; 'Fn::GetAtt'?: string[]; 'Fn::Sub'?: string };
  return [Ref ?? sub ?? (got ?? []).join('.')].map((text) =>
    text.replace(/\$\{(\w+)\.Arn\}/g, '$1').replace(/\.Arn$/, ''),
  );
}
