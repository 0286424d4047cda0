import { styleText } from 'node:util';
import type { Act } from '../../../core/digest/edition/act.ts';
import { Fate, type Ledger, type LedgerEntry } from '../../../core/digest/edition/ledger.ts';
import { terminalLine } from '../terminal-words.ts';
import type { Numbers } from './numbers.ts';

const FEW = 12; // entries that are printed unasked

/**
 * What became of everything that came in: how many met which fate, adding up, and each of them where they are few.
 * @param all prints each of them, however many there are
 */
export function describeLedger({ entries, totals }: Ledger, all: boolean, numbers?: Numbers): string[] {
  const row = (name: string, count: number) => `  ${name.padEnd(10)} ${String(count).padStart(9)}`;
  const counted = Fate.options.flatMap((fate) => totals[fate] ?? 0).reduce((sum, count) => sum + count, 0);
  return [
    styleText('bold', 'Ledger'),
    ...Fate.options.flatMap((fate) => (totals[fate] ? [row(fate, totals[fate])] : [])),
    row('came in', counted),
    ...(all || entries.length <= FEW
      ? entries.map((entry) => describeEntry(entry, numbers))
      : [styleText('dim', `  --ledger tells each of the ${entries.length}`)]),
  ];
}

function describeEntry(entry: LedgerEntry, numbers: Numbers | undefined): string {
  const { fate, key, arrived, article, revision, story, why } = entry;
  const id = revision === undefined ? article : `${article}@${revision}`;
  const isOwn = story === undefined || (story === article && !numbers);
  const told = [isOwn ? '' : `story ${storyOf(story, numbers)}`, why].filter(Boolean).join(', ');
  return `  ${fate.padEnd(10)} ${terminalLine(key)}${told && `: ${terminalLine(told)}`}${styleText('dim', ` · ${id} · ${arrived}`)}`;
}

/** What editors did, when and who, a line an act. */
export function describeActs(acts: readonly Act[], numbers?: Numbers): string[] {
  if (acts.length === 0) return [];
  return [
    styleText('bold', 'Acts'),
    ...acts.map((act) => `  ${act.at} ${terminalLine(act.by)} ${done(act, numbers)}`),
  ];
}

function done(act: Act, numbers: Numbers | undefined): string {
  switch (act.act) {
    case 'drop-story':
      return `dropped story ${storyOf(act.story, numbers)}`;
    case 'drop-fact':
      return `dropped ${numbers?.articles.get(act.article) ?? act.article}:${act.fact}`;
    case 'lead':
      return `put story ${storyOf(act.story, numbers)} first`;
    case 'approve':
      return 'approved';
    case 'gone':
      return `left ${act.article} out: ${act.fate} while the draft waited`;
  }
}

function storyOf(story: string, numbers: Numbers | undefined): string {
  return String(numbers?.stories.get(story) ?? story);
}
