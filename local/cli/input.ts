import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
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

/**
 * Reads and parses files in the order given; "-" is standard input.
 * A file that holds no article is told as such; one that cannot be opened throws.
 */
export async function* readArticles(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      const key = file === '-' ? 'standard-input' : basename(file);
      for (const item of await parseUpload({ key, bytes: await readBytes(file) }, parseApart())) {
        if ('article' in item) yield { file, article: item.article };
        else yield { file, ...(item.part && { part: item.part }), rejected: refusalOf(item) };
      }
    } catch (error) {
      if (!(error instanceof RejectedInput)) throw error;
      yield { file, rejected: refusalOf({ rejected: error }) };
    }
  }
}

function refusalOf(item: { withdrawn: true } | { rejected: RejectedInput }) {
  return 'withdrawn' in item ? WITHDRAWN : { code: item.rejected.code, message: item.rejected.message };
}

// One byte more than is allowed is enough to know that a file is too large.
async function readBytes(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  const handle = await open(file);
  try {
    return await buffer(handle.createReadStream({ end: MAX_UPLOAD_BYTES }));
  } finally {
    await handle.close();
  }
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
        !file
          .slice(path.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}
