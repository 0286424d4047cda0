import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Environment } from '../../../local/stack/lambda/environment.ts';
import { failedIds } from '../../../local/stack/lambda/poller.ts';
import { startFunctionUrls } from '../../../local/stack/lambda/urls.ts';

const HANDLER = `
let invocations = 0;
export const handler = async (event, context) => {
  invocations++;
  if (event.hang) await new Promise(() => {});
  if (event.fail) throw new TypeError('no good');
  if (event.requestContext) return event.rawPath === '/bare' ? { a: 1 } : { statusCode: 201, cookies: ['c=d'], headers: { 'x-a': 'b' }, body: JSON.stringify(event) };
  console.log('line');
  return { invocations, own: process.env.OWN, user: process.env.USER, region: process.env.AWS_REGION, name: context.functionName, left: context.getRemainingTimeInMillis(), gone: undefined };
};`;

let root: string;
let environment: Environment;
const lines: string[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lambda-'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.mjs.js'), HANDLER);
  await writeFile(join(root, 'dist/package.json'), '{"type":"module"}');
  const plan = {
    ...{ name: 'news-digest-local-it', modulePath: 'dist/index.mjs', exportName: 'handler' },
    ...{ environment: { OWN: 'yes' }, timeoutSeconds: 1, memoryMegabytes: 128 },
  };
  const onLine = (_name: string, line: string) => lines.push(line);
  environment = new Environment(plan, {
    root,
    region: 'us-east-1',
    connection: { AWS_REGION: 'us-east-1' },
    onLine,
  });
});
afterAll(async () => {
  await environment.stop();
  await rm(root, { recursive: true });
});

test('a function has the environment the template gives it, and nothing of ours', async () => {
  const reply = await environment.invoke({});
  expect(reply).toMatchObject({
    ok: true,
    result: { own: 'yes', region: 'us-east-1', name: 'news-digest-local-it' },
  });
  const { left, user } = (reply as { result: { left: number; user?: string } }).result;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(1000);
  expect(user).toBeUndefined();
  await expect.poll(() => lines).toContain('line'); // what a thread writes takes its own way
});

test('an environment stays warm over a failure and starts cold after a timeout', async () => {
  expect(await environment.invoke({ fail: true })).toMatchObject({
    ok: false,
    error: { name: 'TypeError', message: 'no good' },
  });
  expect(await environment.invoke({})).toMatchObject({ result: { invocations: 3 } });
  const timedOut = { name: 'Sandbox.Timedout', message: 'Task timed out after 1.00 seconds' };
  expect(await environment.invoke({ hang: true })).toMatchObject({ ok: false, error: timedOut });
  expect(await environment.invoke({})).toMatchObject({ result: { invocations: 1 } });
});

test('a stopped environment has failed what it was at, and starts cold with the next event', async () => {
  const cutOff = environment.invoke({ hang: true });
  await environment.stop();
  expect(await cutOff).toMatchObject({ ok: false, error: { name: 'Runtime.ExitError' } });
  expect(await environment.invoke({})).toMatchObject({ result: { invocations: 1 } });
});

test('a function URL speaks payload format 2.0 both ways', async () => {
  const port = 45_700 + (process.pid % 200);
  const url = `http://127.0.0.1:${port}/leave/`;
  const stop = await startFunctionUrls(port, [{ functionName: 'f', url }], (_name, event) =>
    environment.invoke(event),
  );
  try {
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const response = await fetch(`${url}now?token=a.b&x=1&x=2`, {
      method: 'POST',
      body,
      headers: { cookie: 'k=v; l=w' },
    });
    expect([response.status, response.headers.get('x-a'), response.headers.get('set-cookie')]).toEqual([
      201,
      'b',
      'c=d',
    ]);
    expect(await response.json()).toMatchObject({
      ...{ version: '2.0', rawPath: '/now', rawQueryString: 'token=a.b&x=1&x=2', cookies: ['k=v', 'l=w'] },
      queryStringParameters: { token: 'a.b', x: '1,2' },
      requestContext: { http: { method: 'POST', path: '/now' } },
      ...{ body: 'List-Unsubscribe=One-Click', isBase64Encoded: false },
    });
    const binary = await fetch(url, { method: 'POST', body: new Uint8Array([1, 255]) });
    expect(await binary.json()).toMatchObject({ body: 'Af8=', isBase64Encoded: true });
    expect(await (await fetch(`${url}bare`)).json()).toEqual({ a: 1 });
    expect((await fetch(`http://127.0.0.1:${port}/other`)).status).toBe(404);
  } finally {
    await stop();
  }
});

test.each<[string, unknown, string[]]>([
  ['nothing', null, []],
  ['an empty object', {}, []],
  ['an empty list', { batchItemFailures: [] }, []],
  ['no list', { batchItemFailures: null }, []],
  ['one failure', { batchItemFailures: [{ itemIdentifier: 'b' }] }, ['b']],
  ['an id that is not in the batch', { batchItemFailures: [{ itemIdentifier: 'z' }] }, ['a', 'b']],
  ['an empty id', { batchItemFailures: [{ itemIdentifier: '' }] }, ['a', 'b']],
  ['a failure without an id', { batchItemFailures: [{}] }, ['a', 'b']],
  ['a word', 'done', ['a', 'b']],
])('a partial reply of %s', (_name, result, failed) => {
  expect(failedIds(result, true, ['a', 'b'])).toEqual(failed);
  expect(failedIds(result, false, ['a', 'b'])).toEqual([]);
});
