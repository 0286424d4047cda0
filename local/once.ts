import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { articleId, revision } from '../core/article/identity.ts';
import { alertEdition } from '../core/digest/edition.ts';
import { digestsBucket } from '../functions/aws/digests-bucket.ts';
import { editionStore } from '../functions/aws/edition-store.ts';
import { awaitOutcome } from './cli/outcome.ts';
import { type Reachable, s3Of } from './clients.ts';
import { type AcceptedMail, readAccepted } from './stack/mail/send-log.ts';

/** How long a file may take from upload to inbox, ms. */
const PATIENCE_MS = 30_000;

/** What became of one file: where its mails are, or why there are none. */
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
    return await Promise.all(files.map((file) => sendFile(s3, stack, stateDir, file, basename(file))));
  } finally {
    s3.destroy();
  }
}

/** Uploads one file under a key and waits, half a minute at most, until its mails are in the inbox. */
export async function sendFile(
  s3: S3Client,
  { names }: Reachable,
  stateDir: string,
  file: string,
  key: string,
): Promise<Outcome> {
  const bytes = await readFile(file);
  const article = { id: articleId(key), revision: revision(bytes) };
  const deadline = Date.now() + PATIENCE_MS;
  const { VersionId } = await s3.send(
    new PutObjectCommand({ Bucket: names.ArticlesBucket ?? '', Key: key, Body: bytes }),
  );
  const digests = names.DigestsBucket ?? '';
  const { outcome, message = '' } = await awaitOutcome(s3, digests, article, VersionId);
  if (outcome === 'rejected') return { file, reason: `rejected: ${message}` };
  const edition = alertEdition(article).id;
  const store = editionStore(digestsBucket(digests, s3));
  while (Date.now() < deadline) {
    const audience = await store.audience(edition);
    if (audience?.subscribers.length === 0) return { file, reason: 'nobody subscribes to alerts' };
    const mails = readAccepted(stateDir).filter((mail) => mail.edition === edition);
    if (audience !== undefined && mails.length >= audience.subscribers.length) return { file, mails };
    await pause(50);
  }
  return { file, reason: 'no mail arrived within 30 seconds' };
}

/** @returns lines that say where the mails are, or why there are none */
export function reportOf(outcome: Outcome, mailDir: string): string[] {
  if ('reason' in outcome) return [`${outcome.file}: ${outcome.reason}`];
  return outcome.mails.map(({ mailId }) => `${outcome.file}: ${join(mailDir, `${mailId}.eml`)}`);
}
