import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONSUMERS, QUEUES, type QueueName } from './settings.ts';

const names = Object.keys(QUEUES) as QueueName[];
const yaml = (file: string) =>
  parse(readFileSync(file, 'utf8'), {
    customTags: ['!GetAtt', '!Ref', '!Sub', '!Equals', '!If', '!Not', '!Select', '!Split', '!Join'].map(
      (tag) => ({
        tag,
        resolve: (text: unknown) => text,
      }),
    ),
    logLevel: 'silent',
  });

test.each(names)('the queue %s is set up as it is deployed', (name) => {
  const { Resources } = yaml(`infra/queues/${name}.yml`) as {
    Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  };
  const queue = Object.values(Resources).find(({ Properties }) => Properties.RedrivePolicy !== undefined);
  expect(queue?.Properties.VisibilityTimeout).toBe(QUEUES[name].visibility / 1000);
});

const functions = Object.assign(
  {},
  ...['articles', 'sending', 'subscriptions'].map((file) => yaml(`infra/functions/${file}.yml`)),
) as Record<string, { timeout: number; events: { sqs?: { batchSize: number } }[] }>;

test.each(names)('the function behind the queue %s is set up as it is deployed', (name) => {
  const { name: deployed, timeout, batch } = CONSUMERS[name];
  expect(functions[deployed]?.timeout).toBe(timeout / 1000);
  expect(functions[deployed]?.events.find(({ sqs }) => sqs)?.sqs?.batchSize).toBe(batch);
});
