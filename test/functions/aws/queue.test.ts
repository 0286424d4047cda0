import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { queue } from '../../../functions/aws/queue.ts';

const sqs = mockClient(SQSClient);
const outbox = queue<{ n: number }>('https://sqs.example/q', new SQSClient({ region: 'eu-west-1' }));
const bodies = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
const batches = () => sqs.commandCalls(SendMessageBatchCommand).map((call) => call.args[0].input.Entries!);

beforeEach(() => sqs.reset());

test.each([0, 1, 10, 11, 80, 81, 1234])('sends each of %i messages once, ten at a time', async (count) => {
  sqs.on(SendMessageBatchCommand).resolves({});
  await outbox.send(bodies(count));
  const sent = batches().flat();
  expect(sent.map(({ MessageBody }) => JSON.parse(MessageBody!).n).sort((a, b) => a - b)).toEqual(
    bodies(count).map(({ n }) => n),
  );
  for (const entries of batches()) {
    expect(entries.length).toBeLessThanOrEqual(10);
    expect(new Set(entries.map(({ Id }) => Id)).size).toBe(entries.length);
  }
});

test('a batch of which one message was refused has failed', async () => {
  sqs
    .on(SendMessageBatchCommand)
    .resolves({ Failed: [{ Id: '3', Code: 'InternalError', SenderFault: false }] });
  await expect(outbox.send(bodies(5))).rejects.toThrow('InternalError');
});

test.each([
  [{ waiting: '2', flying: '1', delayed: '4' }, 7],
  [{ waiting: '0', flying: '0', delayed: '0' }, 0],
  [{}, 0],
])('is as deep as there are messages of any kind: %j', async (counts, depth) => {
  const { waiting, flying, delayed } = counts as Record<string, string>;
  const Attributes = {
    ...(waiting && { ApproximateNumberOfMessages: waiting }),
    ...(flying && { ApproximateNumberOfMessagesNotVisible: flying }),
    ...(delayed && { ApproximateNumberOfMessagesDelayed: delayed }),
  };
  sqs.on(GetQueueAttributesCommand).resolves({ Attributes });
  expect(await outbox.depth()).toBe(depth);
  const [call] = sqs.commandCalls(GetQueueAttributesCommand);
  expect(call!.args[0].input.AttributeNames).toHaveLength(3);
});
