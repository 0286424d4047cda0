import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

/** Where the state of a stack lies. Removing the folder is a fresh start. */
export interface StatePaths {
  root: string;
  storage: string; //  S3 and SQS
  dynamodb: string;
  mails: string; //    one .eml file a mail
  publication: string; // publication.json: what is made in place of publication.yml
  running: string; //  stack.json: how to reach the running stack
}

/** @returns the places in a state folder */
export function statePaths(folder: string): StatePaths {
  const root = resolve(folder);
  return {
    root,
    storage: join(root, 'storage'),
    dynamodb: join(root, 'dynamodb'),
    mails: join(root, 'mails'),
    publication: join(root, 'publication.json'),
    running: join(root, 'stack.json'),
  };
}

/** What another process needs to reach a running stack. */
export const RunningStack = z.object({
  pid: z.int(),
  region: z.string(),
  /** The variables an SDK, awscli or osls needs. */
  env: z.record(z.string(), z.string()),
  inbox: z.string(), //     URL
  functions: z.string(), // URL
  archive: z.string().optional(), // URL that opens it
  names: z.record(z.string(), z.string()), // physical names by logical id
});
export type RunningStack = z.infer<typeof RunningStack>;

/** @returns the stack that runs on a state folder, undefined when none does */
export function runningStack(folder: string): RunningStack | undefined {
  const file = statePaths(folder).running;
  if (!existsSync(file)) return undefined;
  const found = RunningStack.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return found.success && isAlive(found.data.pid) ? found.data : undefined;
}

/** Forgets what earlier runs left, and nothing else that may lie in the folder. */
export function forgetState(folder: string): void {
  const { root, storage, dynamodb, mails, publication, running } = statePaths(folder);
  for (const path of [storage, dynamodb, mails, publication, running, join(root, 'accepted.jsonl')]) {
    rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Takes a state folder, made when missing, for this process alone; what a dead process left does not count.
 * @returns gives the folder free again
 * @throws when another stack runs or is starting on it
 */
export function holdState(folder: string): () => void {
  const { root } = statePaths(folder);
  mkdirSync(root, { recursive: true, mode: 0o700 }); // mails and addresses are in it
  const lock = join(root, 'lock');
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (holder !== 0 && !isAlive(holder)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`A stack is already running on ${folder} (process ${readFileSync(lock, 'utf8')})`);
  }
  return () => rmSync(lock, { force: true });
}

/** Announces the running stack to other processes. */
export function announce(folder: string, stack: RunningStack): void {
  const { running } = statePaths(folder);
  writeFileSync(`${running}.new`, `${JSON.stringify(stack, null, 2)}\n`);
  renameSync(`${running}.new`, running);
}

/** Takes the announcement back. */
export function withdraw(folder: string): void {
  rmSync(statePaths(folder).running, { force: true });
}

/** @returns whether a process of that id runs */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
