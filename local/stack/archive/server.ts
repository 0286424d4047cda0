import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { clientConfig } from '../connection.ts';
import type { ArchivePlan } from '../template/plan.ts';
import { type EdgeAnswer, edgeRequest, type Gate, loadGate } from './gate.ts';
import { BadPath, type Found, keyOf, readObject } from './objects.ts';

/** Bytes of a URL that CloudFront takes at most. */
const LONGEST_URL = 8192;

/**
 * Serves a folder of a bucket on 127.0.0.1 as its CloudFront distribution would: the gate first, then the object or the
 * error page, and the headers of the policy on everything. Nothing is cached, and all is HTTP.
 * @param storageUrl where S3 is
 * @returns when it accepts requests; rejects with EADDRINUSE when the port is taken
 */
export async function startArchive(
  port: number,
  plan: ArchivePlan,
  storageUrl: string,
  region: string,
): Promise<{ stop: () => Promise<void> }> {
  const s3 = new S3Client(clientConfig(storageUrl, region));
  const gate: Gate = plan.gate === undefined ? (request) => request : await loadGate(plan.gate);
  const server = createServer((request, response) => {
    answer(request, plan, gate, s3)
      .catch(() => plain(502, 'The storage does not answer.'))
      .then((found) => send(request, response, withPolicy(found, plan)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          s3.destroy();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, plan: ArchivePlan, gate: Gate, s3: S3Client): Promise<Found> {
  const { method = '', url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') return plain(403, 'The archive can only be read.');
  if (url.length > LONGEST_URL) return plain(400, 'The address is too long.');
  const passed = gate(edgeRequest(request));
  if ('statusCode' in passed) return answerOf(passed);
  try {
    const path = passed.uri === '/' ? `/${plan.rootObject}` : passed.uri;
    const found = await readObject(s3, plan.bucket, plan.folder + keyOf(path));
    const instead = plan.errorPages.find(({ error }) => error === found.status);
    if (instead === undefined) return found;
    const page = await readObject(s3, plan.bucket, plan.folder + keyOf(instead.path));
    return page.status === 200
      ? { ...page, status: instead.status }
      : plain(found.status, 'There is no such page. The first come with the first edition.');
  } catch (error) {
    if (error instanceof BadPath) return plain(400, 'This is not the address of a page.');
    throw error;
  }
}

/** A gate's cookie would be Secure, which browsers keep for HTTPS; there is none here. */
function answerOf({ statusCode, headers = {}, cookies = {}, body = '' }: EdgeAnswer): Found {
  const cookie = Object.entries(cookies).map(
    ([name, { value, attributes = '' }]) => `${name}=${value}; ${attributes.replace('; Secure', '')}`,
  );
  return {
    status: statusCode,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])),
      'content-length': `${Buffer.byteLength(body)}`,
      ...(cookie[0] !== undefined && { 'set-cookie': cookie[0] }),
    },
    body: Readable.from([body]),
  };
}

const plain = (status: number, words: string): Found => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'content-length': `${words.length + 1}` },
  body: Readable.from([`${words}\n`]),
});

function withPolicy({ status, headers, body }: Found, plan: ArchivePlan): Found {
  const added = plan.headers.filter(({ name, override }) => override || !(name in headers));
  return {
    status,
    headers: { ...headers, ...Object.fromEntries(added.map(({ name, value }) => [name, value])) },
    body,
  };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Found,
): Promise<void> {
  const { 'content-length': length, ...others } = headers;
  const same = status === 200 && isKnown(request.headers['if-none-match'], headers.etag);
  if (same) response.writeHead(304, others);
  else response.writeHead(status, { ...others, ...(length !== undefined && { 'content-length': length }) });
  if (!same && request.method !== 'HEAD') return pipeline(body, response);
  body.destroy();
  response.end();
}

/** Whether the reader has the object already (RFC 9110 § 13.1.2; the weak comparison). */
function isKnown(wanted: string | undefined, etag: string | undefined): boolean {
  if (wanted === undefined || etag === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return wanted.trim() === '*' || wanted.split(',').some((tag) => opaque(tag) === opaque(etag));
}
