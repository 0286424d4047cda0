import { type Answer, pageOf } from '../../core/delivery/pages/answer.ts';
import { hashOf, styleOf } from '../../core/delivery/pages/style.ts';
import type { Publisher } from '../../core/publication/schema.ts';
import type { UrlReply, UrlRequest } from '../aws/url-event.ts';

// The forms that another site may embed. Any site may: there is no cookie to ride on, so a foreign page can do nothing
// with a visitor's browser that it could not do from its own server.
const EMBEDDABLE = new Set(['', 'links']);

const PRIVATE = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer', // the address holds the token
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** An answer as HTTP has it: JSON for whoever asks for it or sends it, else a page on which nothing else runs or loads. */
export function replyOf(answer: Answer, request: UrlRequest, publication: Publisher): UrlReply {
  const json = wantsJson(request);
  const style = hashOf(styleOf(publication.colours));
  const body = json ? `${JSON.stringify(answer.json)}\n` : pageOf(answer, publication);
  return {
    statusCode: answer.status,
    headers: {
      'content-type': json ? 'application/json' : 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src '${style}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      ...PRIVATE,
      ...(json && openTo(request)),
      ...answer.headers,
    },
    body: request.method === 'HEAD' ? '' : body,
  };
}

/**
 * Answers what a browser asks before it lets another site's page send JSON here.
 * @returns undefined when the request is no such question
 * @see Fetch § 4.8 CORS-preflight fetch
 */
export function preflightReply(request: UrlRequest): UrlReply | undefined {
  if (request.method !== 'OPTIONS' || !EMBEDDABLE.has(request.path)) return undefined;
  const allowed = { 'access-control-allow-methods': 'GET, HEAD, POST', 'access-control-max-age': '3600' };
  const headers = { ...PRIVATE, ...openTo(request), ...allowed };
  return {
    statusCode: 204,
    headers: { ...headers, 'access-control-allow-headers': 'content-type' },
    body: '',
  };
}

function openTo({ path }: UrlRequest): Record<string, string> {
  if (!EMBEDDABLE.has(path)) return {};
  return { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };
}

function wantsJson({ path, headers }: UrlRequest): boolean {
  const accept = headers.accept?.toLowerCase() ?? '';
  if (path === 'data.json' || (accept.includes('application/json') && !accept.includes('text/html')))
    return true;
  return /^\s*application\/json\b/i.test(headers['content-type'] ?? '');
}
