import type { Article } from '../../article/schema.ts';
import type { Section } from '../../publication/schema.ts';
import { folded } from './folded.ts';

const HEAD = 2_000; // characters of an article's text that say what it is about

/**
 * The section a story belongs to: the one whose keywords stand in the article's title and head most often, then earliest, then
 * the first. Keywords are matched as whole words, whatever their case.
 * @returns undefined when no keyword is there
 */
export function sectionOf(article: Article, sections: readonly Section[]): string | undefined {
  const words = folded(`${article.title ?? ''}\n${article.text.slice(0, HEAD)}`);
  const matched = sections.flatMap(({ name, keywords }) => {
    const places = [...new Set(keywords.map(folded))].flatMap((keyword) => placesOf(words, keyword));
    return places.length === 0 ? [] : [{ name, count: places.length, first: Math.min(...places) }];
  });
  return matched.sort((a, b) => b.count - a.count || a.first - b.first)[0]?.name;
}

/** Where a keyword begins that stands alone. */
function placesOf(words: string, keyword: string): number[] {
  const places: number[] = [];
  if (keyword === '') return places;
  for (let at = words.indexOf(keyword); at >= 0; at = words.indexOf(keyword, at + keyword.length)) {
    const before = words.slice(Math.max(at - 2, 0), at);
    const after = words.slice(at + keyword.length, at + keyword.length + 2);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) places.push(at);
  }
  return places;
}
