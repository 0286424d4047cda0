import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '../stories/feed.ts';
import { linesOf, run } from './scoring.ts';
import { wireCopy } from './wire-copies.ts';

/** An article of the gold data. */
interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly cluster: string;
  readonly topic: string;
}

/** A line of `news-digest stories --jsonl`. */
interface Told {
  readonly id: string;
  readonly story: string;
  readonly copyOf?: string;
}

const ORDERS = 5;
const CLI = 'local/cli/main.ts';
const PARTS = [
  ['B³ F1, all topics', () => true],
  ['B³ F1, odd topics, which features were chosen on', (topic: number) => topic % 2 === 1],
  ['B³ F1, even topics, which thresholds alone have seen', (topic: number) => topic % 2 === 0],
] as const;

/**
 * Prints how well articles of gold data are sorted into stories, on average over five orders of arrival, and how well
 * copies are told from other articles of the same story, through the same `news-digest stories --jsonl` that users have.
 */
export function compareStories(goldFile: string, scorer: string): void {
  const gold = linesOf<GoldArticle>(readFileSync(goldFile, 'utf8'));
  const orders = Array.from({ length: ORDERS }, (_, seed) => shuffled(gold, chance(seed)));
  const told = orders.map((order) => tell(order));
  for (const [name, holds] of PARTS) {
    const part = gold.filter(({ topic }) => holds(Number(topic)));
    const scores = told.map((lines) => score(scorer, part, lines));
    print(name, mean(scores.map(({ b3 }) => Number(b3.F1))), '≥ 90', '89.0');
  }
  const outcomes = new Set(
    told.map((lines) => JSON.stringify(lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
  );
  print('different outcomes of five orders', outcomes.size, '1', '–');
  const copies = gold.map((article, number) => ({
    ...article,
    id: `${article.id}-copy`,
    text: wireCopy(article.text, number),
  }));
  const both = rootsOf(tell(shuffled([...gold, ...copies], chance(ORDERS))));
  const found = gold.filter(({ id }) => both.get(id) === both.get(`${id}-copy`));
  print('copies found, %', (100 * found.length) / gold.length, '≥ 99', '–');
  const roots = rootsOf(told[0]!);
  const pairs = gold.flatMap((a, at) =>
    gold.slice(at + 1).flatMap((b) => (a.cluster === b.cluster ? [[a.id, b.id] as const] : [])),
  );
  const wrong = pairs.filter(([a, b]) => roots.get(a) === roots.get(b));
  print('pairs of one story called copies, %', (100 * wrong.length) / pairs.length, '≤ 1', '–');
}

/** What the command line tells of articles in this order. */
function tell(articles: readonly GoldArticle[]): Told[] {
  const input = articles.map(({ id, text, lang }) => JSON.stringify({ id, text, lang })).join('\n');
  return linesOf<Told>(run([CLI, 'stories', '--jsonl', '-'], input));
}

/** The text that each article is, or is a copy of. */
const rootsOf = (told: readonly Told[]): ReadonlyMap<string, string> =>
  new Map(told.map(({ id, copyOf }) => [id, copyOf ?? id]));

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function score(scorer: string, gold: readonly GoldArticle[], told: readonly Told[]): { b3: { F1: string } } {
  const scratch = mkdtempSync(join(tmpdir(), 'news-digest-eval-'));
  try {
    const write = (name: string, lines: readonly object[]) => {
      writeFileSync(join(scratch, name), lines.map((line) => JSON.stringify(line)).join('\n'));
      return join(scratch, name);
    };
    return JSON.parse(run([scorer, write('gold', gold), write('predictions', told)]));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function print(name: string, value: number, target: string, baseline: string): void {
  const [sign, limit = sign] = target.split(' ');
  const holds = sign === '≥' ? value >= Number(limit) : value <= Number(limit);
  console.log(
    `${name.padEnd(56)}${value.toFixed(1).padStart(8)}  baseline ${baseline.padStart(5)}  target ${target.padStart(5)}  ${holds ? 'ok' : 'MISS'}`,
  );
}
