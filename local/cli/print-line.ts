import { once } from 'node:events';

/** Prints a line, and waits for a slow reader, so that a long list does not pile up in memory. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
