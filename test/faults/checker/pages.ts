import type { World } from '../world/world.ts';
import type { Check } from './breach.ts';
import { editionsWith, fileOf, handedOver, hasSomething } from './evidence.ts';

const MOST_TRIES = 2; // functions/publish-archive.ts: then a mail waits for its pages no longer

/** P: what a mail leads to is there before it is handed over, and in the end every edition is in every list. */
export const pagesAreThere: Check = function* ({ world, atRest }) {
  if (!world.archived) return;
  const { written, pages } = world.archive;
  const late = new Set<string>();
  for (const { entry, edition } of handedOver(world)) {
    if (edition === undefined || late.has(edition) || wasTried(world, edition)) continue;
    for (const path of leadsTo(world, edition)) {
      if ((written.get(path) ?? Number.POSITIVE_INFINITY) <= entry.started) continue;
      late.add(edition);
      yield { invariant: 'P', what: `a mail of ${edition} leads to ${path}, which was not there` };
    }
  }
  if (!atRest) return;
  for (const edition of editionsWith(world, 'manifest.json')) {
    if (!hasSomething(world, edition)) continue;
    const lists = [...pages].filter(([path]) => /^(index\.html|days\/|facts\/)/.test(path));
    for (const [path, content] of lists)
      if (!content.includes(edition)) yield { invariant: 'P', what: `${path} does not list ${edition}` };
    if (lists.length === 0) yield { invariant: 'P', what: `${edition} is in no list` };
  }
};

/** Whether its pages were tried so often that its mails went first. */
function wasTried({ lambda }: World, edition: string): boolean {
  return lambda.batches.some(
    ({ queue, messages }) =>
      queue.settings.name === 'archive' &&
      messages.some(({ body, received }) => received > MOST_TRIES && body.includes(edition)),
  );
}

/** The page of an edition, and those of its articles. */
function leadsTo(world: World, edition: string): string[] {
  const { sources } = JSON.parse(fileOf(world, edition, 'digest.json') ?? '{"sources":[]}') as {
    sources: { articleId: string; revision: string }[];
  };
  const articles = sources.map(({ articleId, revision }) => `articles/${articleId}/${revision}.html`);
  return [`editions/${edition}.html`, ...articles];
}
