import type { Context, LambdaFunctionURLEvent } from 'aws-lambda';
import { badLinkPage, leavePage, leftPage } from '../core/delivery/pages.ts';
import { readToken } from '../core/delivery/token.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { setting } from './aws/setting.ts';
import { type SubscribersTable, subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';
import { page, urlRequest } from './aws/url-event.ts';

export interface Deps {
  telemetry: Telemetry;
  clock: () => number; // ms since the epoch
  publication: string;
  secret: string;
  subscribers: Pick<SubscribersTable, 'leave'>;
}

/**
 * The way out. GET shows a page with a button and changes nothing; POST, from that button or from a mailbox provider's
 * one-click (RFC 8058), takes the subscriber off. Safe to repeat.
 */
export const createHandler = (deps: Deps) => async (event: LambdaFunctionURLEvent, context: Context) => {
  deps.telemetry.begin(context);
  const { method, query } = urlRequest(event);
  if (!['GET', 'HEAD', 'POST'].includes(method)) return page(405, '', { allow: 'GET, HEAD, POST' });
  const subscriberId = readToken('unsubscribe', query.token ?? '', deps.secret);
  if (!subscriberId) return page(404, badLinkPage(deps.publication));
  if (method !== 'POST') return page(200, leavePage(deps.publication));
  // Somebody erased in the meantime is told the same: they are not on the list.
  await deps.subscribers.leave(subscriberId, new Date(deps.clock()).toISOString());
  deps.telemetry.info('Subscriber:Left', { subscriberId });
  deps.telemetry.count('SubscribersLeft');
  deps.telemetry.flush();
  return page(200, leftPage(deps.publication));
};

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    publication: setting('PUBLICATION_NAME'),
    secret: setting('LINK_SECRET'),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
  }),
);
