import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseUpload } from '../../core/article/parse.ts';
import { MAX_UPLOAD_BYTES, RejectedInput } from '../../core/article/rejected-input.ts';
import type { Article } from '../../core/article/schema.ts';
import { parseApart } from '../../functions/parser/parse-apart.ts';

const WITHDRAWN = { code: 'withdrawn', message: 'Its source takes the article back: no digest shows it.' };

/** A file on the command line, or one of the parts of it: its article, or why there is none. */
export type Input =
  | { file: string; article: Article }
  | { file: string; part?: string; rejected: { code: string; message: string } };

/** What an input is called in a message: "day.zip (photo.jpg)". */
export function nameOf(input: Input): string {
  const part = 'article' in input ? input.article.part : input.part;
  return part === undefined ? input.file : `${input.file} (${part})`;
}

/**
 * Reads and parses files in the order given; "-" is standard input, and a folder stands for the files below it.
 * A file that holds no article, is not there or cannot be opened is told as such, and the others are read.
 */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* readArticle(path, 'standard-input');
    else {
      const files = await filesUnder(path).catch(() => [path]); // what is wrong with it shows when it is opened
      if (files.length === 0)
        yield { file: path, rejected: { code: 'empty', message: 'The folder is empty.' } };
      for (const file of files)
        yield* readArticle(file, file === path ? basename(file) : keyBelow(path, file));
    }
  }
}

async function* readArticle(file: string, key: string): AsyncGenerator<Input> {
  try {
    for (const item of await parseUpload({ key, bytes: await readBytes(file) }, parseApart())) {
      if ('article' in item) yield { file, article: item.article };
      else yield { file, ...(item.part && { part: item.part }), rejected: refusalOf(item) };
    }
  } catch (error) {
    if (error instanceof RejectedInput) yield { file, rejected: refusalOf({ rejected: error }) };
    else if (isOfTheDisk(error))
      yield { file, rejected: { code: 'unreadable', message: whyUnreadable(error) } };
    else throw error;
  }
}

/** What went wrong with a file, in words. */
export function whyUnreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file.';
  return code === 'EACCES' ? 'You may not read it.' : message;
}

/** Whether an error says that a file is not there, or may not be read. */
function isOfTheDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function refusalOf(item: { withdrawn: object } | { rejected: RejectedInput }) {
  return 'withdrawn' in item ? WITHDRAWN : { code: item.rejected.code, message: item.rejected.message };
}

// One byte more than is allowed is enough to know that a file is too large.
async function readBytes(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(upTo(process.stdin, MAX_UPLOAD_BYTES));
  const handle = await open(file);
  try {
    return await buffer(handle.createReadStream({ end: MAX_UPLOAD_BYTES }));
  } finally {
    await handle.close();
  }
}

async function* upTo(input: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of input) {
    yield chunk;
    read += chunk.length;
    if (read > bytes) return;
  }
}

/** The key a file gets that is below a folder: its path from there, with forward slashes. */
export function keyBelow(folder: string, file: string): string {
  return relative(folder, file).replaceAll('\\', '/');
}

/** The files a path stands for: itself, or everything below a folder in the order of names, hidden files left out. */
export async function filesUnder(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !keyBelow(path, file)
          .split('/')
          .some((part) => part.startsWith('.')),
    )
    .sort();
}
