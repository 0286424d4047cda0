import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type SubscribersTable, subscribersTable } from '../../functions/aws/subscribers-table.ts';
import { type RunningStack, runningStack } from '../stack/state.ts';
import { STATE_DIR } from '../state-dir.ts';

/** Thrown when a command needs the local stack and none runs. */
export class NoStack extends Error {
  override name = 'NoStack';
}

/** A client and the buckets to use: those named, with the account of the environment, or the local stack's. */
export function s3Target(named: { articles: string | undefined; digests: string | undefined }): {
  client: S3Client;
  articles: string;
  digests: string | undefined;
} {
  if (named.articles) return { client: new S3Client({}), articles: named.articles, digests: named.digests };
  const { env, names } = localStack('--bucket NAME');
  const client = new S3Client(connection(env, 'AWS_ENDPOINT_URL_S3'));
  return { client, articles: names.ArticlesBucket!, digests: names.DigestsBucket };
}

/** The subscribers of a table on AWS, or of the local stack. */
export function subscribersTarget(table: string | undefined): SubscribersTable {
  if (table) return subscribersTable(table);
  const { env, names } = localStack('--table NAME');
  return subscribersTable(
    names.SubscribersTable!,
    new DynamoDBClient(connection(env, 'AWS_ENDPOINT_URL_DYNAMODB')),
  );
}

function localStack(instead: string): RunningStack {
  const stack = runningStack(STATE_DIR);
  if (!stack)
    throw new NoStack(`No local stack is running: start it with "npm start", or say ${instead} for AWS.`);
  return stack;
}

// Given outright: a credential or profile in the user's own environment must not reach the local stack, nor the other way.
function connection(env: RunningStack['env'], endpoint: string) {
  return {
    endpoint: env[endpoint]!,
    region: env.AWS_REGION!,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID!, secretAccessKey: env.AWS_SECRET_ACCESS_KEY! },
  };
}
