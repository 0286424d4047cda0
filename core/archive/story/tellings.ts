import type { Digest } from '../../digest/schema.ts';
import { type TakenBack, withoutWithdrawn } from '../taken-back.ts';
import type { Telling } from './telling.ts';

/** A story as it may be shown, and what was taken out of it. */
export interface Tellings {
  readonly tellings: readonly Telling[];
  readonly takenBack: TakenBack;
}

/**
 * What editions tell of a story, without the words of withdrawn articles. An edition that has nothing of it left tells nothing.
 * @param digests whole, in the order of the tellings
 */
export function tellingsOf(story: string, digests: readonly Digest[], gone: ReadonlySet<string>): Tellings {
  const articles = new Set<string>();
  const passages = new Set<string>();
  const tellings = digests.flatMap((digest): Telling[] => {
    const found = digest.stories.filter(({ id }) => id === story);
    const numbers = new Set(found.flatMap(({ sources }) => sources));
    const { digest: left, takenBack } = withoutWithdrawn(
      { ...digest, stories: found, corrections: [] },
      gone,
    );
    for (const { number, articleId } of digest.sources)
      if (numbers.has(number) && gone.has(articleId)) articles.add(articleId);
    for (const passage of takenBack.passages) passages.add(passage);
    const { edition, closed, lang } = digest;
    return left.stories.map((story) => ({ edition, closed, lang, story, sources: left.sources }));
  });
  return { tellings, takenBack: { articles, passages } };
}
