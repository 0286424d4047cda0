import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { articleId } from '../../core/article/identity.ts';
import type { EditionState } from '../../core/delivery/edition/schema.ts';
import { type ComposeRequest, Digest, Manifest } from '../../core/digest/schema.ts';
import { digestsBucket } from '../../functions/aws/digests-bucket.ts';
import { type EditionsTable, editionsTable } from '../../functions/aws/editions-table.ts';
import { queue } from '../../functions/aws/queue.ts';
import { clientConfig } from '../../local/stack/connection.ts';
import type { TestStack } from './stack-for-tests.ts';

const PATIENCE_MS = 20_000;

/** What is known of the editions of a stack. */
export function editionsDesk(up: TestStack) {
  const withTable = async <T>(work: (table: EditionsTable) => Promise<T>): Promise<T> => {
    const client = new DynamoDBClient(
      clientConfig(up.stack.env.AWS_ENDPOINT_URL_DYNAMODB ?? '', up.stack.region),
    );
    try {
      return await work(editionsTable(up.stack.names.EditionsTable ?? '', client));
    } finally {
      client.destroy();
    }
  };
  const bucket = () => digestsBucket(up.stack.names.DigestsBucket ?? '', up.s3);
  const stateOf = (isIt: (state: EditionState) => boolean) =>
    withTable(async (table) => {
      const states: EditionState[] = [];
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) {
        states.length = 0;
        for await (const state of table.list()) states.push(state);
        const found = states.find(isIt);
        if (found) return found;
      }
      throw new Error(`Not among ${states.map(({ id, status }) => `${id} (${status})`)}`);
    });
  return {
    withTable,
    /** Waits until there is such an edition. */
    stateOf,
    /** Waits until the alert edition of an uploaded article has come to a status. */
    alertOf: (key: string, ...statuses: EditionState['status'][]) =>
      stateOf(({ id, status }) => id.startsWith(`alert-${articleId(key)}-`) && statuses.includes(status)),
    async digestOf(edition = ''): Promise<Digest> {
      return Digest.parse(await bucket().readJson(`editions/${edition}/digest.json`, Digest));
    },
    async manifestOf(edition: string): Promise<Manifest> {
      return Manifest.parse(await bucket().readJson(`editions/${edition}/manifest.json`, Manifest));
    },
    /** Sends compose-digest a request. */
    async ask(request: ComposeRequest): Promise<void> {
      const { env, names, region } = up.stack;
      const endpoint = env.AWS_ENDPOINT_URL_SQS ?? '';
      const client = new SQSClient(clientConfig(endpoint, region));
      await queue<ComposeRequest>(`${endpoint}/000000000000/${names.ComposeQueue}`, client).send([request]);
      client.destroy();
    },
  };
}
