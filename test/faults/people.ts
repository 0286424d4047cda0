import { subscriberId } from '../../core/delivery/address.ts';
import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import type { Person } from './scenario.ts';
import { SETTINGS, START } from './world/settings.ts';
import type { World } from './world/world.ts';

/** The id the product knows an address by. */
export const idOf = (address: string) => subscriberId(address, SETTINGS.addressKey);

const BEFORE = new Date(START - 86_400_000).toISOString();

/** Puts everybody into the table as they stand when a history begins. */
export function plantPeople(world: World, people: readonly Person[]): void {
  for (const person of people) if (person.standing !== 'unknown') world.subscribers.plant(rowOf(person));
}

function rowOf({ address, standing }: Person): Subscriber {
  return {
    ...{ schema: 2, id: idOf(address), version: 1, changed: BEFORE, address },
    status: standing === 'unsubscribed' ? 'unsubscribed' : 'active',
    choices: {
      editions: [standing === 'weekly only' ? 'weekly' : 'alert'],
      topics: standing === 'off topic' ? ['zeppelin'] : [],
      ...{ hour: 7, zone: 'UTC' },
    },
    consent: { at: BEFORE, how: 'on paper' },
    softBounces: [],
  };
}
