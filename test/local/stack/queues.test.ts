import { setTimeout as pause } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestStorage, testStorage } from './storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await testStorage();
});
afterAll(() => storage.remove());

const send = (MessageBody: string) =>
  storage.sqs.send(new SendMessageCommand({ QueueUrl: storage.queueUrl, MessageBody }));
const receive = async (options = {}) => {
  const { Messages = [] } = await storage.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: storage.queueUrl, ...options }),
  );
  return Messages;
};
const show = (ReceiptHandle: string | undefined) =>
  storage.sqs.send(
    new ChangeMessageVisibilityCommand({ QueueUrl: storage.queueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
  );
const ARN = 'arn:aws:sqs:us-east-1:000000000000:uploads';

test('a queue is known by a URL that resolves', async () => {
  const { QueueUrl } = await storage.sqs.send(new GetQueueUrlCommand({ QueueName: 'uploads' }));
  expect(QueueUrl).toBe(storage.queueUrl);
  expect(new URL(storage.queueUrl).hostname).toBe('127.0.0.1');
});

test('a message made visible again is not lost, and past its receives goes to the dead letters', async () => {
  await send('poison');
  for (let times = 0; times < 2; times++) {
    const [message] = await receive();
    expect(message?.Body).toBe('poison');
    await show(message?.ReceiptHandle);
  }
  expect(await receive()).toEqual([]);
  expect(storage.server.count('uploads')).toEqual({ ready: 0, inFlight: 0 });
  expect(storage.server.count('uploads-dead')).toEqual({ ready: 1, inFlight: 0 });
});

test('what was in flight when the process ended is visible at the next start', async () => {
  await send('held');
  expect(await receive({ VisibilityTimeout: 600 })).toHaveLength(1);
  await storage.restart();
  const [message] = await receive();
  expect(message?.Body).toBe('held');
  storage.server.queue(ARN).remove(message?.ReceiptHandle ?? '');
});

test('a message handed to a poller that hung up is visible again', async () => {
  const hangUp = new AbortController();
  const command = new ReceiveMessageCommand({ QueueUrl: storage.queueUrl, WaitTimeSeconds: 20 });
  const polling = storage.sqs.send(command, { abortSignal: hangUp.signal }).catch((error) => error.name);
  await pause(100);
  hangUp.abort();
  expect(await polling).toBe('AbortError');
  await pause(50);
  await send('late');
  await pause(50);
  expect(storage.server.count('uploads')).toEqual({ ready: 1, inFlight: 0 });
  const [message] = await receive();
  expect(message?.Body).toBe('late');
  storage.server.queue(ARN).remove(message?.ReceiptHandle ?? '');
});

test("Lambda's own pollers wait, take, give back and stop", async () => {
  const queue = storage.server.queue(ARN);
  const signal = new AbortController();
  const waiting = queue.receive(10, signal.signal);
  await send('new');
  const [message] = await waiting;
  expect(message).toMatchObject({ Body: 'new', Attributes: { ApproximateReceiveCount: '1' } });
  queue.release(message?.ReceiptHandle ?? '', 600);
  const idle = queue.receive(10, signal.signal);
  signal.abort();
  expect(await idle).toEqual([]);
  expect(() => storage.server.queue('arn:aws:sqs:us-east-1:000000000000:none')).toThrow('not a queue');
});
