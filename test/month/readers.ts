import type { Subscribed } from '../../core/delivery/schedule/subscribed.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import type { SubscribersTable } from '../../functions/aws/subscribers-table.ts';
import type { Chance } from '../faults/world/chance.ts';

/** Somebody who reads all the time, and wants everything. */
export interface Person {
  readonly id: string;
  readonly zone: string;
  readonly hour: number;
  readonly editions: readonly Cadence[];
}

const WISHES: readonly (readonly Cadence[])[] = [
  ...[['daily'], ['daily'], ['weekly'], ['daily', 'weekly'], ['alert', 'daily', 'weekly'], ['alert']],
] as Cadence[][];

/** People of these zones and hours, each combination at least once if there are enough. */
export function people(
  count: number,
  zones: readonly string[],
  hours: readonly number[],
  luck: Chance,
): Person[] {
  const times = luck.shuffle(zones.flatMap((zone) => hours.map((hour) => ({ zone, hour }))));
  return Array.from({ length: count }, (_, n) => ({
    id: n.toString(16).padStart(32, '0'),
    ...times[n % times.length]!,
    editions: luck.pick(WISHES),
  }));
}

/** The table of subscribers, as far as schedules and audiences go. */
export function readersTable(all: readonly Person[]): Pick<SubscribersTable, 'readersOf' | 'schedules'> {
  return {
    async *readersOf(cadence, segment, segments) {
      yield all
        .filter(({ editions }, n) => editions.includes(cadence) && n % segments === segment)
        .map(({ id, zone, hour }) => ({ id, zone, hour, topics: [] }));
    },
    schedules: async () =>
      all.flatMap(({ zone, hour, editions }) =>
        editions.flatMap((cadence): Subscribed[] => (cadence === 'alert' ? [] : [{ cadence, zone, hour }])),
      ),
  };
}
