/** What a request line asks for. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Reads a request's target, which may be anything: no target makes it throw (RFC 9112 § 3.2). */
export function addressOf(target = '/'): Address {
  const [path = '/', ...rest] = target.split('?');
  return { path, query: new URLSearchParams(rest.join('?')) };
}
