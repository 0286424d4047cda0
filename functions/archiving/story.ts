import { tellingsOf } from '../../core/archive/story/tellings.ts';
import { withdrawnStoryPage } from '../../core/archive/story/withdrawn-page.ts';
import { storyPage } from '../../core/archive/story-page.ts';
import type { Digest } from '../../core/digest/schema.ts';
import type { Deps } from './deps.ts';
import { readableDigest } from './readable-digest.ts';
import { untilSettled } from './until-settled.ts';
import { withdrawnOf } from './withdrawn.ts';

const MOST = 40; // tellings that are read for one page, the newest

type Ports = Pick<Deps, 'site' | 'editions' | 'versions' | 'entries' | 'pages' | 'telemetry'>;

/**
 * Writes the page of a story: all that editions told of it and correct, the newest first, without the words of withdrawn articles. Safe to
 * repeat, and by several at once.
 */
export async function renewStory(deps: Ports, story: string): Promise<void> {
  const { site, entries, pages } = deps;
  const made = new Map<string, Digest | undefined>(); // what is made never changes
  await untilSettled(
    async () => {
      const told = (await entries.tellingsOf(story)).slice(-MOST).reverse();
      const digests = (await Promise.all(told.map(({ edition }) => digestOf(deps, made, edition.id)))).filter(
        (digest) => digest !== undefined,
      );
      return { digests, gone: await withdrawnOf(deps, digests) };
    },
    async ({ digests, gone }) => {
      const told = digests.filter(({ stories }) => stories.some(({ id }) => id === story));
      if (told.length === 0) return; // corrected in the archive, and told before there was one
      const { tellings, takenBack, corrections } = tellingsOf(story, digests, new Set(gone));
      const page =
        tellings.length > 0
          ? storyPage(site, tellings, takenBack, corrections)
          : withdrawnStoryPage(site, story, told);
      await pages.save([page]);
    },
  );
}

async function digestOf(
  deps: Ports,
  made: Map<string, Digest | undefined>,
  edition: string,
): Promise<Digest | undefined> {
  if (!made.has(edition)) made.set(edition, await readableDigest(deps, edition));
  return made.get(edition);
}
