import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

/** A queue that takes messages of one kind. */
export interface Queue<Body> {
  /**
   * Resolves when every message is in the queue. Those of a failed call may be in it twice after a retry.
   * @param delay seconds before anybody receives them, at most LONGEST_DELAY
   */
  send(bodies: readonly Body[], delay?: number): Promise<void>;
  /** How many messages there are, be they waiting, delayed or being worked on. SQS counts approximately. */
  depth(): Promise<number>;
}

/** The longest that SQS holds a message back, in seconds. */
export const LONGEST_DELAY = 900;

const BATCH = 10; //   the most SendMessageBatch takes
const ABREAST = 8; //  calls under way at once

const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** @throws when the queue did not take every message: the caller's own message must come again */
export function queue<Body>(url: string, client = new SQSClient({})): Queue<Body> {
  const sendBatch = async (bodies: readonly Body[], delay: number | undefined) => {
    const Entries = bodies.map((body, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(body),
      ...(delay && { DelaySeconds: delay }),
    }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    if (Failed.length > 0) throw new Error(`The queue refused ${Failed.length} messages: ${Failed[0]?.Code}`);
  };
  return {
    async send(bodies, delay) {
      for (let first = 0; first < bodies.length; first += BATCH * ABREAST) {
        const batches = Array.from({ length: ABREAST }, (_, n) => first + n * BATCH)
          .filter((start) => start < bodies.length)
          .map((start) => bodies.slice(start, start + BATCH));
        await Promise.all(batches.map((batch) => sendBatch(batch, delay)));
      }
    },
    async depth() {
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...COUNTS] }),
      );
      return COUNTS.reduce((sum, count) => sum + Number(Attributes?.[count] ?? 0), 0);
    },
  };
}
