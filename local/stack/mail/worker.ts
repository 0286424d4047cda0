/**
 * The mail side of the stack in a thread of its own: SES → SMTP → inbox. The thread keeps the inbox's slow start (it
 * loads a DOM) away from the other servers.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { MailDev } from 'maildev';
import { createTransport } from 'nodemailer';
import { Arrivals } from './arrivals.ts';
import { fieldsOf } from './mime.ts';
import { receivedNotification } from './notifications.ts';
import type { ArrivedMail, MailNews, MailWorkerData, Publication } from './protocol.ts';
import { Quota } from './quota.ts';
import { logAccepted, mendLog, readAccepted } from './send-log.ts';
import { startSes } from './ses.ts';

const { stateDir, mailDir, region, ports, plan, allowed } = workerData as MailWorkerData;
const tell = (news: MailNews) => parentPort?.postMessage(news);
const publish = (publication: Publication) => tell({ kind: 'published', publication });

const host = '127.0.0.1';
const inbox = new MailDev({
  smtp: ports.smtp,
  ip: host,
  web: ports.inbox,
  webIp: host,
  mailDirectory: mailDir,
  silent: true,
});
const { smtp } = await inbox.start();
type Arrived = Parameters<Parameters<typeof smtp.on<'new'>>[1]>[0];

const arrivals = new Arrivals();
smtp.on('new', (mail) => {
  const edition = mail.headers['x-news-digest-edition'];
  const to = mail.to.map(({ address }: { address: string }) => address);
  const arrived: ArrivedMail = {
    id: mail.id,
    subject: mail.subject,
    to,
    edition: edition && String(edition),
  };
  arrivals.note(String(mail.headers['message-id'] ?? ''), arrived);
  tell({ kind: 'mail', mail: arrived });
  void receive(mail);
});

/** What SES does with mail for a domain it receives for: the actions of the rules that have one of the recipients. */
async function receive(mail: Arrived): Promise<void> {
  for (const { recipients, topicArn } of plan.receiptRules) {
    const addressed = mail.envelope.to
      .map(({ address }: { address: string }) => address)
      .filter((address: string) => recipients.includes(address.toLowerCase()));
    if (addressed.length === 0) continue;
    const raw = await readFile(join(mailDir, `${mail.id}.eml`));
    const message = receivedNotification({
      ...{ id: mail.id, from: mail.envelope.from.address, recipients: addressed, subject: mail.subject },
      ...{ raw, fields: fieldsOf(raw), topicArn, at: new Date() },
    });
    publish({ topicArn, message });
  }
}

mendLog(stateDir);
const quota = new Quota(allowed);
for (const { to, at } of readAccepted(stateDir)) quota.note(to.length, Date.parse(at));

const transport = createTransport({
  ...{ host, port: ports.smtp, ignoreTLS: true, pool: true, maxMessages: Number.MAX_SAFE_INTEGER },
});
await startSes({
  port: ports.ses,
  allowed,
  known: { region, identities: plan.identities },
  configurationSets: plan.configurationSets,
  quota,
  forward: async ({ from, to, raw }) => {
    await transport.sendMail({ envelope: { from, to: [...to] }, raw });
  },
  arrival: (messageId) => arrivals.of(messageId),
  log: (mail) => logAccepted(stateDir, mail),
  publish,
});
tell({ kind: 'ready' });
