import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf } from './address.ts';
import { assetsIn } from './assets.ts';
import type { Desk } from './desk.ts';
import { eventStream } from './event-stream.ts';
import { refusalOf } from './guard.ts';
import { answerTo, refuse } from './respond.ts';

/** The port asked for first; a taken one gives way to the next. */
export const DESK_PORT = 4573;

const REACH = 200; // how far from it a free one is looked for

/** A running desk. */
export interface DeskServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the desk on 127.0.0.1.
 * @param wanted tried first; 0 asks for any free port
 */
export async function serveDesk(desk: Desk, wanted = DESK_PORT): Promise<DeskServer> {
  const stream = eventStream(desk.live);
  const assets = assetsIn(desk.publication.colours);
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const { path } = addressOf(request.url);
    const refused = refusalOf({ method: request.method ?? 'GET', headers: request.headers }, port);
    const asset = assets.get(path);
    if (refused) return refuse(response, refused);
    if (path === '/live') return stream.open(response);
    if (asset) return sendAsset(asset, request, response);
    void answerTo(desk, request, response);
  });
  const port = await listen(server, wanted);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      stream.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function sendAsset(
  { type, body, tag }: { type: string; body: string; tag: string },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const headers = {
    'content-type': type,
    'cache-control': 'no-cache',
    etag: tag,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  };
  const isKnown = request.headers['if-none-match'] === tag;
  response.writeHead(isKnown ? 304 : 200, headers).end(isKnown || request.method === 'HEAD' ? '' : body);
}

/** @throws where none of the ports is free */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        const onError = (error: Error) => {
          server.off('listening', onListening);
          reject(error);
        };
        const onListening = () => {
          server.off('error', onError);
          resolve();
        };
        server.once('error', onError).once('listening', onListening).listen(port, '127.0.0.1');
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port >= wanted + REACH) throw error;
    }
  }
}
