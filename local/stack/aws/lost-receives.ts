import * as z from 'zod';
import type { buildApp, SqsStore } from './fauxqs.ts';

type App = ReturnType<typeof buildApp>;

const Asked = z.object({ QueueUrl: z.string() });
const Handed = z.object({ Messages: z.array(z.object({ ReceiptHandle: z.string() })).default([]) });

/** Makes messages visible again that were handed to a long poller which had hung up meanwhile. */
export function returnLostReceives(app: App, queues: SqsStore): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const receives = request.headers['x-amz-target'] === 'AmazonSQS.ReceiveMessage';
    if (receives && reply.raw.destroyed && typeof payload === 'string') {
      const queue = queues.getQueue(Asked.parse(request.body).QueueUrl);
      for (const message of Handed.parse(JSON.parse(payload)).Messages)
        queue?.changeVisibility(message.ReceiptHandle, 0);
    }
    done();
  });
}
