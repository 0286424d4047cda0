import { run } from './scoring.ts';

const ALL = '100000'; // more errors than any set has

/**
 * Describes what went wrong in gold data: a line for each category with its count, and some cases beneath.
 * @param scorer the scorer's file, without options for machines
 * @param cases how many of each category
 */
export function errorsByCategory(
  scorer: readonly string[],
  gold: string,
  predictions: string,
  cases: number,
): string {
  const [file, ...options] = scorer;
  const printed = run([file!, gold, predictions, ...options, '--errors', ALL]).split('\n');
  const categories = new Map<string, string[]>();
  for (const line of printed) {
    // "MISS | percent | …": the scorers name what went wrong first, then often the kind of what it went wrong with.
    const [kind, second = '', ...rest] = line.split(' | ');
    if (rest.length === 0 || !/^[A-Z]+$/.test(kind!)) continue;
    const category = /^[a-z /]+$/.test(second) ? `${kind} ${second}` : kind!;
    categories.set(category, [...(categories.get(category) ?? []), line]);
  }
  const byKind = printed.slice(printed.findIndex((line) => line.includes('byKind')));
  const table = categories.size === 0 ? printed : byKind.filter((line) => !line.includes(' | '));
  return [
    ...table,
    ...[...categories]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([name, lines]) => ['', `${name}: ${lines.length}`, ...lines.slice(0, cases)]),
  ].join('\n');
}
