import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts a bundle's files side by side, where their imports of one another find them, and takes away all others. */
export async function placeBundle(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
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
export async function sweep(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (!wanted.has(entry) && !entry.startsWith('.'))
      await rm(join(folder, entry), { recursive: true, force: true });
  }
}
