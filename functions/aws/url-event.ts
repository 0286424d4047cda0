import * as z from 'zod';

/** A request that reached a function URL. */
export interface UrlRequest {
  readonly method: string;
  readonly query: Readonly<Record<string, string>>;
}

// Payload format 2.0; only the fields used.
const UrlEvent = z.object({
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
  queryStringParameters: z.record(z.string(), z.string()).optional(),
});

/** @throws ZodError when it is no function URL event */
export function urlRequest(event: unknown): UrlRequest {
  const { requestContext, queryStringParameters = {} } = UrlEvent.parse(event);
  return { method: requestContext.http.method, query: queryStringParameters };
}

/** A page, with headers that let nothing but its own styles run or load. */
export function page(statusCode: number, html: string, headers: Record<string, string> = {}) {
  return {
    statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer', // the address holds the token
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body: html,
  };
}
