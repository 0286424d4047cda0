/**
 * `npm run eval [-- --data DIR] [-- --errors [N]] [-- --pages DIR] [-- --stories]`: scores the engine on gold
 * data with its scorers, through the same `news-digest facts --jsonl` that users have; with --pages, what is read of web
 * pages and nothing else; with --stories, how articles are sorted into stories and nothing else. Exits 0 also where a target is missed: it measures, the reader judges.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { errorsByCategory } from './errors.ts';
import { comparePages } from './pages.ts';
import { run, withPredictions } from './scoring.ts';
import { compareSpeed } from './speed.ts';
import { compareStories } from './stories.ts';
import { TASKS } from './tasks.ts';

const CASES = '5'; // of each category of errors
const SPEED = 'quotes.polnear.jsonl';

const flags = process.argv.slice(2);
if (flags.at(-1) === '--errors') flags.push(CASES);
const { values } = parseArgs({
  args: flags,
  options: {
    data: { type: 'string', default: '../shared/eval' },
    errors: { type: 'string' },
    pages: { type: 'string' },
    stories: { type: 'boolean' },
  },
});
const column = (text: string | number, width: number) => String(text).padStart(width);

if (values.pages !== undefined) {
  await comparePages(values.pages, join(values.data, 'score', 'score-html.mjs'));
  process.exit();
}
if (values.stories) {
  compareStories(
    join(values.data, 'data', 'clusters.ecbplus.jsonl'),
    join(values.data, 'score', 'score-clusters.mjs'),
  );
  process.exit();
}
console.log(
  `${''.padEnd(56)}${column('all', 6)}${column('held out', 10)}${column('baseline', 10)}${column('target', 9)}`,
);
for (const task of TASKS) {
  const gold = join(values.data, 'data', task.data);
  if (!existsSync(gold)) {
    console.log(`${task.data}: no data`);
    continue;
  }
  withPredictions(task, gold, ({ all, heldOut, rest, predictions }) => {
    const [file, ...options] = task.scorer.split(' ');
    const scorer = join(values.data, 'score', file!);
    const whole = run([scorer, all, predictions, ...options]);
    const kept = run([scorer, heldOut, predictions, ...options]);
    for (const { name, read, baseline, target, atMost } of task.measures) {
      const value = read(whole);
      const holds = target === undefined || (atMost ? value <= target : value >= target);
      const aim = target === undefined ? '' : `${atMost ? '≤' : '≥'} ${target}`;
      console.log(
        `${name.padEnd(56)}${column(value.toFixed(1), 6)}${column(read(kept).toFixed(1), 10)}${column(baseline ?? '–', 10)}${column(aim, 9)}  ${aim && (holds ? 'ok' : 'MISS')}`,
      );
    }
    if (!values.errors) return;
    const plain = options.filter((option) => option !== '--json');
    console.log(errorsByCategory([scorer, ...plain], rest, predictions, Number(values.errors)), '\n');
  });
}
const articles = join(values.data, 'data', SPEED);
if (existsSync(articles)) compareSpeed(articles);
