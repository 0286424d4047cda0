import { CSV_HEADER, factLines } from '../../core/archive/facts-table.ts';
import { monthFactsPath } from '../../core/archive/paths.ts';
import type { EditionEntry } from '../../core/archive/schema.ts';
import type { Page } from '../../core/archive/site.ts';
import { abreast } from '../aws/abreast.ts';
import type { FactsByEdition } from '../aws/day-facts.ts';
import type { Deps } from './deps.ts';

const ABREAST = 8; // days, and editions of a day, that are read at once

type Ports = Pick<Deps, 'editions' | 'days'>;

/**
 * The table of every figure and quotation of a month. What was put together for a day before is read as it was; only editions
 * that are not in it yet are read themselves.
 * @param month the editions of each day, in the order in which they stand in the table
 */
export async function monthFacts(
  deps: Ports,
  month: string,
  editions: ReadonlyMap<string, readonly EditionEntry[]>,
): Promise<Page> {
  const byDay = new Map<string, FactsByEdition>();
  await abreast([...editions], ABREAST, async ([day, listed]) => {
    byDay.set(
      day,
      await factsOfDay(
        deps,
        day,
        listed.map(({ edition }) => edition.id),
      ),
    );
  });
  const rows = [...editions].flatMap(([day, listed]) =>
    listed.map(({ edition }) => byDay.get(day)?.[edition.id] ?? ''),
  );
  return { path: monthFactsPath(month), content: [CSV_HEADER, ...rows].join('') };
}

async function factsOfDay(
  { editions, days }: Ports,
  day: string,
  ids: readonly string[],
): Promise<FactsByEdition> {
  const known = await days.find(day);
  const missing = ids.filter((id) => !Object.hasOwn(known, id));
  if (missing.length === 0) return known;
  const facts = { ...known };
  await abreast(missing, ABREAST, async (id) => {
    const digest = await editions.digest(id);
    if (digest) facts[id] = factLines(digest);
  });
  await days.save(day, facts);
  return facts;
}
