import type { ObjectChange } from '../world/bucket.ts';
import type { World } from '../world/world.ts';
import { fileOf } from './evidence.ts';

/** Who an edition goes to, read from the bucket without the product's code. */
export interface Frozen {
  readonly at: number; //             when the marker was written
  readonly size: number; //           as the marker has it
  readonly parts: readonly string[]; // keys
  readonly members: readonly string[];
}

/** @returns undefined where an edition's audience is not frozen */
export function frozenAudience(world: World, edition: string): Frozen | undefined {
  const marker = fileOf(world, edition, 'audience.json');
  if (marker === undefined) return undefined;
  const { plan, parts, size } = JSON.parse(marker) as { plan: string; parts: number; size: number };
  const keys = Array.from({ length: parts }, (_, n) => `editions/${edition}/audience/${plan}/${n}.json`);
  const members = keys.flatMap(
    (key) =>
      (JSON.parse(world.digests.objects.get(key) ?? '{"subscribers":[]}') as { subscribers: string[] })
        .subscribers,
  );
  const { at } = changesOf(world, `editions/${edition}/audience.json`)[0]!;
  return { at, size, parts: keys, members };
}

/** How an object came to be what it is. */
export function changesOf({ digests }: World, key: string): ObjectChange[] {
  return digests.changes.filter((change) => change.key === key);
}
