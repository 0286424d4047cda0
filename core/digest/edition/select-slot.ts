import type { Arrival } from '../../stories/arrival.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate, EditionInput } from './input.ts';
import type { LedgerEntry } from './ledger.ts';
import { inOrder, liveArticles, settleDead } from './live.ts';
import { type Desk, MEMORY, remembered } from './memory.ts';
import { ranked } from './rank.ts';
import { revisedAmong, type Turn } from './revised.ts';
import { type Slot, slotEdition, type Window } from './slot.ts';
import type { Told } from './told.ts';

const SPARE = 3; // candidates for each place: some have nothing new, and an editor may drop some

/**
 * Selects a daily or weekly edition: every story with an article that came in during the slot's window, in rank order, and
 * settles what can be in none. Articles that came in after the window are not looked at.
 */
export function selectSlot(desk: Desk & { readonly slot: Slot }): EditionInput {
  const { slot, current, publication } = desk;
  const { cadence, from, to, schedules } = slot;
  const window = { from, to };
  const arrivals = desk.arrivals.filter(({ at }) => at <= to);
  const told = desk.told.filter((row) => isKnown(row, window));
  const live = liveArticles(arrivals, current);
  const inWindow = inOrder(arrivals.filter(({ at }) => at > from));
  const alive = (arrival: Arrival) => arrival.kind === 'article' && live.get(arrival.article) === arrival;
  const known = remembered(live.values(), from, MEMORY.slot);
  const stories = ranked(
    candidatesOf(known, told, ({ at }) => at > from, desk.cluster, desk.toldAnywhere ?? desk.told),
    live,
  );
  const places = SPARE * publication.limits.stories;
  return {
    schema: 1,
    edition: { id: slotEdition(slot), cadence },
    kind: 'edition',
    closed: to,
    window,
    audience: { of: 'schedules', schedules },
    publication,
    stories: stories.slice(0, places),
    revised: revisedAmong(turnsOf(inWindow, alive, current), told),
    settled: [
      ...inWindow.filter((arrival) => !alive(arrival)).map((arrival) => settleDead(arrival, current)),
      ...stories.flatMap((story, rank) => (rank < places ? [] : belowCut(story, rank, stories.length))),
    ],
  };
}

/**
 * Whether this edition's readers know what a row tells. Windows of other hours and zones overlap this one: what was told in
 * them counts when their window was over before this one began. Corrections at once went to whoever they concern, whenever:
 * this edition is selected a while after its window is over.
 */
function isKnown({ kind, closed }: Told, { from }: Window): boolean {
  return kind === 'correction' || closed <= from;
}

/** New revisions that count, and withdrawals that hold. */
function turnsOf(
  inWindow: readonly Arrival[],
  alive: (arrival: Arrival) => boolean,
  current: Desk['current'],
): Turn[] {
  const turns = inWindow.flatMap((arrival): [string, Turn][] => {
    const { article: id, at: arrived } = arrival;
    if (arrival.kind === 'article' && alive(arrival))
      return [[id, { id, revision: arrival.revision, arrived }]];
    const gone = arrival.kind === 'withdrawn' && current.get(id)?.revision === undefined;
    return gone ? [[id, { id, arrived }]] : [];
  });
  return [...new Map(turns).values()];
}

function belowCut({ id, members }: Candidate, rank: number, of: number): LedgerEntry[] {
  return members
    .filter(({ fresh }) => fresh)
    .map(({ id: article, revision, key, arrived }) => ({
      article,
      revision,
      key,
      arrived,
      fate: 'below-cut',
      story: id,
      why: `ranked ${rank + 1} of ${of}`,
    }));
}
