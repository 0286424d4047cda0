import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../../local/stack/index.ts';

const PATIENCE = 60_000; // ms

/** Waits until nothing is left to do in a stack: mails are out, pages and lists are written. @throws when it takes too long */
export async function idle(stack: Pick<Stack, 'names' | 'depth'>): Promise<void> {
  const queues = Object.keys(stack.names).filter((id) => id.endsWith('Queue'));
  const busy = () => queues.filter((id) => Object.values(stack.depth(id)).some((messages) => messages > 0));
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) if (busy().length === 0) return;
  throw new Error(`The queues did not run empty: ${busy()}`);
}
