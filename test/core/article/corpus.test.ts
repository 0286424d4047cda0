import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Article } from '../../../core/article/schema.ts';
import { onlyArticle } from './only-article.ts';

const corpus = new URL('../../corpus/', import.meta.url);

// Pairs of reports have their own tests. Each other folder holds one source file and what it should be read as: metadata, and every block by its first words.
test.each(readdirSync(corpus).filter((name) => name !== 'pairs'))(
  '%s is read as its expectation says',
  async (name) => {
    const folder = new URL(`${name}/`, corpus);
    const source = readdirSync(folder).find((file) => /\.(txt|md)$/.test(file))!;
    const article = await onlyArticle({
      key: `${name}/${source}`,
      bytes: readFileSync(new URL(source, folder)),
    });
    expect(Article.parse(article)).toEqual(article);
    const { schema, id, revision, key, text, blocks, ...metadata } = article;
    const outline = blocks.map(
      ({ kind, span }) => `${kind}: ${text.slice(span.start, Math.min(span.end, span.start + 40))}`,
    );
    const expected: unknown = JSON.parse(readFileSync(new URL('expected-article.json', folder), 'utf8'));
    expect({ ...metadata, blocks: outline }).toEqual(expected);
  },
);
