import type { Context, SQSEvent } from 'aws-lambda';
import type { Telemetry } from '../../functions/aws/telemetry.ts';

/** A Lambda context of one invocation. */
export function context(awsRequestId = 'request-1'): Context {
  return { awsRequestId, functionName: 'test', getRemainingTimeInMillis: () => 10_000 } as Context;
}

/** A batch of queue messages with these bodies, each delivered for the first time. */
export function batch(...bodies: unknown[]): SQSEvent {
  const Records = bodies.map((body, index) => ({
    messageId: `message-${index}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ApproximateReceiveCount: '1' },
    eventSource: 'aws:sqs',
  }));
  return { Records } as unknown as SQSEvent;
}

/** What is answered when every message of a batch is done with. */
export const DONE = { batchItemFailures: [] };

/** What is answered when the first message of a batch goes back to the queue. */
export const AGAIN = { batchItemFailures: [{ itemIdentifier: 'message-0' }] };

/** Telemetry that keeps what it is told. */
export function recorded() {
  const lines: { level: string; event: string; keys: Record<string, unknown> }[] = [];
  const counts: Record<string, number> = {};
  const log =
    (level: string) =>
    (event: string, keys: object = {}) =>
      void lines.push({ level, event, keys: { ...keys } });
  const telemetry: Telemetry = {
    info: log('info'),
    warn: log('warn'),
    error: (event, error, keys) => void lines.push({ level: 'error', event, keys: { ...keys, error } }),
    count: (metric, by = 1) => {
      counts[metric] = (counts[metric] ?? 0) + by;
    },
    begin: () => {},
    flush: () => {},
  };
  return { telemetry, lines, counts, events: () => lines.map(({ event }) => event) };
}

/** A queue that keeps what it is sent, and says that it is as deep as it is told. */
export function kept<Body>(depth = 0) {
  const bodies: Body[] = [];
  const delays: number[] = [];
  const send = async (more: readonly Body[], delay = 0) => {
    bodies.push(...more);
    delays.push(delay);
  };
  return { bodies, delays, send, depth: async () => depth };
}
