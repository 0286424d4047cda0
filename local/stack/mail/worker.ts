/**
 * The mail side of the stack in a thread of its own: SES → SMTP → inbox. The thread gives the emulator's module-wide
 * state an end and keeps the inbox's slow start (it loads a DOM) away from the other servers.
 */
import { Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { MailDev } from 'maildev';
import { Arrivals } from './arrivals.ts';
import type { MailNews, MailWorkerData } from './protocol.ts';
import { startSes } from './ses.ts';

const { stateDir, mailDir, ports, configurationSets } = workerData as MailWorkerData;
const tell = (news: MailNews) => parentPort?.postMessage(news);

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
const arrivals = new Arrivals();
smtp.on('new', (mail) => {
  arrivals.note(String(mail.headers['message-id'] ?? ''), mail.id);
  const edition = mail.headers['x-news-digest-edition'];
  const to = mail.to.map(({ address }: { address: string }) => address);
  tell({
    kind: 'mail',
    mail: { id: mail.id, subject: mail.subject, to, edition: edition && String(edition) },
  });
});

// Without this each mail waits some 40 ms for a delayed acknowledgement, and nodemailer has no setting for it.
const { connect } = Socket.prototype;
Socket.prototype.connect = function (this: Socket, ...target: Parameters<typeof connect>) {
  return connect.apply(this.setNoDelay(true), target);
} as typeof connect;

// Read by the emulator when it forwards its first mail.
process.env.SMTP_TRANSPORT = JSON.stringify({
  host,
  port: ports.smtp,
  ignoreTLS: true,
  pool: true,
  maxMessages: Number.MAX_SAFE_INTEGER,
});
await startSes({
  port: ports.ses,
  stateDir,
  configurationSets,
  arrival: (messageId) => arrivals.of(messageId),
});
tell({ kind: 'ready' });
