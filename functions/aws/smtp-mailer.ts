import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { SmtpFailure } from '../../core/delivery/sends/smtp-failure.ts';
import type { Mailer } from './mailer.ts';
import type { SmtpServer } from './smtp-url.ts';

/** How long to wait for an SMTP server, in ms. */
export interface Patience {
  readonly step: number; //  for a connection, a greeting, an answer
  readonly whole: number; // for a mail, its wait for a free connection included; well within a claim's lease
}

/**
 * An SMTP server, asked once for each mail over connections that are kept.
 * @throws SmtpFailure from `send`: it says whether any of the mail had left
 */
export function smtpMailer(server: SmtpServer, patience: Patience = { step: 5_000, whole: 7_000 }): Mailer {
  const { step, whole } = patience;
  const transport = createTransport({
    ...server,
    ignoreTLS: !server.requireTLS,
    pool: true,
    maxRequeues: 0, // or the pool would by itself try again what went wrong
    idleTimeout: 30_000,
    dnsTimeout: step,
    connectionTimeout: step,
    greetingTimeout: step,
    socketTimeout: step,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // The server's answers alone do not tell a connection lost before the message from one lost after it. The stream that
  // nodemailer reads once the server has said "354 go ahead" does.
  const streams = new WeakMap<object, Readable>();
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((stream) => {
      streams.set(mail.data.raw as Buffer, stream);
      return stream;
    });
    done();
  });
  return {
    async send({ from, to, raw }) {
      const message = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
      const envelope = { from, to: [to] };
      try {
        await transport.sendMail({ envelope, raw: message, signal: AbortSignal.timeout(whole) });
      } catch (error) {
        const written = streams.get(message)?.readableDidRead ?? false;
        throw failureOf(error, written);
      }
      return messageIdOf(message);
    },
  };
}

function failureOf(error: unknown, written: boolean): SmtpFailure {
  const { code, command, responseCode } = Object(error) as Record<string, unknown>;
  return new SmtpFailure({
    code: typeof code === 'string' ? code : 'unknown',
    command: typeof command === 'string' ? command : '',
    reply: typeof responseCode === 'number' ? responseCode : undefined,
    written,
  });
}

/** SMTP has no id of its own for a mail, and bounces quote the mail's. */
function messageIdOf(raw: Buffer): string {
  const [, id] = /^Message-ID: <([^>]+)>/im.exec(raw.toString('latin1', 0, 4096)) ?? [];
  return id ?? 'none';
}
