/** The thread that parsers run in which hostile bytes could hang: see parse-apart.ts. */
import { parentPort } from 'node:worker_threads';
import { FORMATS } from '../../core/article/formats.ts';
import { openUpload } from '../../core/article/upload.ts';
import { answerOf, type Job } from './messages.ts';

// No parser fetches anything. A library that would try with one of these fails; sockets and files are not barred.
Object.assign(globalThis, { fetch: undefined, WebSocket: undefined, EventSource: undefined });

parentPort!.on('message', async ({ format, upload }: Job) => {
  const parser = FORMATS.find(({ name }) => name === format)!;
  parentPort!.postMessage(await answerOf(async () => parser.parse(await openUpload(upload))));
});
