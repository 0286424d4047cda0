import { Manifest } from '../../core/digest/schema.ts';
import { zoneName } from '../../core/time-zone.ts';
import type { Lived } from './period.ts';
import type { Person } from './readers.ts';

/** An edition that was made, and whom it went to. */
export interface Made extends Manifest {
  readonly mails: ReadonlySet<string>; // ids of whom it was mailed to
}

/** All editions that were made, by id. */
export function editionsOf({ objects, mailed }: Lived): Map<string, Made> {
  const mails = Map.groupBy(mailed, ({ edition }) => edition);
  return new Map(
    Object.entries(objects).flatMap(([key, text]) => {
      const [, id] = /^editions\/([^/]+)\/manifest\.json$/.exec(key) ?? [];
      if (id === undefined) return [];
      const to = new Set(mails.get(id)?.map(({ subscriberId }) => subscriberId));
      return [[id, { ...Manifest.parse(JSON.parse(text)), mails: to }]];
    }),
  );
}

/** Whether an edition is of somebody’s slot. */
export function isFor({ edition, audience }: Manifest, { zone, hour }: Person, cadence: string): boolean {
  if (edition.cadence !== cadence || audience.of !== 'schedules') return false;
  return audience.schedules.some((due) => due.hour === hour && due.zone === zoneName(zone));
}
