import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A value in CloudFront's events: of a header, a cookie or a part of the query. */
interface Field {
  value: string;
  attributes?: string; // a cookie's in an answer
}
type Fields = Record<string, Field>;

/** A request as a CloudFront Function sees it. */
export interface EdgeRequest {
  method: string;
  uri: string; // the path, as it was sent
  querystring: Fields;
  headers: Fields;
  cookies: Fields;
}

/** What a function answers in place of the bucket. */
export interface EdgeAnswer {
  statusCode: number;
  statusDescription?: string;
  headers?: Fields;
  cookies?: Fields;
  body?: string;
}

/** A CloudFront Function: lets a request pass, perhaps changed, or answers it. */
export type Gate = (request: EdgeRequest) => EdgeRequest | EdgeAnswer;

/** Makes a function of its code. @throws when the code cannot be read, or has no `handler` */
export async function loadGate(code: string): Promise<Gate> {
  const module = `data:text/javascript,${encodeURIComponent(`${code}\nexport { handler };`)}`;
  const { handler } = (await import(module)) as { handler: (event: object) => EdgeRequest | EdgeAnswer };
  return (request) =>
    handler({
      version: '1.0',
      context: { eventType: 'viewer-request', requestId: randomUUID() },
      viewer: { ip: '127.0.0.1' },
      request,
    });
}

/** Shape: Amazon CloudFront Developer Guide, "CloudFront Functions event structure". Nothing is decoded. */
export function edgeRequest({ method = 'GET', url = '/', headers }: IncomingMessage): EdgeRequest {
  const end = url.indexOf('?');
  return {
    method,
    uri: end < 0 ? url : url.slice(0, end),
    querystring: fieldsOf(end < 0 ? '' : url.slice(end + 1), '&'),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, { value: `${value}` }]),
    ),
    cookies: fieldsOf(headers.cookie ?? '', ';'),
  };
}

/** "a=1&b" by name; of several with one name, the last. */
function fieldsOf(text: string, separator: string): Fields {
  const pairs = text.split(separator).filter((part) => part.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.trim().split('=');
      return [name, { value: value.join('=') }];
    }),
  );
}
