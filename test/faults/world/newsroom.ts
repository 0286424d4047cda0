import type { Told } from '../../../core/digest/edition/told.ts';
import type { Arrival } from '../../../core/stories/arrival.ts';
import type { ArrivalsTable } from '../../../functions/aws/arrivals-table.ts';
import type { TellingsTable } from '../../../functions/aws/tellings-table.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** What came in and what readers were told, in memory. Rows are written again with what they hold, and never change. */
export interface Newsroom {
  readonly arrivals: ReadonlyMap<string, Arrival>; // by place, as functions/aws/arrivals-table.ts has it
  readonly tellings: ReadonlyMap<string, Told>;
  arrivalsFor(caller: Caller): ArrivalsTable;
  tellingsFor(caller: Caller): TellingsTable;
}

/** Nothing has come in and nothing was told yet. */
export function newsroom(effects: Effects): Newsroom {
  const arrivals = new Map<string, Arrival>();
  const tellings = new Map<string, Told>();
  const sorted = <Row>(rows: ReadonlyMap<string, Row>) =>
    [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  return {
    arrivals,
    tellings,
    arrivalsFor: (caller) => ({
      async save(rows) {
        await Promise.all(
          rows.map((row) =>
            effects.call(caller, 'arrivals.save', 'write', () => arrivals.set(placeOf(row), row)),
          ),
        );
      },
      between: ({ from, to }, most) =>
        effects.call(caller, 'arrivals.between', 'read', () =>
          sorted(arrivals)
            .filter(({ at }) => from < at && at <= to)
            .slice(-most),
        ),
    }),
    tellingsFor: (caller) => ({
      of: (articles, cadence) =>
        effects.call(caller, 'tellings.of', 'read', () =>
          sorted(tellings).filter(
            (row) => (cadence ?? row.cadence) === row.cadence && articles.includes(row.article),
          ),
        ),
      async save(rows) {
        await Promise.all(
          rows.map((row) =>
            effects.call(caller, 'tellings.save', 'write', () =>
              tellings.set(`${row.cadence}#${row.closed}#${row.edition}#${row.article}`, row),
            ),
          ),
        );
      },
    }),
  };
}

const placeOf = (row: Arrival) =>
  `${row.at}#${row.kind}#${row.article}#${'revision' in row ? row.revision : ''}`;
