import type { Manifest } from '../../core/digest/schema.ts';
import { isFor, type Made } from './made.ts';
import type { Lived } from './period.ts';

/** A ledger has an entry for everything that came in during its window, and no other. */
export function unbalanced({ arrivals }: Lived, { edition, window, ledger }: Manifest): string[] {
  if (!window) return [];
  const came = arrivals
    .filter(({ at }) => window.from < at && at <= window.to)
    .map((arrival) => `${arrival.at} ${arrival.article} ${'revision' in arrival ? arrival.revision : ''}`);
  const entered = ledger.entries.map(
    ({ arrived, article, revision = '' }) => `${arrived} ${article} ${revision}`,
  );
  const same = came.toSorted().join('\n') === entered.toSorted().join('\n');
  return same ? [] : [`${edition.id}: ${came.length} came in, ${entered.length} are accounted for`];
}

/** Whom an edition must go to, by its rule, and whom it went to. */
export function wronglyMailed({ people }: Lived, made: ReadonlyMap<string, Made>, edition: Made): string[] {
  const { audience, mails, subject } = edition;
  const { id, cadence } = edition.edition;
  const owedTo = people.filter((person) => {
    if (!person.editions.includes(cadence) || subject === undefined) return false;
    if (audience.of === 'schedules') return isFor(edition, person, cadence);
    if (audience.of === 'carriers')
      return audience.editions.some((one) => made.get(one)?.mails.has(person.id));
    return true;
  });
  const missed = owedTo.filter((person) => !mails.has(person.id)).length;
  if (missed === 0 && mails.size === owedTo.length) return [];
  return [`${id}: for ${owedTo.length}, mailed to ${mails.size}, ${missed} missed`];
}
