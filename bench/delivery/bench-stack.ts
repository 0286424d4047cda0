import { subscribe } from 'node:diagnostics_channel';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packageStack } from '../../local/package.ts';
import { type Stack, startStack } from '../../local/stack/index.ts';
import { ANY_PORTS } from '../../test/pipeline/harness.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NO_LIMIT = { perSecond: 100_000, perDay: -1 };

/** Runs `work` against a stack of its own, whose SES takes mails as fast as they come. */
export async function withStack<T>(
  { functions }: { functions: boolean }, // without them the servers run alone, and nobody takes what is in the queues
  work: (stack: Stack, stateDir: string) => Promise<T>,
): Promise<T> {
  const { templatePath } = await packageStack(ROOT);
  const template = JSON.parse(readFileSync(templatePath, 'utf8')) as {
    Resources: Record<string, { Type: string }>;
  };
  if (!functions) {
    const kept = Object.entries(template.Resources).filter(
      ([, { Type }]) => Type !== 'AWS::Lambda::EventSourceMapping',
    );
    template.Resources = Object.fromEntries(kept);
  }
  const stateDir = mkdtempSync(join(tmpdir(), 'bench-delivery-'));
  const stack = await startStack({ template, root: ROOT, stateDir, ports: ANY_PORTS, ses: NO_LIMIT });
  try {
    return await work(stack, stateDir);
  } finally {
    await stack.stop();
    rmSync(stateDir, { recursive: true });
  }
}

/**
 * Counts the requests that the S3, SQS and DynamoDB servers of this process get, by service and operation.
 * SES, in a thread of its own, is not among them, nor is what a mapping does, which reads its queue directly.
 */
export function countRequests(): Record<string, number> {
  const counts: Record<string, number> = {};
  subscribe('http.server.request.start', (message) => {
    const { method, headers } = (message as { request: IncomingMessage }).request;
    const [service, operation] = String(headers['x-amz-target'] ?? `S3.${method}`).split('.');
    const name = `${service?.replace('Amazon', '').split('_')[0]}.${operation}`; // DynamoDB_20120810.GetItem
    counts[name] = (counts[name] ?? 0) + 1;
  });
  return counts;
}
