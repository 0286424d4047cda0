import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { ArchiveRequest } from '../../core/archive/schema.ts';
import { type ArchiveTable, archiveTable } from '../../functions/aws/archive-table.ts';
import { type Queue, queue } from '../../functions/aws/queue.ts';
import { queueUrl, type Target } from './target.ts';

/** What has the pages of an archive made anew. */
export interface Renewing {
  readonly entries: Pick<ArchiveTable, 'days' | 'editionsOf'>;
  readonly archivist: Pick<Queue<ArchiveRequest>, 'send'>;
}

/** That of a stack. */
export function renewingOf(target: Target): Renewing {
  const { nameOf, configFor } = target;
  return {
    entries: archiveTable(nameOf('ArchiveTable'), new DynamoDBClient(configFor('DYNAMODB'))),
    archivist: queue(queueUrl(target, 'ArchiveQueue'), new SQSClient(configFor('SQS'))),
  };
}

/**
 * Asks for the pages of every edition of an archive again, with those of their articles and the lists that name them; none is
 * mailed. Safe to repeat.
 * @returns how many editions there are
 */
export async function renewArchive({ entries, archivist }: Renewing): Promise<number> {
  let count = 0;
  for (const day of await entries.days()) {
    const ids = (await entries.editionsOf(day)).map(({ edition }) => edition.id);
    await archivist.send(ids.map((edition) => ({ edition, again: true, correlationId: edition })));
    count += ids.length;
  }
  return count;
}
