import type { Article } from '../../../core/article/schema.ts';
import { standingOf } from '../../../core/article/standing.ts';
import type { Entry } from '../../../core/digest/edition/entries.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import { verify } from '../../../core/facts/verify.ts';
import { nameOf, readArticles } from '../input.ts';

/** What files hold. */
export interface ReadEntries {
  readonly entries: readonly Entry[]; //             by id, each in the version that counts
  readonly names: ReadonlyMap<string, string>; //    files by article id
  readonly leftOut: number; //                       facts that failed verification
  readonly failed: boolean; //                       a file could not be read
}

/** Reads articles and finds their facts. What cannot be read, or is under embargo, is told on standard error. */
export async function readEntries(paths: readonly string[]): Promise<ReadEntries> {
  const entries = new Map<string, Entry>();
  const names = new Map<string, string>();
  let [leftOut, failed] = [0, false];
  for await (const input of readArticles(paths)) {
    if ('rejected' in input) {
      failed = true;
      console.error(`${nameOf(input)}: ${input.rejected.message}`);
      continue;
    }
    const { embargo } = input.article;
    if (embargo !== undefined && Date.parse(embargo) > Date.now()) {
      console.error(`${nameOf(input)}: It is under embargo until ${embargo}, and left out.`);
      continue;
    }
    const article = ofItsOwn(input.article, entries);
    const other = entries.get(article.id)?.article;
    if (other && standingOf(other) > standingOf(article)) continue;
    const { facts, failures } = verify(article, extractFacts(article));
    leftOut += failures.length;
    entries.set(article.id, { article, facts });
    names.set(article.id, nameOf(input));
  }
  return { entries: [...entries.values()], names, leftOut, failed };
}

/** Files of one name in two folders are two articles. Two versions that share their source's own name are one. */
function ofItsOwn(article: Article, known: ReadonlyMap<string, Entry>): Article {
  if (article.guid !== undefined) return article;
  let id = article.id;
  for (let count = 2; known.has(id); count += 1) id = `${article.id.slice(0, 70)}-${count}`;
  return { ...article, id };
}
