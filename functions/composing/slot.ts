import { isTooLate } from '../../core/delivery/schedule/decide.ts';
import type { EditionInput } from '../../core/digest/edition/input.ts';
import { daysBefore, MEMORY } from '../../core/digest/edition/memory.ts';
import { selectSlot } from '../../core/digest/edition/select-slot.ts';
import { type Slot, slotEdition } from '../../core/digest/edition/slot.ts';
import type { Deps } from './deps.ts';
import { deskOf } from './desk.ts';
import { finish, freeze } from './finish.ts';

const GRACE_HOURS = 1; // for the way from the tick to here, on top of what a slot may be late by

/** A slot that is due → its edition; one that has waited for too long is noted as skipped. Safe to repeat. */
export async function composeSlot(deps: Deps, slot: Slot, correlationId: string): Promise<void> {
  const edition = slotEdition(slot);
  const [input, manifest, state] = await Promise.all([
    deps.editions.input(edition),
    deps.editions.manifest(edition),
    deps.states.find(edition),
  ]);
  const isLate = !manifest && isTooLate(slot, deps.publication.catchUp + GRACE_HOURS, deps.now());
  if (state?.status === 'skipped' || (isLate && (await deps.states.skip(slot, deps.now())))) {
    deps.telemetry.warn('Edition:Skipped', { correlationId, edition });
    deps.telemetry.count('SlotsSkipped');
    return;
  }
  const known = input && { input, manifest };
  const frozen = known ?? (await freeze(deps, await selectDue(deps, slot, correlationId)));
  await finish(deps, frozen, correlationId);
}

/** Selects what the edition of a slot is made of, from what is known now. Writes nothing. */
export async function selectDue(
  deps: Pick<Deps, 'arrivals' | 'versions' | 'tellings' | 'publication' | 'telemetry'>,
  slot: Slot,
  correlationId: string,
): Promise<EditionInput> {
  const { cadence, from, to } = slot;
  const memory = { from: daysBefore(from, MEMORY.days), to };
  const arrivals = await deps.arrivals.between(memory, MEMORY.slot);
  const [oldest] = arrivals;
  if (arrivals.length === MEMORY.slot && oldest && oldest.at > from) {
    const edition = slotEdition(slot);
    deps.telemetry.warn('Arrivals:LeftOut', { correlationId, edition, from, since: oldest.at });
    deps.telemetry.count('ArrivalsLeftOut');
  }
  const desk = await deskOf(deps, {
    ...{ cadence, arrivals, from, most: MEMORY.slot },
    fresh: ({ at }) => at > from,
  });
  return selectSlot({ ...desk, slot });
}
