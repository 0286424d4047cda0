import * as z from 'zod';
import { articlePath, editionPath, passageAnchor, storyPath } from '../digest/archive-links.ts';
import { linkable } from '../digest/links.ts';
import type { Digest, Passage, Source } from '../digest/schema.ts';
import { ArticleData } from './article-data.ts';
import { figureData, quoteData, type Wheres } from './data/facts.ts';
import { EditionData } from './edition-data.ts';
import { PATHS } from './paths.ts';
import { NOTHING_SINCE } from './since.ts';
import type { Page, Site } from './site.ts';

/** An edition as data. @param subject of its mail @param since what became of it since it was made */
export function editionData(digest: Digest, subject: string, since = NOTHING_SINCE): EditionData {
  const { edition, archive, publication, closed, lang, stories, corrections, sources, leftOut } = digest;
  const pages: Wheres = new Map(sources.map(({ number, ...source }) => [number, pageOf(source)]));
  const passage = ({ source, span, text }: Passage) => ({
    ...{ source, words: text, span },
    page: `${pages.get(source) ?? ''}#${passageAnchor(span)}`,
  });
  const figure = (card: Parameters<typeof figureData>[0]) => figureData(card, pages);
  const quote = (card: Parameters<typeof quoteData>[0]) => quoteData(card, pages);
  return {
    schema: 1,
    archive: archive?.base ?? '',
    page: editionPath(edition.id),
    ...{ id: edition.id, cadence: edition.cadence, publication: publication.name },
    ...{ closed, subject, lang },
    stories: stories.map((story) => ({
      id: story.id,
      page: storyPath(story.id),
      ...(story.section !== undefined && { section: story.section }),
      update: story.update,
      headline: passage(story.headline),
      summary: story.summary.map(passage),
      keyPoints: story.keyPoints.map(passage),
      changes: story.changes.map(({ now, was }) => ({ now: figure(now), was: figure(was) })),
      conflicts: story.conflicts.map(({ sides }) => ({ sides: sides.map(figure) })),
      figures: story.figures.map(figure),
      quotes: story.quotes.map(quote),
      sources: story.sources,
    })),
    corrections: corrections.map((correction) => ({
      ...{ source: correction.source, edition: correction.edition, withdrawn: correction.withdrawn },
      ...(correction.story !== undefined && { story: correction.story }),
      headline: correction.headline.text,
      figures: correction.figures.map(({ was, now }) => ({
        was: figure(was),
        ...(now && { now: figure(now) }),
      })),
      quotes: correction.quotes.map(({ was, now }) => ({ was: quote(was), ...(now && { now: quote(now) }) })),
    })),
    sources: sources.map(sourceData),
    takenBack: since.takenBack.passages.size,
    correctedBy: since.corrections.map(({ edition: { id, cadence }, closed }) => ({
      ...{ id, cadence, closed, page: editionPath(id) },
    })),
    leftOut,
  };
}

/** What the archive's JSON files hold, as JSON Schema (draft 2020-12). */
export function schemaPages(site: Site): Page[] {
  const schemas = { [PATHS.editionSchema]: EditionData, [PATHS.articleSchema]: ArticleData };
  return Object.entries(schemas).map(([path, schema]) => ({
    path,
    content: json({ $id: `${site.base}${path}`, ...z.toJSONSchema(schema) }),
  }));
}

/** JSON as files hold it: one line. */
export function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function pageOf({ articleId, revision }: Pick<Source, 'articleId' | 'revision'>): string {
  return articlePath({ id: articleId, revision });
}

function sourceData({ number, articleId, revision, ...source }: Source): EditionData['sources'][number] {
  const { title, publisher, byline, published, copyOf } = source;
  const url = linkable(source.url);
  return {
    ...{ number, article: articleId, revision, page: pageOf({ articleId, revision }) },
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    byline,
    ...(published !== undefined && { published }),
    ...(copyOf !== undefined && { copyOf }),
    ...(url !== undefined && { url }),
  };
}
