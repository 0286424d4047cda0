import * as z from 'zod';

/** A request that reached a function URL. */
export interface UrlRequest {
  readonly method: string; //   in capitals
  readonly path: string; //     below the function's URL, without the leading slash
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>; // names in lower case
  readonly sourceIp: string; // as the connection has it, never as a header claims
  readonly body: Uint8Array;
}

/** What a function URL answers. */
export interface UrlReply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

// Payload format 2.0; only the fields used.
const UrlEvent = z.object({
  rawPath: z.string(),
  requestContext: z.object({ http: z.object({ method: z.string(), sourceIp: z.string() }) }),
  queryStringParameters: z.record(z.string(), z.string()).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** @throws ZodError when it is no function URL event */
export function urlRequest(event: unknown): UrlRequest {
  const { rawPath, requestContext, queryStringParameters = {}, ...rest } = UrlEvent.parse(event);
  const { method, sourceIp } = requestContext.http;
  const { headers = {}, body = '', isBase64Encoded } = rest;
  return {
    method: method.toUpperCase(),
    path: rawPath.replace(/^\//, ''),
    query: queryStringParameters,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    sourceIp,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}
