import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Outcome as ArticleOutcome } from '../core/article/upload-report.ts';
import type { Cadence } from '../core/publication/schema.ts';
import { digestsBucket } from '../functions/aws/digests-bucket.ts';
import { editionStore } from '../functions/aws/edition-store.ts';
import { editionsTable } from '../functions/aws/editions-table.ts';
import { tellingsTable } from '../functions/aws/tellings-table.ts';
import { awaitMails } from './await-mails.ts';
import { awaitReport } from './cli/await-report.ts';
import { databaseOf, type Reachable, s3Of } from './clients.ts';
import { type AcceptedMail, readAccepted } from './stack/mail/send-log.ts';

/** How long a file may take from upload to inbox, ms. */
const PATIENCE_MS = 30_000;

/** What became of one article of a file: where its mails are, or why there are none. */
export type Outcome = { file: string; mails: AcceptedMail[] } | { file: string; reason: string };

/**
 * Uploads files and waits for their mails. A file that was mailed before is mailed to nobody again; its mails are found.
 * @param stateDir where the stack keeps the log of accepted mails
 * @param usual the edition that subscribers usually get: where it is no alert, no mail is waited for
 */
export async function sendOnce(
  stack: Reachable,
  stateDir: string,
  files: readonly string[],
  usual: Cadence,
): Promise<Outcome[]> {
  const s3 = s3Of(stack);
  try {
    const sent = files.map((file) => sendFile(s3, stack, stateDir, file, basename(file), usual));
    return (await Promise.all(sent)).flat();
  } finally {
    s3.destroy();
  }
}

/** Uploads one file under a key and waits, half a minute at most, until the mails of its articles are in the inbox. */
export async function sendFile(
  s3: S3Client,
  stack: Reachable,
  stateDir: string,
  file: string,
  key: string,
  usual: Cadence = 'alert',
): Promise<Outcome[]> {
  const { names } = stack;
  const deadline = Date.now() + PATIENCE_MS;
  const { VersionId } = await s3.send(
    new PutObjectCommand({ Bucket: names.ArticlesBucket ?? '', Key: key, Body: await readFile(file) }),
  );
  const digests = names.DigestsBucket ?? '';
  const report = await awaitReport(s3, digests, key, VersionId);
  if (report === undefined) return [{ file, reason: 'it was not read within 10 seconds' }];
  const database = databaseOf(stack);
  const places = {
    editions: editionStore(digestsBucket(digests, s3)),
    states: editionsTable(names.EditionsTable ?? '', database),
    tellings: tellingsTable(names.TellingsTable ?? '', database),
    accepted: () => readAccepted(stateDir),
  };
  return Promise.all(
    report.items.map(async (item) => {
      const name = item.part === undefined ? file : `${file} (${item.part})`;
      const article = { id: item.articleId, revision: 'revision' in item ? item.revision : '' };
      const reason = unsent(item) ?? noAlert(usual) ?? (await awaitMails(places, article, deadline));
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

/** Why nothing is mailed at once, where no alerts are made. */
function noAlert(usual: Cadence): string | undefined {
  if (usual === 'alert') return undefined;
  return `publication.yml makes no alerts: "npx news-digest edition preview ${usual}" shows what its next edition holds`;
}

/** @returns lines that say where the mails are, or why there are none */
export function reportOf(outcome: Outcome, mailDir: string): string[] {
  if ('reason' in outcome) return [`${outcome.file}: ${outcome.reason}`];
  return outcome.mails.map(({ mailId }) => `${outcome.file}: ${join(mailDir, `${mailId}.eml`)}`);
}
