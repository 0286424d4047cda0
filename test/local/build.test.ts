import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Publication } from '../../core/publication/schema.ts';
import { type Bundle, buildFunctions } from '../../local/build.ts';

describe('the functions of the product', () => {
  let bundles: Bundle[];
  beforeAll(async () => {
    bundles = await buildFunctions();
  }, 60_000);

  test('are all built, and each is one that is deployed', async () => {
    const folder = resolve(import.meta.dirname, '../../infra/functions');
    const files = (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8'));
    const deployed = (await Promise.all(files)).join('\n');
    expect(bundles.map(({ name }) => name)).toEqual(
      [...deployed.matchAll(/handler: dist\/([a-z-]+)\/index\.handler/g)].map(([, name]) => name).sort(),
    );
  });

  test('know the publication where they need it', async () => {
    const has = async (name: string) => (await readdir(join('dist', name))).includes('publication.json');
    const knowing = await Promise.all(bundles.map(async ({ name }) => ((await has(name)) ? [name] : [])));
    expect(knowing.flat()).toEqual([
      ...['compose-digest', 'mail-link', 'publish-archive', 'schedule-editions', 'send-digest'],
      'serve-subscription',
    ]);
  });

  test('have a handler each, in at most 1 MB, with no template compiler in it', async () => {
    for (const { name, file, bytes, packages } of bundles) {
      expect(await import(pathToFileURL(file).href), name).toMatchObject({ handler: expect.any(Function) });
      expect(bytes, name).toBeLessThanOrEqual(1_000_000);
      expect(packages, name).not.toContainEqual(expect.stringMatching(/^(mjml|esbuild|typescript)/));
      expect(packages, name).not.toContain('@aws-sdk/credential-provider-sso');
    }
  }, 60_000);
});

describe('a build', () => {
  let root: string;
  const dist = (path: string) => join(root, 'dist', path);
  const source = (name: string, text: string) => writeFile(join(root, 'functions', name), text);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'build-'));
    await mkdir(join(root, 'functions/aws'), { recursive: true });
    await source('greet.ts', 'export const handler = async (name: string) => "Good morning, " + name;');
    await source('part.ts', 'import { x } from "./aws/x.ts"; export const handler = async () => x;');
    await source('late.ts', 'export const handler = async () => (await import("./aws/x.ts")).x;');
    await source('aws/x.ts', 'export const x = 1;');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('makes one module of each flat file', async () => {
    expect((await buildFunctions(root)).map(({ name }) => name)).toEqual(['greet', 'late', 'part']);
    expect(await readdir(dist('greet'))).toEqual(
      expect.arrayContaining(['index.js', 'greet.js.map', 'package.json']),
    );
    expect(JSON.parse(await readFile(dist('greet/package.json'), 'utf8'))).toEqual({ type: 'module' });
    const { handler } = await import(pathToFileURL(dist('greet/index.js')).href);
    expect(await handler('reader')).toBe('Good morning, reader');
  });

  test('puts what a function imports beside it, at once or on demand', async () => {
    const [greet, late, part] = await buildFunctions(root);
    expect([greet?.onDemand, part?.onDemand]).toEqual([0, 0]);
    expect(late?.onDemand).toBeGreaterThan(0);
    for (const { file } of [late, part] as Bundle[]) {
      const { handler } = await import(pathToFileURL(file).href);
      expect(await handler()).toBe(1);
    }
  });

  test('leaves what is right alone, and gives the same bytes when it starts from nothing', async () => {
    const before = await stat(dist('greet/index.js'));
    const bytes = await readFile(dist('greet/index.js'));
    await buildFunctions(root);
    expect((await stat(dist('greet/index.js'))).ino).toBe(before.ino);
    await rm(join(root, 'dist'), { recursive: true });
    await buildFunctions(root);
    expect(await readFile(dist('greet/index.js'))).toEqual(bytes);
  });

  test('takes away what is no function any more', async () => {
    await rm(join(root, 'functions/part.ts'));
    await writeFile(dist('late/chunk-OLD.js'), '');
    await buildFunctions(root);
    expect(await readdir(join(root, 'dist'))).toEqual(['greet', 'late']);
    expect(await readdir(dist('late'))).not.toContain('chunk-OLD.js');
  });

  test('puts what publication.yml says beside the bundles that read it', async () => {
    await source('aws/publication.ts', 'export const publication = () => "read when it runs";');
    await source(
      'edit.ts',
      'import { publication } from "./aws/publication.ts"; export const handler = publication;',
    );
    const yaml = 'name: The Tern\nsender: digest@tern.example\naddress: 1 Quay\n';
    await writeFile(join(root, 'publication.yml'), yaml);
    await buildFunctions(root);
    const said = Publication.parse(JSON.parse(await readFile(dist('edit/publication.json'), 'utf8')));
    expect(said).toMatchObject({ name: 'The Tern', catchUp: 6 });
    expect(await readdir(dist('late'))).not.toContain('publication.json');
    await writeFile(join(root, 'publication.yml'), yaml.replace('Tern', 'Gull'));
    await buildFunctions(root);
    expect(await readFile(dist('edit/publication.json'), 'utf8')).toContain('The Gull');
  });

  test('fails with a line for each fault of publication.yml, and leaves the last good bundle', async () => {
    await writeFile(
      join(root, 'publication.yml'),
      'name: The Tern\naddress: 1 Quay\nlimits:\n  quotes: many\n',
    );
    await expect(buildFunctions(root)).rejects.toThrow(
      /publication\.yml:1:1: sender is missing.*\n.*publication\.yml:4:11: limits\.quotes must be/,
    );
    expect(await readFile(dist('edit/publication.json'), 'utf8')).toContain('The Gull');
  });

  test('fails where a source is wrong, and leaves the last good bundle', async () => {
    await source('greet.ts', `export { handler } from './nowhere.ts';`);
    await expect(buildFunctions(root)).rejects.toThrow(/nowhere/);
    expect(await readdir(dist('greet'))).toContain('index.js');
  });
});
