import type { Digest, Source } from '../digest/schema.ts';
import { shown } from '../digest/shown.ts';
import { cardsOf } from '../digest/story-cards.ts';
import { headlineOf } from '../digest/view/line.ts';
import { byText } from '../text-order.ts';
import { citationsOf } from './entries/citations.ts';
import type { ArticleEntry, CorrectionEntry, EditionEntry, StoryEntry } from './schema.ts';

/** An edition as the archive's table keeps it: what lists say of it, and what it shows of each article. */
export interface Entries {
  readonly edition: EditionEntry;
  readonly stories: readonly StoryEntry[];
  readonly corrections: readonly CorrectionEntry[]; // of editions whose articles were revised since
  readonly articles: readonly ArticleEntry[]; // one for each source of each story, and for those of corrections
}

/**
 * The rows of an edition.
 * @param subject of its mail
 */
export function entriesOf(digest: Digest, subject: string): Entries {
  const { edition, closed, stories, corrections, sources } = digest;
  const revised = corrections.filter(({ withdrawn }) => !withdrawn); // of what is withdrawn every page says so itself
  const told = [...stories.map(({ id }) => id), ...revised.flatMap(({ story }) => story ?? [])];
  return {
    edition: {
      ...{ edition, closed, subject },
      stories: stories.map(({ id, headline, update, summary }) => {
        const sentence = shown(summary[0]?.text ?? '');
        return { id, headline: headlineOf(headline), update, ...(sentence !== '' && { sentence }) };
      }),
      corrections: corrections.length,
      figures: count(stories, (story) => cardsOf(story).length),
      quotes: count(stories, ({ quotes }) => quotes.length),
      articles: sources.map(refOf),
      gone: [],
    },
    stories: [...new Set(told)].map((story) => ({ story, edition, closed })),
    corrections: [...new Set(revised.map((one) => one.edition))].map((corrects) => ({
      ...{ corrects, edition, closed },
    })),
    articles: articlesOf(digest).map((entry) => ({ ...entry, edition, closed, subject })),
  };
}

function count<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

/** Every source with what each story cites of it; one that only corrections speak of stands in no story. */
function articlesOf(digest: Digest): Pick<ArticleEntry, 'article' | 'story' | 'cited'>[] {
  const byNumber = new Map(digest.sources.map((source) => [source.number, source]));
  const told = new Set(digest.stories.flatMap((story) => story.sources));
  const inStories = digest.stories.flatMap((story) => {
    const cited = citationsOf({ stories: [story], corrections: [] }, byNumber);
    const numbers = [...new Set([...story.sources, ...cited.keys()])];
    return numbers.flatMap((number) => {
      const source = byNumber.get(number);
      return source ? { article: refOf(source), story: story.id, cited: cited.get(number) ?? [] } : [];
    });
  });
  const corrected = citationsOf({ stories: [], corrections: digest.corrections }, byNumber);
  const beside = digest.sources
    .filter(({ number }) => corrected.has(number) || !told.has(number))
    .map((source) => ({ article: refOf(source), cited: corrected.get(source.number) ?? [] }));
  return [...inStories, ...beside].toSorted((a, b) => byText(a.article.id, b.article.id));
}

function refOf({ articleId, revision }: Source): ArticleEntry['article'] {
  return { id: articleId, revision };
}
