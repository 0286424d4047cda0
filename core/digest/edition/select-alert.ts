import type { ArticleArrival } from '../../stories/arrival.ts';
import { candidatesOf } from './candidates.ts';
import { entryKey, versionKey } from './entries.ts';
import type { ArticleRef, Candidate, EditionInput, Member } from './input.ts';
import { liveArticles } from './live.ts';
import { type Desk, MEMORY, remembered } from './memory.ts';
import { revisedAmong } from './revised.ts';

/** The id of the alert that an article founds: the same upload, however often it comes, is the same edition. */
export function alertEdition({ id, revision }: ArticleRef): string {
  return `alert-${id}-${revision}`;
}

/** What a new revision's alert is made of. */
export interface AlertDesk extends Desk {
  readonly article: ArticleRef; //            that came in
  readonly at: string; //                     now: ISO 8601 in UTC; what comes in later is not looked at
  readonly taken?: readonly ArticleRef[]; //  untold articles that a draft holds already: they and their copies are left out here
}

/**
 * Selects an alert: the story of an article, with all its articles that readers of alerts have not had. The first of those to
 * come in founds the edition and names it, so that articles of one story that come at once make one alert.
 * @returns done when the article counts no more, was told (or merged) in another edition, or says what a draft holds already
 */
export function selectAlert(desk: AlertDesk): { kind: 'done' } | { kind: 'edition'; input: EditionInput } {
  const { article, at, told, toldAnywhere, publication, taken = [] } = desk;
  const arrivals = desk.arrivals.filter((arrival) => arrival.at <= at);
  const held = new Set(taken.map(entryKey));
  const isHeld = (arrival: ArticleArrival) => held.has(versionKey(arrival));
  const all = [...liveArticles(arrivals, desk.current).values()];
  const out = held.size > 0 ? copiesOf(all, isHeld, desk.cluster) : new Set();
  const live = all.filter((arrival) => !out.has(arrival.article));
  const had = new Set(told.filter(settles).map(versionKey));
  const own = live.filter(
    (arrival) => arrival.article === article.id && arrival.revision === article.revision,
  );
  const known = [...new Set([...remembered(live, at, MEMORY.alert), ...own])];
  const isFresh = (arrival: ArticleArrival) => !had.has(versionKey(arrival));
  const story = candidatesOf(known, told, isFresh, desk.cluster, toldAnywhere).find(({ members }) =>
    members.some(({ id, revision, fresh }) => fresh && id === article.id && revision === article.revision),
  );
  if (story === undefined) return { kind: 'done' };
  return { kind: 'edition', input: alertOf(story, desk, publication) };
}

/** The ids of articles that are held, and of all that are copies of them or of the same. */
function copiesOf(
  all: readonly ArticleArrival[],
  isHeld: (arrival: ArticleArrival) => boolean,
  cluster: Desk['cluster'],
): Set<string> {
  const stories = candidatesOf(all, [], isHeld, cluster); // whose fresh members are those that are held
  const members = stories.flatMap((story) => story.members);
  const original = ({ id, copyOf = id }: Member) => copyOf;
  const originals = new Set(members.filter(({ fresh }) => fresh).map(original));
  return new Set(members.filter((member) => originals.has(original(member))).map(({ id }) => id));
}

/** A correction tells only what changed: the article itself may still be told. */
function settles({ kind }: Desk['told'][number]): boolean {
  return kind !== 'correction';
}

function alertOf(story: Candidate, { told, at }: AlertDesk, publication: Desk['publication']): EditionInput {
  const fresh = story.members.filter((member) => member.fresh);
  const [founder] = fresh;
  if (founder === undefined) throw new TypeError(`story ${story.id} has nothing new`);
  return {
    schema: 1,
    edition: { id: alertEdition(founder), cadence: 'alert' },
    kind: 'edition',
    closed: at,
    audience: { of: 'cadence' },
    publication,
    stories: [story],
    revised: revisedAmong(fresh, told),
    settled: [],
  };
}
