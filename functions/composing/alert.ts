import type { Entry } from '../../core/digest/edition/entries.ts';
import type { ArticleRef, EditionInput } from '../../core/digest/edition/input.ts';
import { daysBefore, MEMORY } from '../../core/digest/edition/memory.ts';
import { alertEdition, selectAlert } from '../../core/digest/edition/select-alert.ts';
import type { Arrival } from '../../core/stories/arrival.ts';
import { arrivalOf } from '../../core/stories/arrivals-of.ts';
import type { clusterStories } from '../../core/stories/cluster.ts';
import type { Deps } from './deps.ts';
import { deskOf } from './desk.ts';
import { finish, freeze } from './finish.ts';

const MOST_DRAFTS = 50; // that are read at once
const LOOKS = 20; // at a story: each finds one more edition that holds others of its articles, and not this one

/** A revision of an article that has come in, and when it came to count. */
export interface Coming {
  readonly entry: Entry;
  readonly arrived: string;
  readonly memory: readonly Arrival[]; // see recentArrivals
}

/** What all the alerts of one batch share, so that what came in of late is read and sorted into stories once. */
export interface Look {
  readonly at: string; // what came in later is not looked at
  readonly cluster: typeof clusterStories;
}

/** Articles among which an alert's story is found: what came in of late. */
export function recentArrivals(deps: Pick<Deps, 'arrivals'>, at: string): Promise<Arrival[]> {
  return deps.arrivals.between({ from: daysBefore(at, MEMORY.days), to: at }, MEMORY.alert);
}

/**
 * A new revision → the alert of its story. Another article of the story may have founded the edition, here or elsewhere at the
 * same moment: it is then finished as it was frozen and, where it does not hold this article, the story looked at again.
 * @returns whether there is an alert; none where readers were told of this revision already
 */
export async function composeAlert(
  deps: Deps,
  coming: Coming,
  look: Look,
  correlationId: string,
): Promise<boolean> {
  const { entry } = coming;
  const { id, revision } = entry.article;
  const article: ArticleRef = { id, revision };
  const scene = await sceneOf(deps, coming, look.at);
  const taken: ArticleRef[] = [];
  for (let looked = 0; looked < LOOKS; looked += 1) {
    const scope = {
      ...scene,
      cadence: 'alert' as const,
      most: MEMORY.alert,
      fresh: (arrival: Arrival) => arrival.article === id,
    };
    const desk = await deskOf(deps, scope, look.cluster);
    const found = selectAlert({ ...desk, article, at: scene.from, taken });
    if (found.kind === 'done') {
      deps.telemetry.info('Edition:Told', { correlationId });
      return false;
    }
    const frozen = await freeze(deps, found.input);
    const isMade = await finish(deps, frozen, correlationId, [entry]);
    const held = articlesOf(frozen.input);
    if (held.some((one) => one.id === id && one.revision === revision)) return true;
    if (!isMade) taken.push(...held, ...(await draftsOf(deps, found.input)));
  }
  throw new Error(`Of the story of ${id} ${LOOKS} editions hold other articles`);
}

/** The arrivals an alert looks at: this one is among them even where a backlog, or another clock, has left it out. */
async function sceneOf(deps: Deps, { entry, arrived, memory }: Coming, at: string) {
  const { id, revision } = entry.article;
  const isIt = (one: Arrival) => one.kind === 'article' && one.article === id && one.revision === revision;
  if (memory.some(isIt)) return { from: at, arrivals: memory };
  const own = arrivalOf(entry.article, arrived, entry.facts);
  const others = (await recentArrivals(deps, own.at)).filter((one) => !isIt(one));
  return { from: own.at, arrivals: [...others, own] };
}

/** What drafts of a story's articles hold: many may wait, and no edition tells of them before they are approved. */
async function draftsOf({ editions }: Pick<Deps, 'editions'>, story: EditionInput): Promise<ArticleRef[]> {
  const founders = articlesOf(story).slice(0, MOST_DRAFTS);
  const drafts = await Promise.all(founders.map((founder) => editions.input(alertEdition(founder))));
  return drafts.flatMap((draft) => (draft ? articlesOf(draft) : []));
}

function articlesOf({ stories }: EditionInput): ArticleRef[] {
  return stories.flatMap(({ members }) => members.filter(({ fresh }) => fresh));
}
