import type { Format } from './format.ts';
import { RejectedInput } from './rejected-input.ts';
import { isArticle, readGraph } from './schema-org/graph.ts';

/** JSON-LD of schema.org: a file that is one NewsArticle, a list of them, or a graph that holds some. */
export const schemaOrg: Format = {
  name: 'schema-org',
  recognises: (upload) => isJsonLd(upload.json()),
  parse: async (upload) => {
    const { readArticles } = await import('./schema-org/articles.ts');
    const found = readArticles(upload.json());
    if (found.length === 0)
      throw new RejectedInput(
        'not-an-article',
        'describes an article, but holds no text of it (“articleBody”)',
      );
    return found;
  },
};

function isJsonLd(json: unknown): boolean {
  return json !== undefined && readGraph([json]).things.some(isArticle);
}
