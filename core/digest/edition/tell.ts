import type { CorrectionChoice } from './corrections.ts';
import { entryKey } from './entries.ts';
import type { EditionInput, Member } from './input.ts';
import { sortedBy } from './order.ts';
import type { Outcome } from './settle.ts';
import type { ShownFacts } from './shown-facts.ts';
import type { Told } from './told.ts';

/**
 * What an edition tells its readers of each article: of those it shows, those that have nothing new beside what they had, and
 * those it corrects. One row an article. What is below the cut stays untold; so does a story that an editor dropped, unless
 * from an alert, which offers a story once.
 */
export function toldBy(
  input: EditionInput,
  outcomes: readonly Outcome[],
  corrections: readonly CorrectionChoice[],
  shown: ReadonlyMap<string, ShownFacts>,
): Told[] {
  const { edition, closed } = input;
  const kind = input.kind;
  const row = (article: string, revision: string | undefined, more: Pick<Told, 'story' | 'kind'>): Told => {
    const facts = revision === undefined ? undefined : shown.get(entryKey({ id: article, revision }));
    return {
      article,
      ...(revision !== undefined && { revision }),
      cadence: edition.cadence,
      edition: edition.id,
      closed,
      ...more,
      figures: [...(facts?.figures ?? [])],
      quotes: [...(facts?.quotes ?? [])],
      ...(facts?.led && { led: true as const }),
    };
  };
  const rows = new Map<string, Told>();
  for (const { was, now, story } of corrections) {
    const { id } = was.article;
    rows.set(id, row(id, now?.article.revision, { story, kind }));
  }
  for (const { candidate, fate } of outcomes) {
    if (fate === 'below-cut' || (fate === 'dropped' && edition.cadence !== 'alert')) continue;
    const isTold = (member: Member) => member.fresh || shown.has(entryKey(member));
    for (const { id, revision } of candidate.members.filter(isTold)) {
      if (fate === 'dropped' && rows.has(id)) continue; // its correction was told
      rows.set(id, row(id, revision, { story: candidate.id, kind: fate === 'dropped' ? 'dropped' : kind }));
    }
  }
  return sortedBy(rows.values(), ({ article }) => article);
}
