import { type ArchiveRequest, MOST_LISTED } from '../../core/archive/schema.ts';
import type { Published } from './edition.ts';

/** Asks for the lists that name editions: one request a day, more where its editions tell more stories than one may ask for. Each story is asked for once. */
export function listRequests(
  published: readonly Pick<Published, 'day' | 'stories'>[],
  correlationId: string,
): ArchiveRequest[] {
  const days = new Map<string, string[]>();
  const asked = new Set<string>();
  for (const { day, stories } of published) {
    const fresh = new Set(stories.filter((story) => !asked.has(story)));
    for (const story of fresh) asked.add(story);
    days.set(day, [...(days.get(day) ?? []), ...fresh]);
  }
  return [...days].flatMap(([day, stories]) =>
    Array.from({ length: Math.max(1, Math.ceil(stories.length / MOST_LISTED)) }, (_, n) => ({
      lists: { day, stories: stories.slice(n * MOST_LISTED, (n + 1) * MOST_LISTED) },
      correlationId,
    })),
  );
}
