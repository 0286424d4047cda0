import type { ServerResponse } from 'node:http';
import type { LiveSteps, News } from './live.ts';

/** The pages that are open and listen. */
export interface EventStream {
  /** Answers a request that goes on for as long as the page is open. */
  open(response: ServerResponse): void;
  /** Ends all of them. */
  close(): void;
}

const MOST = 64; //          pages that listen at once: the oldest gives way
const GATHER_MS = 300; //    what happens within is told as one, so that a thousand mails are not a thousand messages
const QUIET_MS = 20_000; //  a sign of life, for a connection that something in between would else give up

/** Server-sent events (WHATWG HTML § 9.2): that something has changed, and the last of it in words. */
export function eventStream(live: LiveSteps): EventStream {
  const pages = new Set<ServerResponse>();
  const send = (text: string) => {
    for (const page of pages) page.write(text);
  };
  let waiting: { news: News; timer: NodeJS.Timeout } | undefined;
  const unwatch = live.watch((news) => {
    if (waiting) {
      waiting.news = { ...waiting.news, ...news };
      return;
    }
    const timer = setTimeout(() => {
      send(`data: ${JSON.stringify(waiting?.news ?? {})}\n\n`);
      waiting = undefined;
    }, GATHER_MS);
    waiting = { news, timer };
  });
  const alive = setInterval(() => send(':\n\n'), QUIET_MS).unref();
  return {
    open(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 2000\n\n');
      const [oldest] = pages;
      if (pages.size >= MOST && oldest) {
        pages.delete(oldest);
        oldest.end();
      }
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    close() {
      unwatch();
      clearTimeout(waiting?.timer);
      clearInterval(alive);
      for (const page of pages) page.end();
    },
  };
}
