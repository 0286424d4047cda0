import { SETTINGS } from './settings.ts';
import type { World } from './world.ts';

/** A request to the public pages, and what came of it. */
export interface Visit {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly path: string;
  readonly token: string | undefined;
  readonly requestId: string;
  readonly asked: number; //    ms since 1970
  readonly answered: number;
  readonly status: number; //   0: no answer
  readonly said: string; //     the answer's `status` word, "" where there is none
}

/**
 * Sends a request to serve-subscription as a function URL does, and asks for JSON.
 * @param link absolute, as mails hold it
 */
export function visit(
  world: World,
  method: Visit['method'],
  link: string,
  fields: Readonly<Record<string, string>> = {},
  done: (visit: Visit) => void = () => {},
): void {
  const { pathname, searchParams } = new URL(link, SETTINGS.pages);
  const path = pathname.slice(1);
  const event = {
    ...{ version: '2.0', rawPath: pathname, isBase64Encoded: false },
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: { http: { method, path: pathname, sourceIp: '192.0.2.7' } },
    ...(method === 'POST' && { body: new URLSearchParams(fields).toString() }),
  };
  world.lambda.invoke(world.functions.door, `${method} ${path}`, event, ({ invocation, at, reply }) => {
    const { statusCode = 0, body = '' } = (reply ?? {}) as { statusCode?: number; body?: string };
    const said = body.startsWith('{') ? String((JSON.parse(body) as { status?: string }).status ?? '') : '';
    done({
      ...{ method, path, token: searchParams.get('token') ?? undefined },
      ...{
        requestId: invocation.requestId,
        asked: invocation.started,
        answered: at,
        status: statusCode,
        said,
      },
    });
  });
}
