import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { signToken } from '../../core/delivery/token.ts';
import { createHandler } from '../../functions/unsubscribe.ts';
import { context, recorded } from './deps.ts';

const SECRET = 'a secret of some thirty-two letters';
const ID = 'a'.repeat(32);
const TOKEN = signToken('unsubscribe', ID, SECRET);

function setUp() {
  const left: string[] = [];
  const handler = createHandler({
    telemetry: recorded().telemetry,
    clock: () => Date.parse('2026-03-01T08:00:00.000Z'),
    publication: 'The Harbour Digest',
    secret: SECRET,
    subscribers: { leave: async (id, now) => left.push(`${id} ${now}`) > 0 },
  });
  const request = (method: string, token?: string) => {
    const event = {
      requestContext: { http: { method } },
      ...(token === undefined ? {} : { queryStringParameters: { token } }),
      body: 'List-Unsubscribe=One-Click',
    };
    return handler(event as unknown as LambdaFunctionURLEvent, context());
  };
  return { left, request };
}

describe('unsubscribe', () => {
  test.each(['GET', 'HEAD'])('%s shows the button and changes nothing', async (method) => {
    const { left, request } = setUp();
    const { statusCode, body } = await request(method, TOKEN);
    expect(statusCode).toBe(200);
    expect(body).toContain('<form method="post">');
    expect(left).toEqual([]);
  });

  test('POST takes the subscriber off, without a redirect or a cookie', async () => {
    const { left, request } = setUp();
    const { statusCode, body, headers } = await request('POST', TOKEN);
    expect(statusCode).toBe(200);
    expect(body).toContain('You have left');
    expect(left).toEqual([`${ID} 2026-03-01T08:00:00.000Z`]);
    expect(Object.keys(headers)).not.toContain('set-cookie');
    expect(Object.keys(headers)).not.toContain('location');
  });

  test('POST again says the same', async () => {
    const { request } = setUp();
    expect(await request('POST', TOKEN)).toEqual(await request('POST', TOKEN));
  });

  test.each([
    ['', undefined],
    ['forged', `${TOKEN.slice(0, -4)}AAAA`],
  ])('a %s token changes nothing', async (_, token) => {
    const { left, request } = setUp();
    expect((await request('POST', token)).statusCode).toBe(404);
    expect((await request('GET', token)).statusCode).toBe(404);
    expect(left).toEqual([]);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const { left, request } = setUp();
    expect((await request(method, TOKEN)).statusCode).toBe(405);
    expect(left).toEqual([]);
  });

  test('pages run nothing and load nothing', async () => {
    const { request } = setUp();
    const { headers } = await request('GET', TOKEN);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  });
});
