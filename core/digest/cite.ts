import type { Article } from '../article/schema.ts';
import { type Span, wordsOf } from '../span.ts';
import { entryKey } from './edition/entries.ts';
import type { Also, Passage, Source } from './schema.ts';

/** An article as a source is listed. */
export interface Listed {
  readonly article: Article;
  readonly arrived?: string; // ISO 8601 in UTC
  readonly copyOf?: string; //  the id of the article that it is a near-identical copy of
}

/** Where else a fact is stated. */
export interface Elsewhere {
  readonly report: Listed;
  readonly fact: string; // its id there
}

/** Hands out the numbers that sources are printed with: 1, 2, 3… in the order they are first cited. */
export interface Cite {
  has(source: Listed): boolean;
  number(source: Listed): number;
  others(places: readonly Elsewhere[]): Also[];
  /** Makes passages of an article's spans. */
  passage(report: Listed): (span: Span) => Passage;
}

/** Numbers sources, and lists those that were cited. Two revisions of an article are two sources. */
export function citations(): Cite & { sources(): Source[] } {
  const cited = new Map<string, { number: number; listed: Listed }>();
  const number = (listed: Listed) => {
    const key = entryKey(listed.article);
    const known = cited.get(key);
    if (known) return known.number;
    cited.set(key, { number: cited.size + 1, listed });
    return cited.size;
  };
  return {
    has: (listed) => cited.has(entryKey(listed.article)),
    number,
    others: (places) =>
      places
        .map(({ report, fact }) => ({ source: number(report), fact }))
        .sort((a, b) => a.source - b.source),
    passage: (source) => (span) => ({
      source: number(source),
      span,
      text: wordsOf(source.article.text, span),
    }),
    sources() {
      const all = [...cited.values()];
      return all.map(({ number: n, listed }) =>
        sourceOf(listed, n, all.find((other) => other.listed.article.id === listed.copyOf)?.number),
      );
    },
  };
}

function sourceOf({ article, arrived }: Listed, number: number, copyOf: number | undefined): Source {
  const { id, revision, key, title, publisher, byline, published, url } = article;
  return {
    number,
    articleId: id,
    revision,
    key,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    byline,
    ...(published !== undefined && { published }),
    ...(arrived !== undefined && { arrived }),
    ...(copyOf !== undefined && { copyOf }),
    ...(url !== undefined && { url }),
  };
}
