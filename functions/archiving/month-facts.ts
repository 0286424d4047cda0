import { CSV_HEADER, factLines } from '../../core/archive/facts-table.ts';
import { monthFactsPath } from '../../core/archive/paths.ts';
import type { EditionEntry } from '../../core/archive/schema.ts';
import type { Page } from '../../core/archive/site.ts';
import { withoutWithdrawn } from '../../core/archive/taken-back.ts';
import { abreast } from '../aws/abreast.ts';
import type { FactsByEdition } from '../aws/day-facts.ts';
import type { Deps } from './deps.ts';
import { readableDigest } from './readable-digest.ts';

const ABREAST = 8; // days, and editions of a day, that are read at once

type Ports = Pick<Deps, 'editions' | 'days' | 'telemetry'>;

/**
 * The table of every figure and quotation of a month. What was put together for a day before is read as it was; only editions
 * that are not in it yet, or not without what was withdrawn since, are read themselves. One that cannot be read has no rows.
 * @param month the editions of each day, in the order in which they stand in the table
 */
export async function monthFacts(
  deps: Ports,
  month: string,
  editions: ReadonlyMap<string, readonly EditionEntry[]>,
): Promise<Page> {
  const byDay = new Map<string, FactsByEdition>();
  await abreast([...editions], ABREAST, async ([day, listed]) => {
    byDay.set(day, await factsOfDay(deps, day, listed));
  });
  const rows = [...editions].flatMap(([day, listed]) =>
    listed.map((entry) => byDay.get(day)?.[nameOf(entry)] ?? ''),
  );
  return { path: monthFactsPath(month), content: [CSV_HEADER, ...rows].join('') };
}

async function factsOfDay(
  deps: Ports,
  day: string,
  listed: readonly EditionEntry[],
): Promise<FactsByEdition> {
  const { days } = deps;
  const known = await days.find(day);
  const isKnown = (entry: EditionEntry) => Object.hasOwn(known, nameOf(entry));
  const missing = listed.filter((entry) => !isKnown(entry));
  if (missing.length === 0) return known;
  const names = listed.filter(isKnown).map(nameOf);
  const facts = Object.fromEntries(names.map((name) => [name, known[name] ?? '']));
  await abreast(missing, ABREAST, async (entry) => {
    const digest = await readableDigest(deps, entry.edition.id);
    if (digest) facts[nameOf(entry)] = factLines(withoutWithdrawn(digest, new Set(entry.gone)).digest);
  });
  await days.save(day, facts);
  return facts;
}

/** An edition and what is gone from it: what was put together while an article stood is never read once it is withdrawn. */
function nameOf({ edition, gone }: EditionEntry): string {
  return [edition.id, ...gone].join('~');
}
