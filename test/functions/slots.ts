import type { Ticks } from '../../core/delivery/schedule/schema.ts';
import type { SlotsRow } from '../../functions/aws/slots-row.ts';

/** The row of slots in memory, with the condition of its writes. */
export function slotsInMemory(known?: Ticks): SlotsRow & { row: () => Ticks | undefined } {
  let row = known;
  const saveTicks: SlotsRow['saveTicks'] = async (seen, next) => {
    if (row?.version !== seen?.version) return false;
    row = { ...next, version: (seen?.version ?? 0) + 1 };
    return true;
  };
  return {
    row: () => row,
    ticks: async () => row,
    saveTicks,
    async noteSkipped({ cadence, from, to }) {
      if (
        !row ||
        row.skipped.some((each) => each.cadence === cadence && each.from === from && each.to === to)
      )
        return;
      await saveTicks(row, { ...row, skipped: [...row.skipped, { cadence, from, to }] });
    },
  };
}
