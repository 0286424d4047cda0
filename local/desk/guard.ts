import type { IncomingHttpHeaders } from 'node:http';

/** The part of a request that says who makes it, and from where. */
export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why a request is turned away, though it comes from this machine: a page of another site may have sent it.
 * A name that has been pointed at 127.0.0.1 is not ours (DNS rebinding); what changes something must come from our own pages
 * (cross-site request forgery), and what is read must not be embedded elsewhere.
 * @param port that the desk listens on
 * @returns undefined where it may be let in
 * @see Fetch Metadata Request Headers § 2; Fetch § 3.2, on `Origin`
 */
export function refusalOf({ method, headers }: Asked, port: number): 'host' | 'origin' | undefined {
  const { host, origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 'host';
  const site = headers['sec-fetch-site'];
  if (method === 'GET' || method === 'HEAD') {
    const isVisit = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    return site === 'cross-site' && !isVisit ? 'origin' : undefined;
  }
  // Every browser says where a POST comes from; "null" is a page without an origin, such as one in a sandbox.
  if (origin !== `http://${host}`) return 'origin';
  return site === undefined || site === 'same-origin' ? undefined : 'origin';
}
