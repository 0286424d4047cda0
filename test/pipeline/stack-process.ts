/** A stack in a process of its own, to be killed. Says that it runs by its stack.json. */
import { startTestStack } from './harness.ts';

await startTestStack(process.argv[2] ?? '');
