import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

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
 * package.json. The same sources give the same bytes, and a file already right is left alone, so that builds side by
 * side do not disturb one another.
 * @param root the repository
 * @returns the bundles by name
 * @throws esbuild's BuildFailure, once it has printed what is wrong
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
  for (const { name, parts } of bundles) await placeBundle(join(root, 'dist', name), name, parts, contents);
  await sweep(join(root, 'dist'), new Set(names));
  return bundles.map(({ parts: _, ...bundle }) => ({
    ...bundle,
    file: join(root, 'dist', bundle.name, 'index.js'),
  }));
}

type Parts = Omit<Bundle, 'file'> & { readonly parts: readonly string[] };

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
  for (const path of parts) {
    sum[atStart.has(path) ? 'bytes' : 'onDemand'] += outputs[path]?.bytes ?? 0;
    for (const input of Object.keys(outputs[path]?.inputs ?? {})) {
      const [, owner] = input.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
      if (owner) packages.add(owner);
    }
  }
  return { name, ...sum, packages: [...packages].sort(), parts: [...parts].map((path) => basename(path)) };
}

/** Puts a bundle's files side by side, where their imports of one another find them, and takes away all others. */
async function placeBundle(
  folder: string,
  name: string,
  parts: Parts['parts'],
  built: Map<string, Uint8Array>,
) {
  await mkdir(folder, { recursive: true });
  const files = new Map([['package.json', Buffer.from('{"type":"module"}\n')]]);
  for (const file of parts.flatMap((part) => [part, `${part}.map`])) {
    files.set(file === `${name}.js` ? 'index.js' : file, Buffer.from(built.get(file) ?? []));
  }
  for (const [file, content] of files) await place(join(folder, file), content);
  await sweep(folder, new Set(files.keys()));
}

/** Writes a file whole or not at all, and not when it is there already. */
async function place(path: string, content: Uint8Array): Promise<void> {
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(content)) return;
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}`);
  await writeFile(fresh, content);
  await rename(fresh, path);
}

/** Takes away what is not wanted, but not what another build is about to put into place. */
async function sweep(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (!wanted.has(entry) && !entry.startsWith('.'))
      await rm(join(folder, entry), { recursive: true, force: true });
  }
}

if (import.meta.main) {
  for (const { name, bytes, onDemand } of await buildFunctions()) {
    const kilobytes = [bytes, onDemand].map((count) => `${(count / 1000).toFixed(0).padStart(5)} KB`);
    console.log(`${name.padEnd(16)} ${kilobytes.join(' and, on demand, ')}`);
  }
}
