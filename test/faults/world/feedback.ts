import type { SesEntry } from './ses.ts';

/** What SES publishes of a mail that came back for good, or that a reader called spam. */
export function feedbackOf(
  { messageId, mail: { to, tags } }: { messageId: string; mail: Pick<SesEntry['mail'], 'to' | 'tags'> },
  kind: 'Bounce' | 'Complaint',
  at: number,
): unknown {
  const timestamp = new Date(at).toISOString();
  const recipients = [{ emailAddress: to }];
  const about = { feedbackId: `feedback-${messageId}`, timestamp };
  return {
    eventType: kind,
    mail: {
      messageId,
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
    ...(kind === 'Bounce'
      ? {
          bounce: {
            ...about,
            bounceType: 'Permanent',
            bounceSubType: 'General',
            bouncedRecipients: recipients,
          },
        }
      : { complaint: { ...about, complaintFeedbackType: 'abuse', complainedRecipients: recipients } }),
  };
}
