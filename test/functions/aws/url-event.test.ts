import { describe, expect, test } from 'vitest';
import { urlRequest } from '../../../functions/aws/url-event.ts';

const event = {
  rawPath: '/confirm',
  headers: { Accept: 'text/html', 'X-Forwarded-For': '198.51.100.1' },
  queryStringParameters: { token: 'x' },
  requestContext: { http: { method: 'post', sourceIp: '2001:db8::7' } },
};
const bodyOf = (change: object) => Buffer.from(urlRequest({ ...event, ...change }).body).toString();

describe('a function URL event', () => {
  test('has a method, a path, names in lower case and the address of the connection', () => {
    expect(urlRequest(event)).toMatchObject({
      method: 'POST',
      path: 'confirm',
      query: { token: 'x' },
      headers: { accept: 'text/html' },
      sourceIp: '2001:db8::7',
    });
  });

  test('may have no query, headers or body', () => {
    const { rawPath, requestContext } = event;
    expect(urlRequest({ rawPath, requestContext })).toMatchObject({ query: {}, headers: {} });
    expect(bodyOf({})).toBe('');
  });

  test('has a body as text or in base64', () => {
    expect(bodyOf({ body: 'a=ä', isBase64Encoded: false })).toBe('a=ä');
    expect(bodyOf({ body: Buffer.from('a=ä').toString('base64'), isBase64Encoded: true })).toBe('a=ä');
  });

  test('is nothing else', () => expect(() => urlRequest({ Records: [] })).toThrow());
});
