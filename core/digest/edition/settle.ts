import type { ArticleRef, Candidate, EditionInput, Member } from './input.ts';
import { type Fate, type Ledger, type LedgerEntry, totalsOf } from './ledger.ts';
import { sortedBy } from './order.ts';

/** What became of a story: shown, or why it is not. */
export interface Outcome {
  readonly candidate: Candidate;
  readonly fate: Extract<Fate, 'used' | 'told' | 'below-cut' | 'dropped'>;
  readonly why?: string;
}

/**
 * Accounts for everything that came in during an edition's window, each once.
 * @param isShown whether words of an article are shown
 */
export function ledgerOf(
  input: EditionInput,
  outcomes: readonly Outcome[],
  isShown: (article: ArticleRef) => boolean,
): Ledger {
  const fates = outcomes.flatMap((outcome) =>
    outcome.candidate.members
      .filter(({ fresh }) => fresh)
      .map((member): LedgerEntry => {
        const { id: article, revision, key, arrived } = member;
        return {
          article,
          revision,
          key,
          arrived,
          story: outcome.candidate.id,
          ...fateOf(member, outcome, isShown),
        };
      }),
  );
  const entries = sortedBy(
    [...input.settled, ...fates],
    ({ arrived }) => arrived,
    ({ article }) => article,
    ({ revision = '' }) => revision,
    ({ fate }) => fate,
  );
  return { entries, totals: totalsOf(entries) };
}

function fateOf(
  member: Member,
  { fate, why }: Outcome,
  isShown: (article: ArticleRef) => boolean,
): Pick<LedgerEntry, 'fate' | 'why'> {
  if (isShown(member)) return fate === 'used' ? { fate } : { fate: 'used', why: 'in a correction' };
  if (fate === 'below-cut' || fate === 'dropped') return { fate, ...(why !== undefined && { why }) };
  if (member.copyOf !== undefined) return { fate: 'duplicate', why: `copy of ${member.copyOf}` };
  return { fate: fate === 'used' ? 'merged' : fate };
}
