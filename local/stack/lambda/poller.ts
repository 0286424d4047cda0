import { z } from 'zod';
import type { Message, MessageQueue } from '../aws/message-queue.ts';
import type { MappingPlan } from '../template/plan.ts';
import type { Environment } from './environment.ts';

/** What a poller works with. */
export interface PollerParts {
  mapping: MappingPlan;
  queue: MessageQueue;
  region: string;
  /** As many invocations run at once. The one used last is used first, as it is the warmest. */
  environments: readonly Environment[];
  /** Seconds until a failed message is handed out again. Lambda waits for the queue's visibility timeout: minutes. */
  retrySeconds: number;
  /** Told of an invocation that threw, timed out or answered nonsense. */
  onFailure: (functionName: string, error: string) => void;
}

/**
 * One Lambda event source mapping: waits on a queue, hands batches to the function and deletes what it dealt with.
 * What failed comes again after a while, and past the queue's maxReceiveCount goes to the dead letters.
 * @returns a function that stops polling and resolves when the batches under way are dealt with
 */
export function startPoller(parts: PollerParts): () => Promise<void> {
  const stopping = new AbortController();
  const polling = poll(parts, stopping.signal);
  return () => {
    stopping.abort();
    return polling;
  };
}

async function poll(parts: PollerParts, signal: AbortSignal): Promise<void> {
  const { queue, mapping } = parts;
  const idle = [...parts.environments];
  const busy = new Set<Promise<void>>();
  while (!signal.aborted) {
    const environment = idle.pop();
    if (environment === undefined) {
      await Promise.race(busy);
      continue;
    }
    const messages = await queue.receive(mapping.batchSize, signal);
    if (messages.length === 0) {
      idle.push(environment);
      continue;
    }
    const work = handle(parts, environment, messages).finally(() => {
      busy.delete(work);
      idle.push(environment);
    });
    busy.add(work);
  }
  await Promise.all(busy);
}

async function handle(parts: PollerParts, environment: Environment, messages: Message[]): Promise<void> {
  const { mapping, queue, region, retrySeconds, onFailure } = parts;
  const Records = messages.map((message) => recordOf(message, mapping.queueArn, region));
  const reply = await environment.invoke({ Records });
  const all = messages.map(({ MessageId }) => MessageId);
  const failed = reply.ok ? failedIds(reply.result, mapping.partialReplies, all) : all;
  if (!reply.ok) onFailure(mapping.functionName, `${reply.error.name}: ${reply.error.message}`);
  for (const { MessageId, ReceiptHandle } of messages) {
    if (failed.includes(MessageId)) queue.release(ReceiptHandle, retrySeconds);
    else queue.remove(ReceiptHandle);
  }
}

const PartialReply = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish();

/**
 * Lambda's reading of a reply: none or an empty list is full success, an id that is not in the batch is full failure.
 * Rules: AWS Lambda Developer Guide, "Reporting batch item failures".
 * @param all the message ids of the batch
 * @returns the ids to be handed out again
 */
export function failedIds(
  result: unknown,
  partialReplies: boolean,
  all: readonly string[],
): readonly string[] {
  if (!partialReplies) return [];
  const parsed = PartialReply.safeParse(result);
  if (!parsed.success) return all;
  const failed = (parsed.data?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => all.includes(id)) ? failed : all;
}

/** Shape: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS", example message event. */
function recordOf(message: Message, queueArn: string, region: string) {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: {},
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}
