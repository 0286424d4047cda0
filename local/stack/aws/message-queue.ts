import type { SqsStore } from './fauxqs.ts';

/** A message handed out by a queue, with the names SQS gives its fields. */
export interface Message {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
  Attributes: Record<string, string>;
}

/** A queue as Lambda's own pollers use it: the very store behind the SQS endpoint, without the way over HTTP. */
export interface MessageQueue {
  /** Waits for messages. @returns 1 to `limit` of them, at most ten; none when the wait was cut off or in vain */
  receive: (limit: number, signal: AbortSignal) => Promise<Message[]>;
  /** Deletes a message that was dealt with. */
  remove: (receiptHandle: string) => void;
  /** Makes a message visible again after some seconds. */
  release: (receiptHandle: string, seconds: number) => void;
}

/** SQS's longest long poll, seconds. */
const WAIT_SECONDS = 20;

/** @returns the queue of that ARN; throws when there is none */
export function messageQueue(store: SqsStore, arn: string): MessageQueue {
  const queue = store.getQueueByArn(arn);
  if (queue === undefined) throw new Error(`${arn} is not a queue of the template`);
  const take = (limit: number) =>
    queue.dequeue(limit, undefined, (deadLetters) => store.getQueueByArn(deadLetters));
  return {
    receive: async (limit, signal) => {
      let taken = take(limit);
      if (taken.length === 0) {
        const cutOff = () => queue.cancelWaiters();
        signal.addEventListener('abort', cutOff, { once: true });
        await queue.waitForMessages(WAIT_SECONDS);
        signal.removeEventListener('abort', cutOff);
        if (signal.aborted) return [];
        taken = take(limit);
      }
      return taken.map((message) => {
        const sent = queue.inflightMessages.get(message.ReceiptHandle)?.message;
        return {
          ...{ MessageId: message.MessageId, ReceiptHandle: message.ReceiptHandle },
          ...{ Body: message.Body, MD5OfBody: message.MD5OfBody },
          Attributes: {
            ApproximateReceiveCount: String(sent?.approximateReceiveCount),
            SentTimestamp: String(sent?.sentTimestamp),
            SenderId: 'AIDALOCALUSER',
            ApproximateFirstReceiveTimestamp: String(sent?.approximateFirstReceiveTimestamp),
          },
        };
      });
    },
    remove: (receiptHandle) => void queue.deleteMessage(receiptHandle),
    release: (receiptHandle, seconds) => queue.changeVisibility(receiptHandle, seconds),
  };
}
