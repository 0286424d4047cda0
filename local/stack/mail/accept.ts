import { randomUUID } from 'node:crypto';
import type { ConfigurationSetPlan } from '../template/plan.ts';
import { composed, fieldMap, fieldsOf, stamp } from './mime.ts';
import { eventOf, type SentMail } from './notifications.ts';
import type { ArrivedMail, Publication } from './protocol.ts';
import type { Quota } from './quota.ts';
import { bad, type Known, type Refusal, refusalOf } from './refusals.ts';
import { addrSpec, recipientsOf, type SendEmail } from './send-email.ts';
import type { AcceptedMail } from './send-log.ts';
import { simulate } from './simulator.ts';

/** What SES sends mail with. */
export interface SesParts {
  known: Omit<Known, 'configurationSets'>;
  configurationSets: readonly ConfigurationSetPlan[];
  quota: Quota;
  /** Hands a mail on. @returns when the next server has taken it */
  forward: (mail: { from: string; to: readonly string[]; raw: Buffer }) => Promise<void>;
  /** Resolves when the mail lies in the inbox folder; rejects when it does not get there. */
  arrival: (messageId: string) => Promise<ArrivedMail>;
  log: (mail: AcceptedMail) => void;
  publish: (publication: Publication) => void;
}

/** @returns the id of the mail when it lies in the inbox folder and in the send log, or why SES would not take it */
export async function accept(mail: SendEmail, parts: SesParts, at: Date): Promise<string | Refusal> {
  const raw = mail.Content.Raw?.Data ?? (await composed(mail));
  if (raw === undefined) return bad('The embedded stack sends Raw and Simple content, and no templates.');
  const fields = fieldsOf(raw);
  const recipients = recipientsOf(mail, fieldMap(fields));
  const known = { ...parts.known, configurationSets: parts.configurationSets.map(({ name }) => name) };
  const refused =
    refusalOf({ mail, recipients, raw, fields }, known) ?? parts.quota.take(recipients.length, at.getTime());
  if (refused !== undefined) return refused;

  const messageId = newMessageId(at);
  const stampedId = `${messageId}@${parts.known.region === 'us-east-1' ? 'email' : parts.known.region}.amazonses.com`;
  const from = addrSpec(mail.FromEmailAddress ?? fieldMap(fields).get('from') ?? '');
  const arrived = parts.arrival(stampedId);
  await Promise.all([arrived, parts.forward({ from, to: recipients, raw: stamp(raw, stampedId, at) })]);
  const { id: mailId, subject, edition } = await arrived;
  const tags = Object.fromEntries(mail.EmailTags.map(({ Name, Value }) => [Name, Value]));
  parts.log({
    ...{ messageId, mailId, to: recipients, subject, tags, at: at.toISOString() },
    ...(edition !== undefined && { edition }),
  });
  report({ mail, messageId, recipients, fields, region: parts.known.region, at }, parts);
  return messageId;
}

/** Tells what the mailbox simulator did, as the configuration set of the mail asks. */
function report(sent: SentMail, { configurationSets, publish }: SesParts): void {
  const set = configurationSets.find(({ name }) => name === sent.mail.ConfigurationSetName);
  for (const address of sent.recipients) {
    const simulated = simulate(address, newMessageId(sent.at), sent.at);
    for (const { events, topicArn } of set?.destinations ?? []) {
      if (simulated !== undefined && events.includes(simulated.eventType.toUpperCase()))
        publish({ topicArn, message: eventOf(sent, simulated) });
    }
  }
}

/** An id of the form SES gives: it begins with the time. */
const newMessageId = (at: Date): string =>
  `0100${at.getTime().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
