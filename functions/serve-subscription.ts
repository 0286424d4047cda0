import { randomUUID } from 'node:crypto';
import type { Context, LambdaFunctionURLEvent } from 'aws-lambda';
import { parseLinkKeys } from '../core/delivery/links/keys.ts';
import { failedPage } from '../core/delivery/pages/refusal-pages.ts';
import { limitsTable } from './aws/limits-table.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { publication } from './aws/publication.ts';
import { queue } from './aws/queue.ts';
import { setting, wholeSetting } from './aws/setting.ts';
import { subscribersTable } from './aws/subscribers-table.ts';
import { telemetry } from './aws/telemetry.ts';
import { type UrlReply, urlRequest } from './aws/url-event.ts';
import { preflightReply, replyOf } from './subscription/reply.ts';
import { route } from './subscription/routes.ts';
import type { Deps } from './subscription/visit.ts';

/**
 * The public pages: sign up, confirm, preferences, unsubscribe, links and data, each in HTML and in JSON. GET and HEAD show
 * and change nothing; POST acts, and may be repeated. It mails nobody and knows no address: letters are asked for by
 * the queue.
 */
export const createHandler =
  (deps: Deps) =>
  async (event: LambdaFunctionURLEvent, context: Context): Promise<UrlReply> => {
    deps.telemetry.begin(context);
    const request = urlRequest(event);
    const now = deps.clock();
    try {
      const visit = { request, now, at: new Date(now).toISOString() };
      return preflightReply(request) ?? replyOf(await route(visit, deps), request, deps.publication);
    } catch (error) {
      // Whoever stands before the page is told what to do; the alarm is on replies of 500 and more.
      deps.telemetry.error('Page:Failed', error, { method: request.method });
      deps.telemetry.count('PagesFailed');
      return replyOf(failedPage(), request, deps.publication);
    } finally {
      deps.telemetry.flush();
    }
  };

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    newId: randomUUID,
    publication: publication(),
    keys: parseLinkKeys(setting('LINK_KEYS')),
    addressKey: setting('ADDRESS_KEY'),
    signUpsPerHour: wholeSetting('SIGN_UPS_PER_HOUR'),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
    limits: limitsTable(setting('LIMITS_TABLE')),
    letters: queue(setting('LINK_QUEUE_URL')),
  }),
);
