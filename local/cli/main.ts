#!/usr/bin/env node
import { UsageError } from './usage.ts';

/** One verb of the command line. `run` returns the exit code: 0 ok, 1 failed. It throws UsageError for 2. */
export interface Verb {
  readonly usage: string;
  readonly run: (args: string[]) => Promise<number>;
}

// Each is loaded when it is asked for: `facts` needs no AWS client, `upload` no parser.
const VERBS: Record<string, () => Promise<Verb>> = {
  facts: async () => (await import('./facts.ts')).facts,
  article: async () => (await import('./article.ts')).article,
  digest: async () => (await import('./digest.ts')).digest,
  stories: async () => (await import('./stories.ts')).stories,
  upload: async () => (await import('./upload.ts')).upload,
  subscriber: async () => (await import('./subscriber.ts')).subscriber,
  edition: async () => (await import('./edition.ts')).edition,
  publication: async () => (await import('./publication.ts')).publication,
  archive: async () => (await import('./archive.ts')).archive,
};

/** Runs one command and returns its exit code. */
async function main([name = '', ...args]: string[]): Promise<number> {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) {
    const usages = await Promise.all(Object.values(VERBS).map(async (load) => (await load()).usage));
    const asked = ['', 'help', '--help', '-h'].includes(name);
    (asked ? console.log : console.error)(`Usage:\n${usages.join('\n')}`);
    return asked ? 0 : 2;
  }
  const { usage, run } = await verb();
  try {
    if (args.includes('--help') || args.includes('-h')) {
      console.log(`Usage:\n${usage}`);
      return 0;
    }
    return await run(args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`${(error as Error).message}\nUsage:\n${usage}`);
    return 2;
  }
}

// node:util's parseArgs throws errors with such codes.
function isUsageError(error: unknown): boolean {
  return (
    error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS_')
  );
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`news-digest: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
