import { setTimeout as pause } from 'node:timers/promises';
import { bringUp } from './bring-up.ts';
import type { Stack, StackOptions } from './stack.ts';
import { holdState } from './state.ts';

export type { Stack, StackOptions } from './stack.ts';

/** How often other ports are tried when one was taken between the look at it and its use. */
const TRIES = 6;

/**
 * Brings the embedded stack up from a packaged template, on the state its folder holds.
 * @throws when another stack runs on that folder or the template has something the stack cannot honour
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const release = holdState(options.stateDir);
  for (let tried = 1; ; tried += 1) {
    try {
      const stack = await bringUp(options);
      return { ...stack, stop: () => stack.stop().finally(release) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === TRIES) {
        release();
        throw error;
      }
      await pause(Math.random() * 300); // two stacks that start together must not look at the same moment again
    }
  }
}
