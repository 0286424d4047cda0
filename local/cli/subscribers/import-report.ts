import { open } from 'node:fs/promises';
import { printLine } from '../print-line.ts';
import type { Outcome } from './import-row.ts';

type Kind = Outcome['outcome'];

const WORDS: Record<Kind, string> = {
  added: 'added',
  'on the list': 'already on the list',
  suppressed: 'suppressed',
  duplicate: 'duplicate',
  invalid: 'invalid',
};

/**
 * Tells what becomes of the lines of an import, as "12: invalid (why)", and counts it.
 * @param file where to; standard output when left out
 * @param dry says "would be added"
 * @throws where the file cannot be written
 */
export async function importReport(file: string | undefined, dry: boolean) {
  const out = file === undefined ? undefined : await open(file, 'w');
  const counts = new Map<Kind, number>();
  const wordOf = (kind: Kind) => (dry && kind === 'added' ? 'would be added' : WORDS[kind]);
  return {
    async tell(told: readonly (Outcome & { line: number })[]): Promise<void> {
      const lines = told.map(({ line, outcome, why }) => {
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        return `${line}: ${wordOf(outcome)}${why ? ` (${why})` : ''}`;
      });
      if (out) await out.appendFile(lines.map((line) => `${line}\n`).join(''));
      else if (lines.length > 0) await printLine(lines.join('\n'));
    },
    count: (kind: Kind) => counts.get(kind) ?? 0,
    /** Prints the counts, and closes the file. */
    async end(): Promise<void> {
      const kinds = Object.keys(WORDS) as Kind[];
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const parts = kinds
        .filter((kind) => counts.has(kind))
        .map((kind) => `${counts.get(kind)} ${wordOf(kind)}`);
      console.log(
        `${all} lines${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.${dry ? ' Nothing was written.' : ''}`,
      );
      await out?.close();
    },
  };
}
