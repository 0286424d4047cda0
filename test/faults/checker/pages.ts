import type { Digest } from '../../../core/digest/schema.ts';
import type { World } from '../world/world.ts';
import type { Check } from './breach.ts';
import { editionsWith, fileOf, handedOver, hasSomething } from './evidence.ts';

/**
 * P: what a mail leads to is there before it is handed over, unless its pages failed twice in a row (functions/publish-archive.ts: then it
 * waits no longer); and in the end every edition is in every list.
 */
export const pagesAreThere: Check = function* ({ world, atRest }) {
  if (!world.archived) return;
  const { written, pages } = world.archive;
  const late = new Set<string>();
  for (const { entry, edition } of handedOver(world)) {
    if (edition === undefined || late.has(edition) || failedTwice(world, edition)) continue;
    // A correction that has waited long enough has the edition planned that it corrects, pages or not.
    if (withdrawnOf(world, edition).length > 0) continue;
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
      if (
        !content.includes(edition) &&
        !(path.startsWith('facts/') && withdrawnOf(world, edition).length > 0)
      )
        yield { invariant: 'P', what: `${path} does not list ${edition}` };
    if (lists.length === 0) yield { invariant: 'P', what: `${edition} is in no list` };
  }
};

/** Q: in the end no page says a word of an article that its source withdrew. */
export const noneOfTheWithdrawn: Check = function* ({ world, atRest }) {
  if (!world.archived || !atRest) return;
  const words = new Set(
    editionsWith(world, 'digest.json').flatMap((edition) => {
      const { stories } = digestOf(world, edition);
      const gone = withdrawnOf(world, edition);
      const told = stories.flatMap(({ headline, summary }) => [headline, ...summary]);
      return told.filter(({ source }) => gone.includes(source)).map(({ text }) => text);
    }),
  );
  for (const [path, content] of world.archive.pages)
    for (const text of words)
      if (content.includes(text)) yield { invariant: 'Q', what: `${path} says what was withdrawn: ${text}` };
};

/** Which sources of an edition are withdrawn, by number. */
function withdrawnOf(world: World, edition: string): number[] {
  const versions = digestOf(world, edition).sources.map(({ number, articleId }) => ({
    number,
    version: world.articles.versions.get(articleId),
  }));
  return versions.flatMap(({ number, version }) => (version && !version.revision ? [number] : []));
}

/** Whether its pages failed twice in a row, so that its mails went first. */
function failedTwice({ lambda }: World, edition: string): boolean {
  return lambda.batches.some(
    ({ queue, messages, ended }) =>
      queue.settings.name === 'archive' &&
      messages.some(({ id, body, received }) => {
        const request: Partial<{ edition: string; tried: number }> = JSON.parse(body);
        if (request.edition !== edition) return false;
        const isLeft = ended.how !== 'answered' || JSON.stringify(ended.reply).includes(`"${id}"`);
        return received + (request.tried ?? 0) + (isLeft ? 1 : 0) > 2;
      }),
  );
}

/** The page of an edition, and those of its articles. */
function leadsTo(world: World, edition: string): string[] {
  const { sources } = digestOf(world, edition);
  const articles = sources.map(({ articleId, revision }) => `articles/${articleId}/${revision}.html`);
  return [`editions/${edition}.html`, ...articles];
}

function digestOf(world: World, edition: string): Pick<Digest, 'stories' | 'sources'> {
  return JSON.parse(fileOf(world, edition, 'digest.json') ?? '{"stories":[],"sources":[]}');
}
