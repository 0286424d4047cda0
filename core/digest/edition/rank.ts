import type { ArticleArrival } from '../../stories/arrival.ts';
import { byText } from '../../text-order.ts';
import type { Candidate } from './input.ts';

/**
 * Puts stories in order of weight: by how many publishers report one anew, copies not counted; by how many articles do; then the
 * newest first; then by id.
 */
export function ranked(
  candidates: readonly Candidate[],
  live: ReadonlyMap<string, ArticleArrival>,
): Candidate[] {
  const weighed = candidates.map((candidate) => {
    const fresh = candidate.members.filter((member) => member.fresh);
    const reports = fresh.filter(({ copyOf }) => copyOf === undefined);
    // An article that names no publisher speaks for itself.
    const publishers = new Set(
      reports.map(({ id }) => live.get(id)?.publisher?.trim().toLowerCase() ?? `\0${id}`),
    );
    return {
      candidate,
      publishers: publishers.size,
      reports: reports.length,
      newest: fresh.at(-1)?.arrived ?? '',
    };
  });
  return weighed
    .sort(
      (a, b) =>
        b.publishers - a.publishers ||
        b.reports - a.reports ||
        byText(b.newest, a.newest) ||
        byText(a.candidate.id, b.candidate.id),
    )
    .map(({ candidate }) => candidate);
}
