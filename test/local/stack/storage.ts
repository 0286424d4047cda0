import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type StorageServer, startStorage } from '../../../local/stack/aws/server.ts';
import { clientConfig, DEFAULT_PORTS, localUrl } from '../../../local/stack/connection.ts';
import { freePorts } from '../../../local/stack/ports.ts';
import type { NotificationRule } from '../../../local/stack/template/plan.ts';

const REGION = 'us-east-1';
const arn = (name: string) => `arn:aws:sqs:${REGION}:000000000000:${name}`;

/** An S3 and SQS server with a versioned bucket, a plain one, and a queue with dead letters. */
export interface TestStorage {
  port: number;
  url: string;
  s3: S3Client;
  sqs: SQSClient;
  queueUrl: string;
  server: StorageServer;
  /** Stops the server and starts it on the same state. */
  restart: () => Promise<void>;
  remove: () => Promise<void>;
}

/** Starts the server of one test file. @param rules notifications of the versioned bucket "articles" to the queue "uploads" */
export async function testStorage(rules: Partial<NotificationRule>[] = []): Promise<TestStorage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'storage-'));
  const any = { ...DEFAULT_PORTS, storage: 0 };
  const { storage: port } = await freePorts(any, () => {});
  const url = localUrl(port);
  const redrive = JSON.stringify({ deadLetterTargetArn: arn('uploads-dead'), maxReceiveCount: 2 });
  const queue = (name: string, attributes = {}) => ({
    name,
    arn: arn(name),
    url: `${url}/000000000000/${name}`,
    attributes,
  });
  const notifications = rules.map((rule) => ({
    ...{ id: 'rule', event: 's3:ObjectCreated:*', queueArn: arn('uploads'), prefix: '', suffix: '' },
    ...rule,
  }));
  const start = () =>
    startStorage({
      ...{ dataDir, port, region: REGION },
      buckets: [
        { name: 'articles', versioned: true, notifications },
        { name: 'plain', versioned: false, notifications: [] },
      ],
      queues: [queue('uploads', { VisibilityTimeout: '30', RedrivePolicy: redrive }), queue('uploads-dead')],
    });
  const config = clientConfig(url, REGION); // retries: a restart closes the client's idle sockets
  const s3 = new S3Client(config);
  const sqs = new SQSClient(config);
  const storage: TestStorage = {
    ...{ port, url, s3, sqs, queueUrl: queue('uploads').url },
    server: await start(),
    restart: async () => {
      await storage.server.stop();
      storage.server = await start();
    },
    remove: async () => {
      s3.destroy();
      sqs.destroy();
      await storage.server.stop();
      await rm(dataDir, { recursive: true });
    },
  };
  return storage;
}

/** @returns how a call ended: 'ok', or the status and name of its error */
export async function ending(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    return `${$metadata?.httpStatusCode} ${name}`;
  }
}
