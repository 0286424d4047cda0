/** The thread that parsers run in which hostile bytes could hang: see parse-apart.ts. */
import { parentPort } from 'node:worker_threads';
import { FORMATS } from '../../core/article/formats.ts';
import { openUpload } from '../../core/article/upload.ts';
import { answerOf, type Job } from './messages.ts';

// Nothing outside the file is ever fetched: a library that tries finds no way.
Object.assign(globalThis, { fetch: undefined, WebSocket: undefined, EventSource: undefined });

parentPort!.on('message', async ({ format, upload }: Job) => {
  const parser = FORMATS.find(({ name }) => name === format)!;
  parentPort!.postMessage(await answerOf(async () => parser.parse(await openUpload(upload))));
});
