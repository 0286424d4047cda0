import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHeldOut } from './held-out.ts';
import type { Found } from './predictions.ts';
import type { Gold, Task } from './tasks.ts';

const MAX_BUFFER = 1e9;
const CLI = 'local/cli/main.ts';

/** A task's gold data and what the engine made of it, as files for the scorer. */
export interface Prepared {
  readonly all: string;
  readonly heldOut: string;
  readonly rest: string; //        all that is not held out: what errors may be read of
  readonly predictions: string;
}

/** Splits jsonl into its values. */
export const linesOf = <T>(jsonl: string): T[] =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Runs a program of this Node. @throws when it prints nothing: scorers report a failure by their status, too */
export function run(args: readonly string[], input?: string): string {
  const options = { input, encoding: 'utf8', maxBuffer: MAX_BUFFER } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, args, options);
  if (status === null || stdout === '') throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Extracts the facts of a task's texts as users do, and hands over files for the scorer, which are gone afterwards. */
export function withPredictions(task: Task, goldFile: string, use: (prepared: Prepared) => void): void {
  const scratch = mkdtempSync(join(tmpdir(), 'news-digest-eval-'));
  try {
    const write = (name: string, lines: readonly object[]) => {
      writeFileSync(join(scratch, name), lines.map((line) => JSON.stringify(line)).join('\n'));
      return join(scratch, name);
    };
    const gold = linesOf<Gold>(readFileSync(goldFile, 'utf8'));
    const lines = gold.map(({ id, text, lang, headlineMasked }) => ({
      ...{ id, text, lang },
      ...(task.titled && { title: headlineMasked }),
    }));
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const found = linesOf<Found>(run([CLI, 'facts', '--jsonl', '-'], input));
    use({
      all: goldFile,
      heldOut: write(
        'held-out',
        gold.filter(({ id }) => isHeldOut(id)),
      ),
      rest: write(
        'rest',
        gold.filter(({ id }) => !isHeldOut(id)),
      ),
      predictions: write(
        'predictions',
        found.map((facts, index) => ({ id: facts.id, ...task.predict(facts, gold[index]!.text) })),
      ),
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
