import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An article as a file. */
export interface ArticleFile {
  name: string;
  buffer: Buffer;
}

/** @returns one of the articles beside the tests, "hostile/bidi.txt", under the name it is uploaded by */
export async function articleFile(path: string, name = path.split('/').at(-1) ?? path): Promise<ArticleFile> {
  return { name, buffer: await readFile(join(import.meta.dirname, 'articles', path)) };
}

/** Articles whose words would be markup, scripts and styles wherever they are not escaped. What runs calls `pwned`, which is nowhere. */
export async function hostileArticles(): Promise<ArticleFile[]> {
  const names = await readdir(join(import.meta.dirname, 'articles/hostile'));
  return Promise.all(names.toSorted().map((name) => articleFile(`hostile/${name}`)));
}
