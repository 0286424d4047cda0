import type { Correction, Digest, FigureCard, Source, Story } from '../digest/schema.ts';
import { subjectOf } from '../digest/subject.ts';
import { type Sieve, sieveOf } from './taken-back/sieve.ts';

/** What was taken out of the archive's pages because its sources withdrew it. */
export interface TakenBack {
  readonly articles: ReadonlySet<string>; // ids
  readonly passages: ReadonlySet<string>; // "article@revision#anchor": sentences, figures and quotations, each once
}

/** Where no source withdrew anything. */
export const NOTHING_TAKEN: TakenBack = { articles: new Set(), passages: new Set() };

/** What an edition is called that has nothing left. */
const ALL_WITHDRAWN = 'Withdrawn by its sources';

/**
 * An edition without the words of withdrawn articles. A story goes with its headline; of a change that loses what the figure was,
 * and of a conflict that loses all sources but one, a plain figure stays. What stays keeps its numbers: mails lead to them.
 * @param gone ids of withdrawn articles, of this edition or others
 * @returns a digest that may tell nothing and have no source
 */
export function withoutWithdrawn(
  digest: Digest,
  gone: ReadonlySet<string>,
): { digest: Digest; takenBack: TakenBack } {
  const withdrawn = digest.sources.filter(({ articleId }) => gone.has(articleId));
  if (withdrawn.length === 0) return { digest, takenBack: NOTHING_TAKEN };
  const sieve = sieveOf(digest.sources, gone);
  const left = {
    ...digest,
    stories: digest.stories.flatMap((story) => storyOf(story, sieve)),
    corrections: digest.corrections.flatMap((correction) => correctionOf(correction, sieve)),
    sources: digest.sources.filter(({ number }) => !sieve.isGone(number)).map((one) => sourceOf(one, sieve)),
  };
  const articles = new Set(withdrawn.map(({ articleId }) => articleId));
  return { digest: left, takenBack: { articles, passages: sieve.passages } };
}

/** What an edition is called of which something was taken back. @param digest without it */
export function subjectLeft(digest: Digest): string {
  return tellsNothing(digest) ? ALL_WITHDRAWN : subjectOf(digest);
}

/** Whether nothing is left of an edition. */
export function tellsNothing({ stories, corrections }: Pick<Digest, 'stories' | 'corrections'>): boolean {
  return stories.length + corrections.length === 0;
}

function storyOf(story: Story, sieve: Sieve): Story[] {
  const { headline, summary, changes, conflicts, figures, keyPoints, quotes, sources } = story;
  const { keepsPassage, keepsFigure, keepsQuote, alone } = sieve;
  const plain: FigureCard[] = []; // what stood beside a figure that is gone
  const left = {
    summary: summary.filter(keepsPassage),
    changes: changes.flatMap(({ now, was }) => {
      const kept = [keepsFigure(now), keepsFigure(was)];
      if (kept.every(Boolean)) return { now: alone(now), was: alone(was) };
      if (kept[0]) plain.push(alone(now));
      return [];
    }),
    conflicts: conflicts.flatMap(({ sides }) => {
      const kept = sides.filter(keepsFigure).map(alone);
      const disagree = new Set(kept.map(({ figure }) => figure.source)).size > 1;
      if (kept.length === sides.length || disagree) return { sides: kept };
      plain.push(...kept);
      return [];
    }),
    figures: figures.filter(keepsFigure).map(alone),
    keyPoints: keyPoints.filter(keepsPassage),
    quotes: quotes.filter(keepsQuote).map(alone),
  };
  if (!keepsPassage(headline)) return [];
  const [first = headline.source, ...others] = sources.filter((source) => !sieve.isGone(source));
  return [{ ...story, ...left, figures: [...plain, ...left.figures], sources: [first, ...others] }];
}

function correctionOf(correction: Correction, sieve: Sieve): Correction[] {
  const { source, headline, figures, quotes } = correction;
  const left = {
    figures: figures.filter((pair) => keepsBoth(pair, sieve.keepsFigure)).map((pair) => both(pair, sieve)),
    quotes: quotes.filter((pair) => keepsBoth(pair, sieve.keepsQuote)).map((pair) => both(pair, sieve)),
  };
  const stays = sieve.keepsPassage(headline) && !sieve.isGone(source);
  return stays ? [{ ...correction, ...left }] : [];
}

interface Pair<Fact> {
  was: Fact;
  now?: Fact | undefined;
}

function keepsBoth<Fact>({ was, now }: Pair<Fact>, keeps: (fact: Fact) => boolean): boolean {
  return [was, ...(now === undefined ? [] : [now])].map(keeps).every(Boolean);
}

function both<Fact extends Parameters<Sieve['alone']>[0]>({ was, now }: Pair<Fact>, { alone }: Sieve) {
  return { was: alone(was), ...(now !== undefined && { now: alone(now) }) };
}

function sourceOf({ copyOf, ...source }: Source, { isGone }: Sieve): Source {
  return copyOf === undefined || isGone(copyOf) ? source : { ...source, copyOf };
}
