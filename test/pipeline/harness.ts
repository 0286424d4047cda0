import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PutObjectCommand, type PutObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { subscriberId } from '../../core/delivery/address.ts';
import type { Publication } from '../../core/publication/schema.ts';
import { addressKeyOf, type Reachable, subscribersOf } from '../../local/clients.ts';
import { packageStack } from '../../local/package.ts';
import { type Stack, startStack } from '../../local/stack/index.ts';
import { type AcceptedMail, readAccepted } from '../../local/stack/mail/send-log.ts';
import type { Step } from '../../local/stack/steps.ts';

/** Any free ports, so that a stack somebody is using is left alone. */
export const ANY_PORTS = { storage: 0, dynamodb: 0, ses: 0, functions: 0, archive: 0, inbox: 0, smtp: 0 };
const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Starts the stack from the packaged template on a state folder.
 * @param publication in place of publication.yml's
 */
export async function startTestStack(
  stateDir: string,
  onStep?: (step: Step) => void,
  publication?: Publication,
): Promise<Stack> {
  const { templatePath } = await packageStack(ROOT);
  const template: unknown = JSON.parse(await readFile(templatePath, 'utf8'));
  return startStack({
    template,
    root: ROOT,
    stateDir,
    ports: ANY_PORTS,
    retrySeconds: 16,
    publication,
    ...(onStep && { onStep }),
  });
}

/** Puts an article into the bucket by a genuine client. */
export function upload(
  s3: S3Client,
  stack: Reachable,
  Key: string,
  Body: string | Uint8Array,
): Promise<PutObjectCommandOutput> {
  return s3.send(new PutObjectCommand({ Bucket: stack.names.ArticlesBucket ?? '', Key, Body }));
}

/** Adds subscribers of the alert edition. */
export async function addSubscribers(stack: Reachable, ...addresses: string[]): Promise<void> {
  const table = subscribersOf(stack);
  for (const address of addresses)
    await table.change(subscriberId(address, addressKeyOf(stack)), {
      ...{ kind: 'vouched', address, how: 'test', at: '2026-03-10T06:00:00.000Z', anew: false },
      choices: { editions: ['alert'], topics: [], hour: 7, zone: 'UTC' },
    });
}

/** Waits for the accepted mails to be as many as wanted, and a moment longer for one too many. */
export async function mailsAfter(
  stateDir: string,
  wanted: number,
  patience = 30_000,
): Promise<AcceptedMail[]> {
  const end = Date.now() + patience;
  while (readAccepted(stateDir).length < wanted && Date.now() < end) await pause(25);
  await pause(300);
  return readAccepted(stateDir);
}

/** @returns the corpus file a folder holds */
export const corpus = (path: string): Promise<Buffer> => readFile(join(ROOT, 'test/corpus', path));
