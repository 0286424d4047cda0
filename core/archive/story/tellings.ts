import type { Digest } from '../../digest/schema.ts';
import { type TakenBack, withoutWithdrawn } from '../taken-back.ts';
import type { Corrected } from './corrected.ts';
import type { Telling } from './telling.ts';

/** A story as it may be shown, and what was taken out of it. */
export interface Tellings {
  readonly tellings: readonly Telling[];
  readonly corrections: readonly Corrected[]; // of articles that still stand
  readonly takenBack: TakenBack;
}

/**
 * What editions tell of a story, without the words of withdrawn articles. An edition that has nothing of it left tells nothing.
 * @param digests whole, newest first, as all that is made of them
 */
export function tellingsOf(story: string, digests: readonly Digest[], gone: ReadonlySet<string>): Tellings {
  const articles = new Set<string>();
  const passages = new Set<string>();
  const tellings: Telling[] = [];
  const corrections: Corrected[] = [];
  for (const digest of digests) {
    const found = digest.stories.filter(({ id }) => id === story);
    const corrected = digest.corrections.filter((one) => one.story === story && !one.withdrawn);
    const numbers = new Set(found.flatMap(({ sources }) => sources));
    const { digest: left, takenBack } = withoutWithdrawn(
      { ...digest, stories: found, corrections: corrected },
      gone,
    );
    for (const { number, articleId } of digest.sources)
      if (numbers.has(number) && gone.has(articleId)) articles.add(articleId);
    for (const passage of takenBack.passages) passages.add(passage);
    const { edition, closed, lang } = digest;
    const { sources } = left;
    tellings.push(...left.stories.map((story) => ({ edition, closed, lang, story, sources })));
    corrections.push(...left.corrections.map((correction) => ({ edition, closed, correction, sources })));
  }
  return { tellings, corrections, takenBack: { articles, passages } };
}
