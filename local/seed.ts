import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { articleId } from '../core/article/identity.ts';
import type { Reachable } from './clients.ts';
import { type Outcome, sendFile } from './once.ts';

/** An article of the corpus, under the key the samples know it by. */
interface CorpusArticle {
  key: string;
  path: string;
}

/** @returns the articles of the test corpus */
function corpusArticles(root: string): CorpusArticle[] {
  const corpus = join(root, 'test/corpus');
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(md|txt)$/.test(file))
    .map((file) => ({ key: basename(file), path: join(corpus, file) }));
}

/**
 * Sends the corpus articles a sample event speaks of, by key or article id, through the stack unless it has them, so
 * that what the sample names exists.
 * @param event the event's text
 * @returns what became of those it sent
 */
export async function seedFor(
  event: string,
  s3: S3Client,
  stack: Reachable,
  stateDir: string,
  root: string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { key, path } of corpusArticles(root)) {
    if (!event.includes(key) && !event.includes(articleId(key))) continue;
    const head = new HeadObjectCommand({ Bucket: stack.names.ArticlesBucket ?? '', Key: key });
    const present = await s3.send(head).catch(() => undefined);
    if (present === undefined) outcomes.push(...(await sendFile(s3, stack, stateDir, path, key)));
  }
  return outcomes;
}
