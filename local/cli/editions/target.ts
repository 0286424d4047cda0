import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { arrivalsTable } from '../../../functions/aws/arrivals-table.ts';
import { articlesTable } from '../../../functions/aws/articles-table.ts';
import { digestsBucket } from '../../../functions/aws/digests-bucket.ts';
import { type EditionStore, editionStore } from '../../../functions/aws/edition-store.ts';
import { editionsTable } from '../../../functions/aws/editions-table.ts';
import { factsStore } from '../../../functions/aws/facts-store.ts';
import { queue } from '../../../functions/aws/queue.ts';
import { sendsTable } from '../../../functions/aws/sends-table.ts';
import { tellingsTable } from '../../../functions/aws/tellings-table.ts';
import { queueUrl, stackTarget, type Target } from '../target.ts';
import type { Editing } from './acts.ts';
import type { Newsroom } from './preview.ts';
import type { Archive } from './rebuild.ts';
import type { Shelf } from './show.ts';
import type { Steering } from './steering.ts';

/** What shows, edits and steers editions. */
export type EditionsTarget = Steering & Shelf & Editing & Archive & { readonly editions: EditionStore };

/** @param stack a deployment on AWS; without it the local stack */
export async function editionsTarget(stack: string | undefined): Promise<EditionsTarget> {
  return editionsOf(await stackTarget(stack));
}

/** The same of a stack that is known. */
export function editionsOf(target: Target): EditionsTarget {
  const { nameOf, configFor } = target;
  const database = new DynamoDBClient(configFor('DYNAMODB'));
  const messages = new SQSClient(configFor('SQS'));
  const bucket = digestsOf(target);
  return {
    states: editionsTable(nameOf('EditionsTable'), database),
    sends: sendsTable(nameOf('SendsTable'), database),
    editions: editionStore(bucket),
    facts: factsStore(bucket),
    planner: queue(queueUrl(target, 'PlanQueue'), messages),
    composer: queue(queueUrl(target, 'ComposeQueue'), messages),
  };
}

/** What a preview reads. @param stack as above */
export async function newsroom(stack: string | undefined): Promise<Newsroom> {
  const target = await stackTarget(stack);
  const { nameOf, configFor } = target;
  const database = new DynamoDBClient(configFor('DYNAMODB'));
  return {
    facts: factsStore(digestsOf(target)),
    versions: articlesTable(nameOf('ArticlesTable'), database),
    arrivals: arrivalsTable(nameOf('ArrivalsTable'), database),
    tellings: tellingsTable(nameOf('TellingsTable'), database),
  };
}

function digestsOf({ nameOf, configFor }: Target) {
  return digestsBucket(nameOf('DigestsBucket'), new S3Client(configFor('S3')));
}
