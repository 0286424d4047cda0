import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Outcome as ArticleOutcome } from '../core/article/upload-report.ts';
import { alertEdition } from '../core/digest/edition.ts';
import { digestsBucket } from '../functions/aws/digests-bucket.ts';
import { type EditionStore, editionStore } from '../functions/aws/edition-store.ts';
import { awaitReport } from './cli/await-report.ts';
import { type Reachable, s3Of } from './clients.ts';
import { type AcceptedMail, readAccepted } from './stack/mail/send-log.ts';

/** How long a file may take from upload to inbox, ms. */
const PATIENCE_MS = 30_000;

/** What became of one article of a file: where its mails are, or why there are none. */
export type Outcome = { file: string; mails: AcceptedMail[] } | { file: string; reason: string };

/**
 * Uploads files and waits for their mails. A file that was mailed before is mailed to nobody again; its mails are found.
 * @param stateDir where the stack keeps the log of accepted mails
 */
export async function sendOnce(
  stack: Reachable,
  stateDir: string,
  files: readonly string[],
): Promise<Outcome[]> {
  const s3 = s3Of(stack);
  try {
    const sent = files.map((file) => sendFile(s3, stack, stateDir, file, basename(file)));
    return (await Promise.all(sent)).flat();
  } finally {
    s3.destroy();
  }
}

/** Uploads one file under a key and waits, half a minute at most, until the mails of its articles are in the inbox. */
export async function sendFile(
  s3: S3Client,
  { names }: Reachable,
  stateDir: string,
  file: string,
  key: string,
): Promise<Outcome[]> {
  const deadline = Date.now() + PATIENCE_MS;
  const { VersionId } = await s3.send(
    new PutObjectCommand({ Bucket: names.ArticlesBucket ?? '', Key: key, Body: await readFile(file) }),
  );
  const digests = names.DigestsBucket ?? '';
  const report = await awaitReport(s3, digests, key, VersionId);
  if (report === undefined) return [{ file, reason: 'it was not read within 10 seconds' }];
  const editions = editionStore(digestsBucket(digests, s3));
  return Promise.all(
    report.items.map(async (item) => {
      const name = item.part === undefined ? file : `${file} (${item.part})`;
      const reason = unsent(item) ?? (await awaitMails(editions, stateDir, item, deadline));
      return typeof reason === 'string' ? { file: name, reason } : { file: name, mails: reason };
    }),
  );
}

/** Why an article is mailed to nobody now. */
function unsent(item: ArticleOutcome): string | undefined {
  if (item.outcome === 'rejected') return `rejected: ${item.message}`;
  if (item.outcome === 'superseded') return 'a newer version of it has come before';
  if (item.outcome === 'withdrawn') return 'its source has taken the article back';
  return item.embargo && Date.parse(item.embargo) > Date.now()
    ? `under embargo until ${item.embargo}`
    : undefined;
}

async function awaitMails(
  editions: EditionStore,
  stateDir: string,
  item: ArticleOutcome,
  deadline: number,
): Promise<AcceptedMail[] | string> {
  const revision = 'revision' in item ? item.revision : '';
  const edition = alertEdition({ id: item.articleId, revision }).id;
  while (Date.now() < deadline) {
    const audience = await editions.audience(edition);
    if (audience?.size === 0) return 'nobody subscribes to alerts';
    const mails = readAccepted(stateDir).filter((mail) => mail.edition === edition);
    if (audience !== undefined && mails.length >= audience.size) return mails;
    await pause(50);
  }
  return 'no mail arrived within 30 seconds';
}

/** @returns lines that say where the mails are, or why there are none */
export function reportOf(outcome: Outcome, mailDir: string): string[] {
  if ('reason' in outcome) return [`${outcome.file}: ${outcome.reason}`];
  return outcome.mails.map(({ mailId }) => `${outcome.file}: ${join(mailDir, `${mailId}.eml`)}`);
}
