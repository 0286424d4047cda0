/**
 * `npm run eval [-- --data DIR] [-- --errors N]`: scores the engine on gold data with its scorers, through the same
 * `news-digest facts --jsonl` that users have. Exits 0 also where a target is missed: it measures, the reader judges.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Found, TASKS, type Task } from './tasks.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval' }, errors: { type: 'string' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'news-digest-eval-'));
const MAX_BUFFER = 1e9;

/** Runs a program of this Node. @throws when it ends by anything but success, unless it merely reports a failure */
function run(args: string[], input?: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: MAX_BUFFER,
  });
  if (status === null || stdout === '') throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

const linesOf = <T>(jsonl: string) =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Extracts the facts of a data set, and writes them as the scorer wants them. @returns the file */
function predict({ data, predict }: Task): string {
  const gold = linesOf<{ id: string; text: string; lang?: string }>(
    readFileSync(join(values.data, 'data', data), 'utf8'),
  );
  const input = gold.map(({ id, text, lang }) => JSON.stringify({ id, text, lang })).join('\n');
  const found = linesOf<Found>(run(['local/cli/main.ts', 'facts', '--jsonl', '-'], input));
  const file = join(scratch, data);
  const predictions = found.map((facts, index) =>
    JSON.stringify({ id: facts.id, ...predict(facts, gold[index]!.text) }),
  );
  writeFileSync(file, predictions.join('\n'));
  return file;
}

for (const task of TASKS) {
  const gold = join(values.data, 'data', task.data);
  if (!existsSync(gold)) {
    console.log(`${task.data}: no data`);
    continue;
  }
  const predictions = predict(task);
  const [scorer, ...options] = task.scorer.split(' ');
  const result = run([join(values.data, 'score', scorer!), gold, predictions, ...options]);
  for (const { name, read, baseline, target, atMost } of task.measures) {
    const value = read(result);
    const holds = atMost ? value <= target : value >= target;
    const aim = `${atMost ? '≤' : '≥'} ${target}`;
    console.log(
      `${name.padEnd(52)} ${value.toFixed(1).padStart(6)}   baseline ${String(baseline ?? '–').padEnd(5)} ${aim.padEnd(7)} ${holds ? 'ok' : 'MISS'}`,
    );
  }
  if (values.errors) {
    const plain = options.filter((option) => option !== '--json');
    console.log(
      run([join(values.data, 'score', scorer!), gold, predictions, ...plain, '--errors', values.errors]),
    );
  }
}
rmSync(scratch, { recursive: true });
