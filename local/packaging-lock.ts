import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './stack/state.ts';

/**
 * Does some work while no other process does it, so that `npm start` and `npm test` can share one packaging.
 * @param file made as the lock, which the file system grants to one process only; a dead process's lock is void
 */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await taken(file))) await pause(50);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function taken(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = await readFile(file, 'utf8').catch(() => '');
    // Empty for the moment between its making and its writing.
    if (holder !== '' && !isAlive(Number(holder))) await rm(file, { force: true });
    return false;
  }
}
