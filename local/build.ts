import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { placeBundle, sweep } from './place-bundle.ts';
import { BadPublication, readPublicationFile } from './publication-file.ts';

/** One function, bundled. */
export interface Bundle {
  readonly name: string; //               the function's file and its key in serverless.yml
  readonly file: string; //               absolute path of its dist/<name>/index.js
  readonly bytes: number; //              what a cold start reads: that file and the chunks it imports
  readonly onDemand: number; //           bytes of the chunks that a dynamic import reads when their work comes
  readonly packages: readonly string[]; // the npm packages with code in it, sorted
}

/**
 * Lambda gives a function its credentials in the environment, and so do osls and the embedded stack. The SDK's other
 * sources (profiles, SSO, STS, instance metadata) would be 110 KB a bundle and a quarter of its cold import.
 */
const environmentCredentials: Plugin = {
  name: 'environment-credentials',
  setup({ onLoad }) {
    const contents = `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`;
    onLoad({ filter: /[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, () => ({ contents }));
  },
};

/** Threads that functions start, from a file beside their own. */
const THREADS: Readonly<Record<string, string>> = { 'extract-facts': 'functions/parser/parser-worker.ts' };

/** yaml is CommonJS and requires Node's own modules, which ES modules cannot do by themselves. */
const REQUIRE = `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`;

/**
 * Bundles every functions/*.ts into dist/<name>/index.js: ESM for Node 22, the AWS clients included, so that what was
 * tested is what runs. Beside it are the chunks for dynamic imports, source maps, which are not deployed, and a
 * package.json; beside those that read it, publication.yml as publication.json. The same sources give the same bytes, and a file already right is left alone, so that builds side by
 * side do not disturb one another.
 * @param root the repository
 * @returns the bundles by name
 * @throws esbuild's BuildFailure, once it has printed what is wrong; BadPublication with a line for each fault
 */
export async function buildFunctions(root = resolve(import.meta.dirname, '..')): Promise<Bundle[]> {
  const files = (await readdir(join(root, 'functions'))).filter((file) => file.endsWith('.ts')).sort();
  const names = files.map((file) => basename(file, '.ts'));
  const threads = names.flatMap((name) => THREADS[name] ?? []);
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      ...names.map((name) => ({ in: `functions/${name}.ts`, out: name })),
      ...threads.map((path) => ({ in: path, out: basename(path, '.ts') })),
    ],
    outdir: 'dist',
    bundle: true,
    splitting: true, // what functions share is built once, and what is imported dynamically is read when needed
    format: 'esm',
    platform: 'node',
    target: 'node22',
    mainFields: ['module', 'main'], // the clients' ES modules: unused parts fall away
    minify: true,
    keepNames: true, // errors are told apart and logged by their class
    legalComments: 'none',
    banner: { js: REQUIRE },
    sourcemap: 'linked',
    metafile: true,
    write: false,
    plugins: [environmentCredentials],
  });
  const contents = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const bundles = names.map((name) => partsOf(metafile, name));
  const publication = bundles.some(({ published }) => published)
    ? await readPublicationFile(join(root, 'publication.yml'))
    : undefined;
  for (const { name, parts, published } of bundles) {
    const files = new Map<string, Uint8Array>([['package.json', Buffer.from('{"type":"module"}\n')]]);
    if (published) files.set('publication.json', Buffer.from(`${JSON.stringify(publication)}\n`));
    for (const file of parts.flatMap((part) => [part, `${part}.map`]))
      files.set(file === `${name}.js` ? 'index.js' : file, contents.get(file) ?? Buffer.from(''));
    await placeBundle(join(root, 'dist', name), files);
  }
  await sweep(join(root, 'dist'), new Set(names));
  return bundles.map(({ parts: _parts, published: _published, ...bundle }) => ({
    ...bundle,
    file: join(root, 'dist', bundle.name, 'index.js'),
  }));
}

type Parts = Omit<Bundle, 'file'> & {
  readonly parts: readonly string[];
  readonly published: boolean; // it reads what publication.yml says
};

/** The files a function's bundle is made of, told by what imports what. */
function partsOf({ outputs }: Metafile, name: string): Parts {
  const reach = (from: Iterable<string>, kinds: readonly string[]) => {
    const found = new Set(from);
    for (const path of found) {
      for (const { path: next, kind } of outputs[path]?.imports ?? []) {
        if (kinds.includes(kind) && next in outputs) found.add(next);
      }
    }
    return found;
  };
  const atStart = reach([`dist/${name}.js`], ['import-statement']);
  const thread = THREADS[name] ? [`dist/${basename(THREADS[name], '.ts')}.js`] : [];
  const parts = reach([...atStart, ...thread], ['import-statement', 'dynamic-import']);
  const sum = { bytes: 0, onDemand: 0 };
  const packages = new Set<string>();
  const sources = new Set<string>();
  for (const path of parts) {
    sum[atStart.has(path) ? 'bytes' : 'onDemand'] += outputs[path]?.bytes ?? 0;
    for (const input of Object.keys(outputs[path]?.inputs ?? {})) {
      sources.add(input);
      const [, owner] = input.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
      if (owner) packages.add(owner);
    }
  }
  return {
    ...{ name, ...sum, packages: [...packages].sort() },
    parts: [...parts].map((path) => basename(path)),
    published: sources.has('functions/aws/publication.ts'),
  };
}

if (import.meta.main) {
  const built = await buildFunctions().catch((error: unknown) => {
    if (!(error instanceof BadPublication)) throw error;
    console.error(error.message);
    process.exit(1);
  });
  for (const { name, bytes, onDemand } of built) {
    const kilobytes = [bytes, onDemand].map((count) => `${(count / 1000).toFixed(0).padStart(5)} KB`);
    console.log(`${name.padEnd(18)} ${kilobytes.join(' and, on demand, ')}`);
  }
}
