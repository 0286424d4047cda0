import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Telemetry } from './telemetry.ts';

/** One delivery of a queue message. */
export interface Message {
  readonly body: unknown; //    parsed as JSON, not yet believed
  readonly id: string; //       no other delivery, not even of the same message, has this id
  readonly received: number; // how often the message was handed out, from 1
}

/**
 * Works through a batch of queue messages side by side. A message whose work throws goes back to the queue alone;
 * its batch-mates are done with.
 */
export async function eachRecord(
  event: SQSEvent,
  context: Context,
  telemetry: Telemetry,
  work: (message: Message) => Promise<void>,
): Promise<SQSBatchResponse> {
  telemetry.begin(context);
  let handled = 0; // a batch may hold one message twice
  const handle = async (record: SQSRecord) => {
    const received = Number(record.attributes?.ApproximateReceiveCount) || 1;
    handled += 1;
    const id = `${context.awsRequestId}/${record.messageId}/${handled}`;
    try {
      await work({ body: JSON.parse(record.body), id, received });
    } catch (error) {
      telemetry.error('Message:Failed', error, { messageId: record.messageId, received });
      throw error;
    }
  };
  const processor = new BatchProcessor(EventType.SQS);
  try {
    return await processPartialResponse(event, handle, processor, {
      context,
      throwOnFullBatchFailure: false,
    });
  } finally {
    telemetry.flush();
  }
}
