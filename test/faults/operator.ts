import { withStatus } from '../../core/delivery/edition/status.ts';
import type { Invocation } from './world/invocation.ts';
import type { World } from './world/world.ts';

const LOOKS = 100; // for an edition that is not planned yet, one a second

/** Sets the kill switch, and takes it away again. */
export function halt(world: World, seconds: number): void {
  const table = portOf(world);
  void table
    .halt('an operator says so')
    .then(() => world.time.after(seconds * 1000, () => void table.halt(undefined)));
}

/** Pauses an edition as soon as it is being sent, and later lets it go on. */
export function pause(world: World, edition: string, seconds: number, looks = LOOKS): void {
  const table = portOf(world);
  const turn = async (from: 'sending' | 'paused', to: 'sending' | 'paused'): Promise<boolean> => {
    const seen = await table.find(edition);
    if (seen?.status !== from) return false;
    return (await table.replace(seen, withStatus(seen, to, world.time.now()))) || turn(from, to);
  };
  void turn('sending', 'paused').then((paused) => {
    if (paused) world.time.after(seconds * 1000, () => void turn('paused', 'sending'));
    else if (looks > 0) world.time.after(1000, () => pause(world, edition, seconds, looks - 1));
  });
}

/** The production port, on a machine where nothing goes wrong. */
function portOf(world: World) {
  const calm: Invocation = {
    ...{ requestId: 'operator', name: 'operator', cause: 'a command', calm: true, dead: false, faults: [] },
    ...{ started: world.time.now(), deadline: Number.POSITIVE_INFINITY, die: () => {} },
  };
  return world.editions.portFor({ current: calm });
}
