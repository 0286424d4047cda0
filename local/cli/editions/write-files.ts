import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes files into a folder, which is made where there is none. @param files contents by name */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
}
