/** `node bench/pairs.ts [--errors]`: conflicts, updates and corrections found between invented pairs of reports. */
import { readPairs } from '../test/core/stories/compare/pairs.ts';
import { type Outcome, scorePair, totals } from '../test/core/stories/compare/score.ts';
import { report } from './measure.ts';

const KINDS = ['conflict', 'update', 'correction'] as const;

// Of the unseen pairs, which nobody mends the code by, only totals are printed.
const SETS = [
  { file: 'development', known: 'looked at while writing' },
  { file: 'held-out', known: 'looked at while mending' },
  { file: 'unseen', known: 'not looked at' },
];
const errors = process.argv.includes('--errors');
let holds = true;
for (const { file, known } of errors ? SETS.filter(({ file }) => file !== 'unseen') : SETS) {
  const outcomes = readPairs(`test/corpus/pairs/${file}.yml`).map(scorePair);
  const lines = [
    [`${file} (${known}), ${outcomes.length} pairs`, outcomes, true] as const,
    ...KINDS.map((kind) => [`  ${kind}s`, outcomes.filter(({ pair }) => pair.kind === kind), false] as const),
  ];
  for (const [name, some, target] of lines) {
    const { precision, recall } = totals(some);
    const percent = (what: string, share: number, atLeast: number) =>
      report({ name: `${name}: ${what}`, value: share * 100, unit: '%', ...(target && { atLeast }) });
    holds = percent('precision', precision, 95) && holds;
    holds = percent('recall', recall, 85) && holds;
  }
  if (errors) for (const outcome of outcomes) printErrors(outcome);
}
process.exitCode = holds ? 0 : 1;

function printErrors({ pair, wrong, missed }: Outcome): void {
  const words = (text: string, spans: Outcome['wrong'][number]['was']) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' / ') || 'nothing';
  for (const { was, now } of wrong)
    console.log(`wrong  ${pair.id}: ${words(pair.before.text, was)} → ${words(pair.after.text, now)}`);
  for (const { was, now } of missed) console.log(`missed ${pair.id}: ${was} → ${now ?? 'nothing'}`);
}
