import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHeldOut } from './held-out.ts';
import { authorIsRight, dateIsRight, type GoldPage, titleIsRight } from './page-fields.ts';
import { type Outcome, readOutcome } from './page-outcome.ts';
import { linesOf, run } from './scoring.ts';

const SCORES = [
  ['4-gram F1', /4-gram P\/R\/F1 [\d.]+\/[\d.]+\/([\d.]+)/, 'peer + 1'],
  ['word precision', /word P\/R\/F1 ([\d.]+)/, ''],
  ['word recall', /word P\/R\/F1 [\d.]+\/([\d.]+)/, ''],
  ['word F1', /word P\/R\/F1 [\d.]+\/[\d.]+\/([\d.]+)/, ''],
  ['quotations kept', /quoted strings kept ([\d.]+)/, '≥ 98.5'],
  ['figures kept', /figures kept ([\d.]+)/, '≥ 99.5'],
  ['snippets that must be there', /with ([\d.]+)/, ''],
  ['snippets that must not', /without ([\d.]+)/, ''],
] as const;

const FIELDS = [
  ['title right', titleIsRight, () => true, '≥ 95'],
  ['author right, or none where none is known', authorIsRight, () => true, ''],
  [
    'published date right, where the page has one',
    dateIsRight,
    ({ date }: GoldPage) => date !== null,
    '≥ 90',
  ],
] as const;

/**
 * Prints how much of the articles in gold pages is found, beside what @mozilla/readability with linkedom finds ("peer")
 * and what there is to be found at most: the score of everything on the page.
 */
export async function comparePages(dir: string, scorer: string): Promise<void> {
  const all: Outcome[] = [];
  for (const gold of linesOf<GoldPage>(readFileSync(join(dir, 'gold.jsonl'), 'utf8')))
    all.push(await readOutcome(gold, readFileSync(join(dir, gold.html))));
  const held = all.filter(({ gold }) => isHeldOut(gold.id));
  print(`${all.length} pages`, ['all', 'held out', 'peer', 'whole page', 'target']);
  const results = [
    score(scorer, all, ({ draft }) => draft.text ?? ''),
    score(scorer, held, ({ draft }) => draft.text ?? ''),
    score(scorer, all, ({ peer }) => peer),
    score(scorer, all, ({ page }) => page),
  ];
  for (const [name, pattern, target] of SCORES)
    print(name, [...results.map((result) => pattern.exec(result)?.[1] ?? '–'), target]);
  for (const [name, isRight, counts, target] of FIELDS) {
    const share = (outcomes: readonly Outcome[]) => {
      const counted = outcomes.filter(({ gold }) => counts(gold));
      const right = counted.filter(({ draft, gold }) => isRight(draft, gold));
      return ((100 * right.length) / counted.length).toFixed(1);
    };
    print(name, [share(all), share(held), '–', '–', target]);
  }
  const invented = (outcomes: readonly Outcome[]) =>
    String(outcomes.reduce((sum, outcome) => sum + outcome.invented, 0));
  print('4-grams that are not on the page', [invented(all), invented(held), '–', '–', '0']);
  const median = (times: readonly number[]) =>
    times.toSorted((a, b) => a - b)[times.length >> 1]?.toFixed(1) ?? '–';
  const ms = (outcomes: readonly Outcome[]) => median(outcomes.map((outcome) => outcome.ms));
  print('ms a page, median', [ms(all), ms(held), median(all.map(({ peerMs }) => peerMs)), '–', '≤ 40']);
}

/** Runs the scorer on a text of each page. */
function score(scorer: string, outcomes: readonly Outcome[], textOf: (outcome: Outcome) => string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'news-digest-eval-'));
  try {
    const write = (name: string, lines: readonly object[]) => {
      writeFileSync(join(scratch, name), lines.map((line) => JSON.stringify(line)).join('\n'));
      return join(scratch, name);
    };
    const gold = write(
      'gold',
      outcomes.map((outcome) => outcome.gold),
    );
    const predictions = outcomes.map((outcome) => ({ id: outcome.gold.id, text: textOf(outcome) }));
    return run([scorer, gold, write('predictions', predictions)]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function print(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(46)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
