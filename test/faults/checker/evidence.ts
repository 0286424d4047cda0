import type { Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import type { Cadence } from '../../../core/publication/schema.ts';
import { idOf } from '../people.ts';
import { headersOf } from '../world/raw-mail.ts';
import type { SesEntry } from '../world/ses.ts';
import type { World } from '../world/world.ts';

/** A mail the provider was asked to send, as its own bytes tell. */
export interface Handed {
  readonly entry: SesEntry;
  readonly headers: ReadonlyMap<string, string>;
  readonly edition: string | undefined; // undefined: a letter
  readonly subscriberId: string;
}

const read = new WeakMap<SesEntry, Handed>();

/** All that was handed to the provider, whether it took it or not. */
export function handedOver({ ses }: World): Handed[] {
  return ses.log.map((entry) => {
    const known = read.get(entry);
    if (known) return known;
    const headers = headersOf(entry.mail.raw);
    const edition = headers.get('x-news-digest-edition');
    const handed = { entry, headers, edition, subscriberId: idOf(entry.mail.to) };
    read.set(entry, handed);
    return handed;
  });
}

/** What a subscriber was during a time: every state that held for at least a moment of it. */
export function statesBetween(world: World, id: string, from: number, to: number): Subscriber[] {
  const states: Subscriber[] = [];
  for (const { at, after } of world.subscribers.changes.filter((change) => change.id === id)) {
    if (at > to) break;
    if (at <= from) states.length = 0;
    states.push(after);
  }
  return states;
}

/** Whether somebody in that state is to be sent a cadence. */
export function mayGet({ status, consent, choices }: Subscriber, cadence: string): boolean {
  return (
    status === 'active' && consent !== undefined && choices?.editions.includes(cadence as Cadence) === true
  );
}

/** The cadence an edition's id begins with; that of corrections names the cadence it corrects after it. */
export const cadenceOf = (edition: string) => edition.replace(/^correction-/, '').replace(/-.*$/, '');

/** The objects of an edition that match, by name. */
export function fileOf({ digests }: World, edition: string, name: string): string | undefined {
  return digests.objects.get(`editions/${edition}/${name}`);
}

/** Whether an edition that is made has something to tell: of an empty one there is no mail. */
export function hasSomething(world: World, edition: string): boolean {
  const { subject } = JSON.parse(fileOf(world, edition, 'manifest.json') ?? '{}') as { subject?: string };
  return subject !== undefined;
}

/** The editions that have a file of that name. */
export function editionsWith({ digests }: World, name: string): string[] {
  return [...digests.objects.keys()].flatMap((key) => {
    const [folder, edition, file] = key.split('/');
    return folder === 'editions' && file === name ? [edition!] : [];
  });
}
