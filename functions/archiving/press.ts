import { abreast } from '../aws/abreast.ts';
import { renewArticle } from './article.ts';
import type { Deps } from './deps.ts';
import { publishAgain, publishEdition } from './edition.ts';
import { fixedPages } from './fixed-pages.ts';
import { listRequests } from './list-requests.ts';
import { renewLists } from './lists.ts';
import { renewStory } from './story.ts';
import { once, together } from './together.ts';

const ABREAST = 4; // lists and stories whose pages are made at once
const LATER = 1; //   s: the pages that a mail leads to come first

/** What makes the pages of an archive. */
export interface Press {
  /**
   * Publishes an edition, then asks for the lists that name it and, the first time, for the pages of editions that it corrects.
   * @param onceThere is done when all that the edition leads to is there; none: it was published before
   */
  publish(edition: string, correlationId: string, onceThere?: () => Promise<void>): Promise<void>;
  /** Renews the pages of an article; of one that was withdrawn or came back also the editions that show it, and asks for their lists. */
  renew(article: string, correlationId: string): Promise<void>;
  /**
   * Renews the lists that name the editions of a day, and the pages of stories. What several want at one moment is done once.
   * @throws what failed, when all else is done
   */
  list(lists: { readonly day: string; readonly stories: readonly string[] }): Promise<void>;
}

/** One press for each container. */
export function pressOf(deps: Deps): Press {
  const { telemetry, pages, site, archivist } = deps;
  const story = together((id) => renewStory(deps, id));
  const lists = together((day) => renewLists(deps, day));
  const fixed = once(() => pages.save(fixedPages(site)));
  return {
    async publish(edition, correlationId, onceThere) {
      const others = fixed();
      const there = async () => {
        await others;
        await onceThere?.();
      };
      const [published] = await Promise.all([publishEdition(deps, edition, there), others]);
      const corrected = onceThere === undefined ? [] : published.corrected;
      const again = corrected.map((id) => ({ edition: id, again: true as const, correlationId }));
      await archivist.send([...listRequests([published], correlationId), ...again], LATER);
      telemetry.info('Archive:Published', { correlationId, edition, articles: published.articles.length });
      telemetry.count('EditionsPublished');
    },
    async renew(article, correlationId) {
      const { revisions, editions } = await renewArticle(deps, article);
      if (revisions > 0) await fixed();
      const published = await publishAgain(deps, editions);
      if (published.length > 0) await archivist.send(listRequests(published, correlationId), LATER);
      telemetry.info('Archive:Renewed', { correlationId, revisions, editions: editions.length });
    },
    async list({ day, stories }) {
      const failed: unknown[] = [];
      const work = [() => lists(day), ...stories.map((id) => () => story(id))];
      await abreast(work, ABREAST, (one) => one().catch((error) => void failed.push(error)));
      if (failed.length > 0) throw failed[0];
    },
  };
}
