import type { Context, SQSEvent } from 'aws-lambda';
import { type Feedback, isSetupNotice, readFeedback } from '../core/delivery/feedback/read-feedback.ts';
import { type LinkKeys, parseLinkKeys } from '../core/delivery/links/keys.ts';
import { readToken } from '../core/delivery/links/token.ts';
import type { SubscriberEvent } from '../core/delivery/subscriber/state-machine.ts';
import { eachRecord } from './aws/each-record.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { setting } from './aws/setting.ts';
import { type SubscribersTable, subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

export interface Deps {
  telemetry: Telemetry;
  clock: () => number; // ms since 1970
  addressKey: string;
  linkKeys: LinkKeys;
  subscribers: Pick<SubscribersTable, 'change'>;
}

/**
 * What came back of mails → who must not be mailed again: bounces and complaints that SES reports, and mails to the
 * address for leaving. Safe to repeat, in any order. It answers no mail.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) => {
  const Records = event.Records.filter(({ body }) => !isSetupNotice(body));
  return eachRecord({ Records }, context, deps.telemetry, async ({ body }) => {
    for (const feedback of readFeedback(body, deps.addressKey)) await record(deps, feedback);
  });
};

async function record(deps: Deps, feedback: Feedback): Promise<void> {
  switch (feedback.kind) {
    case 'unreadable':
      throw new Error(`SES sent a ${feedback.what} without what it must hold`);
    case 'ignored':
      return ignore(deps, feedback.why);
    case 'left': {
      const claims = readToken('unsubscribe', feedback.token, deps.linkKeys, deps.clock());
      if (!claims) return ignore(deps, 'bad-token');
      return change(deps, claims.subscriberId, { kind: 'left', at: new Date(deps.clock()).toISOString() });
    }
    default: {
      const { subscriberId, ...event } = feedback;
      return change(deps, subscriberId, event);
    }
  }
}

function ignore({ telemetry }: Deps, why: string): void {
  telemetry.info('Feedback:Ignored', { why });
  telemetry.count('FeedbackIgnored');
}

async function change(
  { telemetry, subscribers }: Deps,
  subscriberId: string,
  event: SubscriberEvent & { kind: keyof typeof ENDS },
): Promise<void> {
  const { changed, subscriber } = await subscribers.change(subscriberId, event);
  const status = subscriber?.status ?? 'unknown';
  telemetry.info('Feedback:Recorded', { subscriberId, feedback: event.kind, changed, status });
  // A soft bounce changes somebody who stays active.
  const end = ENDS[event.kind];
  if (changed && status === end.status) telemetry.count(end.metric);
}

const ENDS = {
  bounced: { status: 'bounced', metric: 'SubscribersBounced' },
  complained: { status: 'complained', metric: 'SubscribersComplained' },
  left: { status: 'unsubscribed', metric: 'SubscribersLeft' },
} as const;

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    addressKey: setting('ADDRESS_KEY'),
    linkKeys: parseLinkKeys(setting('LINK_KEYS')),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
  }),
);
