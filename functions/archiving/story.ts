import type { StoryEntry } from '../../core/archive/schema.ts';
import { storyPage } from '../../core/archive/story-page.ts';
import type { Deps } from './deps.ts';
import { untilSettled } from './until-settled.ts';

const MOST = 40; // tellings that are read for one page, the newest

/** Writes the page of a story: all that editions told of it, the newest first. Safe to repeat, and by several at once. */
export async function renewStory(
  { site, editions, entries, pages }: Pick<Deps, 'site' | 'editions' | 'entries' | 'pages'>,
  story: string,
): Promise<void> {
  const told = async ({ edition, closed }: StoryEntry) => {
    const digest = await editions.digest(edition.id);
    const found = digest?.stories.find(({ id }) => id === story);
    return digest && found
      ? [{ edition, closed, story: found, sources: digest.sources, lang: digest.lang }]
      : [];
  };
  await untilSettled(
    () => entries.tellingsOf(story),
    async (tellings) => {
      const newest = tellings.slice(-MOST).reverse();
      const all = (await Promise.all(newest.map(told))).flat();
      if (all.length > 0) await pages.save([storyPage(site, all)]);
    },
  );
}
