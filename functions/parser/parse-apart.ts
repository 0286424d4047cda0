import { Worker } from 'node:worker_threads';
import type { Found } from '../../core/article/format.ts';
import { RejectedInput } from '../../core/article/rejected-input.ts';
import type { Apart } from '../../core/article/unpack.ts';
import { type Answer, foundIn, type Job, traceOf } from './messages.ts';

/** What one upload may cost. */
export interface Limits {
  readonly seconds: number; //     of parsing, over all the files in it
  readonly megabytes: number; //   that the process grows by
}

const LIMITS: Limits = { seconds: 20, megabytes: 450 }; // what comes until the next look stays below 512
const LOOK_EVERY = 20; // ms
const HEAP = 400; //      MB: what is not heap is bytes, which only the process as a whole tells of
const TOO_LONG = 'took longer to read than any article does';
const TOO_MUCH_MEMORY = 'took more memory to read than any article does';

// The bundle has the worker beside it, the sources have its source.
const WORKER = new URL(`./parser-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * Makes a thread for parsers that hostile bytes could hang, to be stopped when they take too long or too much memory.
 * It begins with the first job, is kept for the next, and holds up no process that wants to end.
 * @returns what runs the parsers of one upload: its files share the limits
 */
export function parserThread(program: URL): (limits?: Limits) => Apart {
  let idle: Worker | undefined;
  // One at a time, or nobody could tell whose memory it is.
  let last: Promise<unknown> = Promise.resolve();

  const start = () => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    // A library may fail after its answer: that is nobody's failure.
    worker.on('error', () => {
      if (idle === worker) idle = undefined;
    });
    return worker;
  };

  const parse = async (job: Job, milliseconds: number, megabytes: number): Promise<Found[]> => {
    const worker = idle ?? start();
    idle = undefined;
    const before = othersMemory();
    const grown = () => (othersMemory() - before) / 1024 / 1024;
    let answer: Answer | undefined;
    try {
      answer = await ask(worker, job, milliseconds, () => grown() > megabytes);
      return foundIn(answer);
    } finally {
      // One that failed, was stopped or has grown is not used again.
      const sound = answer !== undefined && !('failed' in answer) && grown() < megabytes / 4;
      worker.unref();
      if (sound) idle = worker;
      else await worker.terminate();
    }
  };

  return ({ seconds, megabytes } = LIMITS) => {
    let left = seconds * 1000;
    return (format, upload) => {
      const turn = last.then(async () => {
        const start = performance.now();
        try {
          return await parse({ format: format.name, upload }, Math.max(left, 1), megabytes);
        } finally {
          left -= performance.now() - start;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    };
  };
}

/** What the process holds besides this thread's own heap and bytes, in bytes: what this thread extracts is not the parser's. */
function othersMemory(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** @throws RejectedInput when the time is over or the memory too much */
function ask(worker: Worker, job: Job, milliseconds: number, tooMuch: () => boolean): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearInterval(watch);
      worker.off('message', onAnswer).off('error', onError).off('exit', onExit);
      end();
    };
    const answer = (given: Answer) => settle(() => resolve(given));
    const stop = (seen: string) => settle(() => reject(new RejectedInput('took-too-long', seen)));
    const onAnswer = (given: Answer) => answer(given);
    const onExit = () => answer({ failed: 'the parser ended its thread' });
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stop(TOO_MUCH_MEMORY) : answer({ failed: traceOf(error) });
    const end = performance.now() + milliseconds;
    const watch = setInterval(() => {
      // Where this thread was busy itself, the answer may lie before it: one more turn takes it.
      if (performance.now() > end) setImmediate(stop, TOO_LONG);
      else if (tooMuch()) stop(TOO_MUCH_MEMORY);
    }, LOOK_EVERY);
    worker.on('message', onAnswer).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(job);
  });
}

/** Runs the parsers of one upload in the thread that the product has for it: at most 20 s and 512 MB, over all its files. */
export const parseApart = parserThread(WORKER);
