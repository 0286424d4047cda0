import type { IncomingMessage, ServerResponse } from 'node:http';
import { UnreadableForm } from '../../core/delivery/pages/fields.ts';
import { Refused } from '../cli/editions/refused.ts';
import { type Address, addressOf } from './address.ts';
import type { Answer, Page, Visit } from './answer.ts';
import { readFields, readFiles } from './body.ts';
import type { Desk } from './desk.ts';
import type { refusalOf } from './guard.ts';
import { frameOf } from './pages/frame.ts';
import { failedPage, methodPage, missingPage, unreadablePage } from './pages/problem-pages.ts';
import { routeTo } from './routes.ts';

/** What a page may load and be loaded by: its own stylesheet, script and frames, nothing else (CSP Level 3). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin', // with none at all, browsers would not say where a form comes from either
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const REFUSED: Readonly<Record<NonNullable<ReturnType<typeof refusalOf>>, string>> = {
  host: 'The desk answers at 127.0.0.1 and localhost only, at the address that "npm start" prints.',
  origin:
    'This came from another page than the desk\'s own, so nothing was done. Open the desk at the address that "npm start" prints.',
};

/** Turns a request away in words that tell nothing of what is here: another site may read them. */
export function refuse(response: ServerResponse, why: keyof typeof REFUSED): void {
  response.writeHead(403, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(REFUSED[why]);
}

/** Answers a request that was let in, whatever becomes of it. */
export async function answerTo(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = addressOf(request.url);
  try {
    const answer = await answerOf(desk, request, address);
    if ('seeOther' in answer) {
      const [path = '', anchor] = answer.seeOther.split('#');
      const told = `${path.includes('?') ? '&' : '?'}told=${desk.notices.keep(answer.notice)}`;
      const location = `${path}${told}${anchor === undefined ? '' : `#${anchor}`}`;
      response.writeHead(303, { ...HEADERS, location }).end();
    } else if ('document' in answer) {
      const { type, body, policy } = answer.document;
      response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-security-policy': policy });
      response.end(request.method === 'HEAD' ? '' : body);
    } else await sendPage(desk, withNotice(desk, answer.page, address), address.path, request, response);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else await sendPage(desk, failedPage(error), address.path, request, response);
  }
}

async function answerOf(desk: Desk, request: IncomingMessage, address: Address): Promise<Answer> {
  const route = routeTo(request.method ?? 'GET', address.path);
  if (route === undefined) return { page: missingPage() };
  if ('allow' in route) return { page: methodPage(route.allow) };
  const visit: Visit = {
    path: route.path,
    query: address.query,
    notice: noticeIn(desk, address),
    fields: () => readFields(request),
    files: () => readFiles(request),
  };
  try {
    return await route.run(desk, visit);
  } catch (error) {
    if (error instanceof UnreadableForm) return { page: unreadablePage(error.code) };
    // What was asked of an edition cannot be done any more: said where it was asked.
    if (error instanceof Refused)
      return { seeOther: route.back(route.path), notice: { kind: 'refused', words: error.message } };
    throw error;
  }
}

const noticeIn = ({ notices }: Desk, { query }: Address) => notices.find(query.get('told') ?? '');

function withNotice(desk: Desk, page: Page, address: Address): Page {
  const notice = noticeIn(desk, address);
  return notice && !page.notice ? { ...page, notice } : page;
}

async function sendPage(
  desk: Desk,
  page: Page,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await frameOf(desk, page, path);
  response.writeHead(page.status ?? 200, {
    ...HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
  });
  response.end(request.method === 'HEAD' ? '' : body);
}
