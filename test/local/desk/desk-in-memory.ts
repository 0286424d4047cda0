import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import type { UploadReport } from '../../../core/article/upload-report.ts';
import type { Desk } from '../../../local/desk/desk.ts';
import { keptInMemory } from '../../../local/desk/kept.ts';
import { liveSteps } from '../../../local/desk/live.ts';
import { serveDesk } from '../../../local/desk/server.ts';
import { shelfOf } from '../../../local/desk/shelf.ts';
import type { UploadedFile } from '../../../local/desk/uploads.ts';
import { openNewsroom } from '../cli/editions/newsroom.ts';
import { memory } from '../cli/subscribers/memory.ts';

export const NOW = Date.parse('2031-05-04T06:00:00.000Z');

/** An answer of the desk. */
export interface Answered {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A desk over HTTP with all its stores in memory; it is closed when the test ends. */
export async function deskInMemory(changes: Partial<Desk> = {}, articles?: Record<string, string>) {
  const room = await openNewsroom(articles);
  const stored = new Map<string, Uint8Array>();
  const reports = new Map<string, UploadReport>();
  const subscribers = memory();
  const live = liveSteps(() => NOW);
  const desk: Desk = {
    publication: room.publication,
    publicationFile: 'publication.yml',
    uploads: {
      put: async (key, bytes) => void stored.set(key, bytes),
      newest: async (most) => {
        const files = [...stored].map(
          ([key, bytes]): UploadedFile => ({
            ...{ key, bytes: bytes.length, at: new Date(NOW).toISOString(), report: reports.get(key) },
          }),
        );
        return { files: files.slice(0, most), all: files.length };
      },
    },
    editions: room.target,
    shelf: shelfOf(room.target),
    versions: room.target.versions,
    ...{ subscribers, live },
    mails: () => [],
    notices: keptInMemory(100),
    tables: keptInMemory(5),
    links: { inbox: 'http://inbox.invalid', signUp: 'http://pages.invalid/', archive: undefined },
    editor: 'Ana',
    sample: async () => undefined,
    now: () => NOW,
    ...changes,
  };
  const { url, stop } = await serveDesk(desk, 0);
  onTestFinished(stop);
  const origin = { origin: url };
  const get = (path: string, headers: Record<string, string> = {}) => ask(url, 'GET', path, headers);
  /** Sends a form as a page of the desk does, and opens the page that says what became of it. */
  const post = async (path: string, body: string | Uint8Array, headers: Record<string, string> = FORM) => {
    const answered = await ask(url, 'POST', path, { ...origin, ...headers }, body);
    const { location } = answered.headers;
    return answered.status === 303 ? get(String(location).replace(/#.*/, '')) : answered;
  };
  return { ...{ url, desk, room, stored, reports, subscribers, live, get, post } };
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** One request, with whatever headers. */
export function ask(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string | Uint8Array = '',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Files as a form sends them. */
export async function filesForm(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  fields: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of Object.entries(files)) form.append('files', new File([content], name));
  const response = new Response(form);
  return {
    body: new Uint8Array(await response.arrayBuffer()),
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
  };
}

/** What a page says became of it. */
export const told = (page: string) =>
  /role="(?:status|alert)">(<p>.*?)<\/div>/s
    .exec(page)?.[1]
    ?.replace(/<\/?bdi>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** The fields of a form. */
export const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
