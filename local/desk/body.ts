import type { IncomingMessage } from 'node:http';
import { type Fields, parseFields, UnreadableForm } from '../../core/delivery/pages/fields.ts';
import type { FilledIn } from './answer.ts';
import type { ChosenFile } from './desk.ts';

/** Bytes of a form without files. */
const MOST_FIELDS = 16 * 1024;

/** Bytes of a form with files: a few of the largest at once. The script sends each file by itself. */
export const MOST_FILES = 128 * 1024 * 1024;

/** Bytes that are thrown away before the connection is: a browser hears an answer only once it has sent all. */
const PATIENCE = 16 * MOST_FILES;

/** @throws UnreadableForm */
export async function readFields(request: IncomingMessage): Promise<Fields> {
  return parseFields(await readBody(request, MOST_FIELDS), request.headers['content-type']);
}

/** The fields and the files of a form; a field for files that was left empty is none. @throws UnreadableForm */
export async function readFiles(request: IncomingMessage): Promise<FilledIn> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) throw new UnreadableForm('unsupported');
  const body = await readBody(request, MOST_FILES);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new UnreadableForm('malformed');
  });
  const fields = new Map<string, string[]>();
  const files: ChosenFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value]);
    else if (value.name !== '' || value.size > 0)
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files };
}

/** @throws UnreadableForm where it is longer than `most` bytes; the rest of it is thrown away */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read <= most) chunks.push(chunk);
    else chunks.length = 0;
    if (read > PATIENCE) break;
  }
  if (read > most) throw new UnreadableForm('too-large');
  return Buffer.concat(chunks);
}
