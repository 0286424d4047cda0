import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { MAX_UPLOAD_BYTES, RejectedInput } from '../../core/article/rejected-input.ts';
import type { Outcome } from '../../core/article/upload-report.ts';
import { abreast } from '../../functions/aws/abreast.ts';
import { awaitReport } from './await-report.ts';
import { filesUnder, keyBelow, whyUnreadable } from './input.ts';
import type { Verb } from './main.ts';
import { progressBar } from './progress-bar.ts';
import { putArticle } from './put-article.ts';
import { stackTarget } from './target.ts';
import { UsageError } from './usage.ts';

const ABREAST = 8; // uploads under way at once

/** What became of one file, or of one of the articles in it. */
interface Result {
  file: string;
  outcome: 'uploaded' | 'failed' | Outcome['outcome'];
  message?: string; // what to do where it was rejected, what went wrong where it failed
}

/** Puts files into the articles bucket, and tells what became of them. */
export const upload: Verb = {
  usage: `  news-digest upload FILE|DIR…           put articles into the bucket of the running local stack
  news-digest upload FILE|DIR… --stack NAME       into that of a stack on AWS
  news-digest upload FILE|DIR… --bucket NAME [--digests-bucket NAME]   into a bucket on AWS`,
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ stack: { type: 'string' }, bucket: { type: 'string' } },
        'digests-bucket': { type: 'string' },
      },
    });
    const uploads = await plan(positionals);
    const { client, articles, digests } = await openBuckets(values);
    const bar = progressBar(uploads.length);
    const results: Result[][] = [];
    await abreast(uploads, ABREAST, async ({ file, key }, index) => {
      results[index] = await uploadOne(client, { articles, digests }, file, key).catch((error: Error) => [
        { file, outcome: 'failed' as const, message: whyUnreadable(error) },
      ]);
      bar.step();
    });
    bar.end();
    for (const { file, outcome, message } of results.flat())
      console.log(`${file}: ${outcome}${message ? `. ${message}` : ''}`);
    return results.flat().some(({ outcome }) => outcome === 'failed' || outcome === 'rejected') ? 1 : 0;
  },
};

/** The buckets named, with the account of the environment, or those of a stack. */
async function openBuckets(named: {
  stack?: string | undefined;
  bucket?: string | undefined;
  'digests-bucket'?: string | undefined;
}): Promise<{ client: S3Client; articles: string; digests: string | undefined }> {
  const { stack, bucket, 'digests-bucket': digests } = named;
  if (bucket !== undefined) {
    if (stack !== undefined) throw new UsageError('Say either --stack or --bucket.');
    return { client: new S3Client({}), articles: bucket, digests };
  }
  const target = await stackTarget(stack);
  const client = new S3Client(target.configFor('S3'));
  return { client, articles: target.nameOf('ArticlesBucket'), digests: target.nameOf('DigestsBucket') };
}

/** The files to upload and the keys they get: a file's own name, or its path below the folder that was named. */
async function plan(paths: readonly string[]): Promise<{ file: string; key: string }[]> {
  if (paths.length === 0) throw new UsageError('Name at least one file or folder.');
  const uploads = new Map<string, { file: string; key: string }>();
  for (const path of paths) {
    // What is not there is told with what became of the others.
    for (const file of await filesUnder(path).catch(() => [path])) {
      const key = file === path ? basename(file) : keyBelow(path, file);
      const twin = uploads.get(key);
      if (twin)
        throw new UsageError(
          `${twin.file} and ${file} would both be uploaded as ${key}: upload one of them.`,
        );
      uploads.set(key, { file, key });
    }
  }
  if (uploads.size === 0) throw new UsageError('There is no file to upload.');
  return [...uploads.values()];
}

async function uploadOne(
  client: S3Client,
  { articles, digests }: { articles: string; digests: string | undefined },
  file: string,
  key: string,
): Promise<Result[]> {
  if ((await stat(file)).size > MAX_UPLOAD_BYTES) {
    return [{ file, outcome: 'rejected', message: new RejectedInput('too-large').message }];
  }
  const VersionId = await putArticle(client, articles, key, await readFile(file));
  const report = digests && (await awaitReport(client, digests, key, VersionId));
  if (!report) return [{ file, outcome: 'uploaded' }];
  return report.items.map((item) => ({
    file: item.part === undefined ? file : `${file} (${item.part})`,
    outcome: item.outcome,
    ...messageOf(item),
  }));
}

function messageOf(item: Outcome): { message?: string } {
  if (item.outcome === 'rejected') return { message: item.message };
  if (item.outcome === 'extracted' && item.embargo && Date.parse(item.embargo) > Date.now())
    return { message: `No edition shows it before ${item.embargo}.` };
  return {};
}
