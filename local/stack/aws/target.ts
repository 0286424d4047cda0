/** What an S3 request is about. The key is decoded; '' when the bucket itself is meant. */
export interface Target {
  bucket: string;
  key: string;
}

interface AnyRequest {
  method: string;
  params: unknown;
  query: unknown;
  routeOptions: { url?: string | undefined };
}

/** @returns bucket and key of a request to an S3 route, undefined for SQS and for fauxqs' own pages */
export function targetOf(request: AnyRequest): Target | undefined {
  if (!request.routeOptions.url?.startsWith('/:bucket')) return undefined;
  const params = request.params as { bucket: string; '*'?: string };
  return { bucket: params.bucket, key: params['*'] ?? '' };
}

/** @returns the names and values of the query, flags as '' */
export const queryOf = (request: AnyRequest): Record<string, string> =>
  request.query as Record<string, string>;

/** @returns the object a request is going to write, undefined when it writes none */
export function writtenObject(request: AnyRequest): Target | undefined {
  const target = targetOf(request);
  if (target === undefined || target.key === '') return undefined;
  const query = queryOf(request);
  const put = request.method === 'PUT' && query.uploadId === undefined;
  const completed = request.method === 'POST' && query.uploadId !== undefined;
  return put || completed ? target : undefined;
}
