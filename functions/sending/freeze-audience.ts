import { editionText } from '../../core/delivery/edition/edition-text.ts';
import { inParts, planName } from '../../core/delivery/edition/parts.ts';
import type { Audience } from '../../core/delivery/edition/schema.ts';
import { topicMatcher } from '../../core/delivery/subscriber/topics.ts';
import type { Schedule } from '../../core/digest/edition/audience-rule.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import { zoneName } from '../../core/time-zone.ts';
import type { EditionStore, Mail } from '../aws/edition-store.ts';
import type { Reader } from '../aws/reader-scans.ts';
import type { SubscribersTable } from '../aws/subscribers-table.ts';

/** What freezing an audience takes. */
export interface Freezing {
  readonly editions: Pick<EditionStore, 'mail' | 'audience' | 'part' | 'savePart' | 'freeze'>;
  readonly subscribers: Pick<SubscribersTable, 'readersOf'>;
}

/** An edition goes to whoever others went to, and it is not frozen yet who that is. */
export class NotPlannedYet extends Error {
  readonly editions: readonly string[];

  /** @param editions those that must be planned first */
  constructor(editions: readonly string[]) {
    super(`Not planned yet: ${editions.join(', ')}`);
    this.editions = editions;
  }
}

const SEGMENTS = 8; // shares of many subscribers, read side by side

type Pages<Item> = AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>;

/**
 * Freezes who an edition goes to, by its rule, in parts.
 * @param attempt what no other attempt at it is called
 * @returns the audience that holds, which another planner may have frozen first
 * @throws NotPlannedYet when the edition goes to whoever others went to, and one of those has not been planned yet
 */
export async function freezeAudience(deps: Freezing, edition: string, attempt: string): Promise<Audience> {
  const mail = await deps.editions.mail(edition);
  const plan = planName(attempt);
  const { size, parts } = await inParts(await idsFor(deps, mail), (part, subscribers) =>
    deps.editions.savePart(edition, plan, part, { subscribers }),
  );
  return deps.editions.freeze({ schema: 1, edition, plan, size, parts });
}

/** Whom a mail goes to, each once, in pages of sources that may be read side by side. */
async function idsFor(
  { editions, subscribers }: Freezing,
  { cadence, audience, rendered }: Mail,
): Promise<AsyncIterable<string[]>[]> {
  if (audience.of === 'carriers')
    return [carriersOf(editions, await audiencesOf(editions, audience.editions))];
  const wants = topicMatcher(editionText(rendered.text));
  const isDue = audience.of === 'schedules' ? dueAt(audience.schedules) : () => true;
  const readers = await allReaders(subscribers, cadence);
  return readers.map((pages) => idsOf(pages, (reader) => isDue(reader) && wants(reader.topics)));
}

/** Whether a reader's editions come at one of these times. */
function dueAt(schedules: readonly Schedule[]): (reader: Schedule) => boolean {
  const nameOf = ({ zone, hour }: Schedule) => `${hour} ${zoneName(zone)}`;
  const due = new Set(schedules.map(nameOf));
  return (reader) => due.has(nameOf(reader));
}

async function audiencesOf(
  { audience }: Freezing['editions'],
  editions: readonly string[],
): Promise<Audience[]> {
  const found = await Promise.all(editions.map((edition) => audience(edition)));
  const missing = editions.filter((_, n) => found[n] === undefined);
  if (missing.length > 0) throw new NotPlannedYet(missing);
  return found.filter((one) => one !== undefined);
}

/** Everybody these editions went to, whatever their topics are: a correction follows what it corrects. */
async function* carriersOf(
  { part }: Freezing['editions'],
  audiences: readonly Audience[],
): AsyncGenerator<string[]> {
  const had = new Set<string>();
  for (const frozen of audiences) {
    for (let number = 0; number < frozen.parts; number += 1) {
      const fresh = (await part(frozen, number)).subscribers.filter((id) => !had.has(id));
      for (const id of fresh) had.add(id);
      yield fresh;
    }
  }
}

/** The readers of a cadence: the only page where there is no second, else shares to be read side by side. */
async function allReaders(subscribers: Freezing['subscribers'], cadence: Cadence): Promise<Pages<Reader>[]> {
  const whole = subscribers.readersOf(cadence, 0, 1);
  const { value: first = [] } = await whole.next();
  const { done } = await whole.next();
  if (done) return [[first]];
  await whole.return(undefined);
  return Array.from({ length: SEGMENTS }, (_, segment) => subscribers.readersOf(cadence, segment, SEGMENTS));
}

async function* idsOf(pages: Pages<Reader>, isFor: (reader: Reader) => boolean): AsyncGenerator<string[]> {
  for await (const page of pages) yield page.filter(isFor).map(({ id }) => id);
}
