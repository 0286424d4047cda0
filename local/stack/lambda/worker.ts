/** One Lambda execution environment: a thread that imports the bundle once and runs its handler, one event at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ContextFields, FunctionNews, FunctionWorkerData, Invocation, Reply } from './protocol.ts';

const { module, exportName } = workerData as FunctionWorkerData;
const tell = (news: FunctionNews) => parentPort?.postMessage(news);

const began = performance.now();
const handler: unknown = (await import(module))[exportName];
if (typeof handler !== 'function') throw new Error(`${module} exports no function ${exportName}`);
tell({ kind: 'loaded', milliseconds: performance.now() - began });

parentPort?.on('message', async ({ id, event, context }: Invocation) => {
  tell({ kind: 'reply', reply: await run(id, event, context) });
});

async function run(id: number, event: unknown, fields: ContextFields): Promise<Reply> {
  const { deadline, ...named } = fields;
  const context = {
    ...named,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    const result: unknown = await (handler as (event: unknown, context: unknown) => unknown)(event, context);
    // Lambda returns JSON, so what JSON loses is lost here too.
    return { id, ok: true, result: result === undefined ? null : JSON.parse(JSON.stringify(result)) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { id, ok: false, error: { name: error.name, message: error.message, stack: error.stack ?? '' } };
  }
}
