import type { EditionState } from '../../core/delivery/edition/schema.ts';
import { withStatus } from '../../core/delivery/edition/status.ts';
import type { Act } from '../../core/digest/edition/act.ts';
import type { EditionInput } from '../../core/digest/edition/input.ts';
import type { Counting } from '../../core/digest/edition/memory.ts';
import type { Deps } from './deps.ts';

type Gone = Extract<Act, { act: 'gone' }>;
type Version = Counting & { readonly id: string };

const BY = 'news-digest';

/**
 * Looks what has gone while an approved draft waited, and notes it among its acts before it is made: what its source took back,
 * or holds back until later, is mailed to nobody. What was overtaken stands in a daily or weekly edition, and is corrected in
 * the next; but not where the newer revision has an edition of its own.
 * @returns all acts
 * @throws when somebody else changed the draft meanwhile
 */
export async function noteGone(
  deps: Pick<Deps, 'versions' | 'facts' | 'states' | 'now'>,
  input: EditionInput,
  draft: EditionState,
): Promise<readonly Act[]> {
  const { acts = [] } = draft;
  const noted = new Set(acts.flatMap((act) => (act.act === 'gone' ? [act.article] : [])));
  const shown = versionsIn(input).filter(({ id }) => !noted.has(id));
  const counting = await deps.versions.findAll([...new Set(shown.map(({ id }) => id))]);
  const current = new Map(counting.map((version) => [version.id, version]));
  const hasOwn = input.edition.cadence === 'alert' || input.kind === 'correction';
  const gone: Omit<Gone, 'at' | 'by'>[] = [];
  for (const { id, revision } of shown) {
    const counts = current.get(id);
    if (counts === undefined || counts.revision === revision) continue;
    const fate = await fateBy(deps, counts);
    const stands = fate === 'superseded' && revision !== undefined && !hasOwn;
    if (!stands) gone.push({ act: 'gone', article: id, ...(revision !== undefined && { revision }), fate });
  }
  if (gone.length === 0) return acts;
  const next = withStatus(draft, 'draft', deps.now());
  const all = [...acts, ...gone.map((one) => ({ ...one, at: next.changed, by: BY }))];
  if (await deps.states.replace(draft, { ...next, acts: all })) return all;
  throw new Error(`The draft ${draft.id} was changed while it was looked at`);
}

/** The versions an edition may show, each once. */
function versionsIn({ stories, revised }: EditionInput): Version[] {
  const all: Version[] = [
    ...stories.flatMap(({ members }) => members.map(({ id, revision }) => ({ id, revision }))),
    ...revised.flatMap(({ told: [last], now }) => (last ? [{ id: last.article, revision: now }] : [])),
  ];
  return [...new Map(all.map((one) => [`${one.id}@${one.revision}`, one])).values()];
}

/** What became of a version when another came to count. */
async function fateBy({ facts, now }: Pick<Deps, 'facts' | 'now'>, { id, revision }: Version) {
  if (revision === undefined) return 'withdrawn';
  const embargo = (await facts.find({ id, revision }))?.article.embargo;
  return embargo !== undefined && Date.parse(embargo) > now() ? 'embargoed' : 'superseded';
}
