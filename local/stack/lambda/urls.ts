import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { ACCOUNT } from '../connection.ts';
import type { FunctionUrlPlan } from '../template/plan.ts';
import type { Reply } from './protocol.ts';

/** Lambda's limit for a request and its reply, bytes. */
const MAX_BODY_BYTES = 6 * 1024 * 1024;

/**
 * Serves function URLs as `http://127.0.0.1:<port>/<function>/…`, in payload format 2.0.
 * @param invoke runs a function by its physical name
 * @returns a function that stops the server; rejects when the port is taken
 */
export async function startFunctionUrls(
  port: number,
  urls: readonly FunctionUrlPlan[],
  invoke: (functionName: string, event: unknown) => Promise<Reply>,
): Promise<() => Promise<void>> {
  const byPath = new Map(
    urls.map(({ url, functionName }) => [new URL(url).pathname.replaceAll('/', ''), functionName]),
  );
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const [, first = '', ...rest] = url.pathname.split('/');
    const functionName = byPath.get(first);
    if (functionName === undefined) return void response.writeHead(404).end('No function has this URL.\n');
    try {
      const body = await buffer(request);
      if (body.length > MAX_BODY_BYTES) return void response.writeHead(413).end();
      answer(response, await invoke(functionName, eventOf(request, `/${rest.join('/')}`, url, body)));
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

/** Shape: AWS Lambda Developer Guide, "Invoking Lambda function URLs", request payload format. */
function eventOf(request: IncomingMessage, path: string, url: URL, body: Buffer) {
  const { cookie, ...others } = request.headers;
  const headers = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
  const text = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/.test(
    headers['content-type'] ?? '',
  );
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams)
    query[name] = name in query ? `${query[name]},${value}` : value;
  const now = new Date();
  const { method = 'GET' } = request;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers,
    ...(url.search !== '' && { queryStringParameters: query }),
    requestContext: {
      accountId: 'anonymous',
      apiId: ACCOUNT,
      domainName: headers.host ?? '',
      domainPrefix: ACCOUNT,
      http: {
        method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

const UrlReply = z.object({
  statusCode: z.int().default(200),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** A reply without a status code is a JSON body, as Lambda has it; a failed invocation is a 502. */
function answer(response: ServerResponse, reply: Reply): void {
  if (!reply.ok) return void response.writeHead(502).end('Internal Server Error');
  const bare = reply.result === null || typeof reply.result !== 'object' || !('statusCode' in reply.result);
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(reply.result) };
  const { statusCode, headers, cookies, body, isBase64Encoded } = UrlReply.parse(bare ? json : reply.result);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
}
