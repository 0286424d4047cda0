import { unbalanced, wronglyMailed } from './judge-editions.ts';
import { arrivedElsewhere, endOf, iso, momentsOf, untiled, windowsOf } from './judge-slots.ts';
import { editionsOf } from './made.ts';
import type { Lived } from './period.ts';
import type { Person } from './readers.ts';

/** What became of all that was owed, and all that should not be. */
export interface Verdict {
  readonly slots: { owed: number; mailed: number; empty: number; skipped: number }; // a reader's, each
  readonly editions: Readonly<Record<string, number>>; //                             made with something to tell, by cadence
  readonly windows: number; //                                                        of all schedules
  readonly entries: number; //                                                        of all ledgers
  readonly faults: readonly string[];
}

/** Judges by what stands in the bucket and the tables, and by a calendar of its own. */
export function judge(lived: Lived): Verdict {
  const made = editionsOf(lived);
  const faults = lived.failures.map((error) => `sent back: ${error}`);
  const slots = { owed: 0, mailed: 0, empty: 0, skipped: 0 };
  const schedules = new Map<string, { person: Person; cadence: 'daily' | 'weekly'; moments: number[] }>();
  for (const person of lived.people)
    for (const cadence of person.editions) {
      if (cadence === 'alert') continue;
      const name = `${cadence} ${person.hour} ${person.zone}`;
      const moments = schedules.get(name)?.moments ?? momentsOf(lived, person, cadence);
      schedules.set(name, { person, cadence, moments });
      for (const [n, moment] of moments.entries()) {
        if (n === 0) continue; // before the first tick
        slots.owed += 1;
        const end = endOf(lived, made, person, cadence, moment, moments[n - 1]!);
        if (typeof end === 'string') slots[end] += 1;
        else faults.push(`${person.id} ${name} ${iso(moment)}: ${end.fault}`);
      }
    }
  let windows = 0;
  for (const [name, { person, cadence }] of schedules) {
    const found = windowsOf(made, person, cadence);
    windows += found.length;
    faults.push(...untiled(name, found), ...arrivedElsewhere(lived, name, found));
  }
  let entries = 0;
  for (const edition of made.values()) {
    entries += edition.ledger.entries.length;
    faults.push(...unbalanced(lived, edition), ...wronglyMailed(lived, made, edition));
  }
  const told = [...made.values()].filter(({ subject }) => subject !== undefined);
  const byCadence = Object.groupBy(told, ({ edition }) => edition.cadence);
  const editions = Object.fromEntries(Object.entries(byCadence).map(([name, all]) => [name, all.length]));
  return { slots, editions, windows, entries, faults };
}
