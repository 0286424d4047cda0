import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallStack, smallStack } from './small-stack.ts';

// Notes what it begins and what it ends; a body that names a file waits until that file exists. "die" takes its environment
// with it the first time.
const HANDLER = `
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
const note = (text) => appendFileSync(process.env.NOTES, text + '\\n');
export const handler = async ({ Records }) => {
  for (const { body } of Records) {
    const again = readFileSync(process.env.NOTES, 'utf8').includes('begin ' + body);
    note('begin ' + body);
    if (body === 'die' && !again) await new Promise(() => setTimeout(() => { throw new Error('dead'); }));
    while (body.startsWith('/') && !existsSync(body)) await new Promise((resolve) => setTimeout(resolve, 5));
    note('end ' + body);
  }
};`;

let root: string;
let small: SmallStack;
const notes = async () => (await readFile(join(root, 'notes'), 'utf8')).split('\n').slice(0, -1);
const noted = async (line: string, times = 1) => {
  while ((await notes()).filter((found) => found === line).length < times) await pause(10);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workers-'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.js'), HANDLER);
  await writeFile(join(root, 'dist/package.json'), '{"type":"module"}');
  await writeFile(join(root, 'notes'), '');
  const Resources = {
    WorkQueue: { Type: 'AWS::SQS::Queue' },
    WorkLambdaFunction: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...{ FunctionName: 'x-dev-work', Handler: 'dist/index.handler', Runtime: 'nodejs24.x', Timeout: 30 },
        Environment: { Variables: { NOTES: join(root, 'notes') } },
      },
    },
    WorkMapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: { 'Fn::GetAtt': ['WorkQueue', 'Arn'] },
        FunctionName: { 'Fn::GetAtt': ['WorkLambdaFunction', 'Arn'] },
        ...{ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 2 } },
      },
    },
  };
  small = await smallStack({ Resources }, { root, retrySeconds: 1, environments: 2 });
}, 20_000);
afterAll(async () => {
  await small.remove();
  await rm(root, { recursive: true });
});

const send = (MessageBody: string, DelaySeconds = 0) => {
  const QueueUrl = `${small.stack.env.AWS_ENDPOINT_URL_SQS}/000000000000/${small.stack.names.WorkQueue}`;
  return small.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, DelaySeconds }));
};

test('as many environments work at once as are asked for', async () => {
  const gate = join(root, 'both');
  await send(gate);
  await send(gate);
  await noted(`begin ${gate}`, 2);
  expect(await notes()).not.toContain(`end ${gate}`);
  await appendFile(gate, '');
  await noted(`end ${gate}`, 2);
});

test('when an environment dies its message comes again, to a new one', async () => {
  await send('die');
  await noted('end die');
  expect((await notes()).filter((line) => line.endsWith(' die'))).toEqual([
    'begin die',
    'begin die',
    'end die',
  ]);
});

test('a delayed message waits, counts as ready, and then comes by itself', async () => {
  await send('delayed', 1);
  expect(small.stack.depth('WorkQueue')).toEqual({ ready: 1, inFlight: 0 });
  expect(await notes()).not.toContain('begin delayed');
  await noted('end delayed');
});
