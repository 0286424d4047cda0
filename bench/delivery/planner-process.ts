/**
 * Plans one edition by the deployed bundle, as Lambda would run it, in a process of its own whose memory is the planner's
 * alone. Tells its parent how long that took and the peak of its memory.
 * Arguments: the bundle, the edition and the parts of its audience. The environment is the function's.
 */
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';

const [bundle = '', edition = '', parts = '0'] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(bundle).href);

/** Runs the handler on one request. @returns seconds */
async function plan(part?: number): Promise<number> {
  const began = performance.now();
  const messageId = `${part ?? 'all'}`;
  const body = JSON.stringify({ edition, part, correlationId: edition });
  const record = { messageId, body, attributes: { ApproximateReceiveCount: '1' }, eventSource: 'aws:sqs' };
  const context = { awsRequestId: `bench/${messageId}`, functionName: 'plan-sends' } as Context;
  const { batchItemFailures } = await handler({ Records: [record] }, context);
  if (batchItemFailures.length > 0) throw new Error(`The planner failed at ${messageId} of ${edition}`);
  return (performance.now() - began) / 1000;
}

const freezing = await plan();
let asking = 0;
for (let part = 0; part < Number(parts); part += 1) asking += await plan(part);
process.send?.({ freezing, asking, megabytes: process.resourceUsage().maxRSS / 1024 });
