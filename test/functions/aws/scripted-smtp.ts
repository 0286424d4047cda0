import { createServer, type Socket } from 'node:net';
import type { SmtpServer } from '../../../functions/aws/smtp-url.ts';

/** What the server does at a step instead of saying yes: a reply, an end of the connection, or nothing ever. */
export type Act = string | 'drop' | 'silence';

/** The steps of a session, RFC 5321 § 3: MESSAGE stands for the dot that ends one, BODY for its first octets. */
export type Step =
  | 'GREETING'
  | 'EHLO'
  | 'AUTH'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'BODY'
  | 'MESSAGE'
  | 'RSET'
  | 'QUIT';

export interface ScriptedSmtp {
  readonly port: number;
  readonly seen: Step[]; //       every step that a client took
  readonly messages: string[]; // every message that arrived whole, whatever the answer to it, with dots as they were sent
  script: Partial<Record<Step, Act>>;
  close(): Promise<void>;
}

const YES: Readonly<Record<Step, string>> = {
  GREETING: '220 test.example',
  EHLO: '250-test.example\r\n250 AUTH PLAIN',
  AUTH: '235 ok',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go ahead',
  BODY: '',
  MESSAGE: '250 queued',
  RSET: '250 ok',
  QUIT: '221 bye',
};

/** A genuine SMTP server on this machine that does what its script says. */
export async function scriptedSmtp(): Promise<ScriptedSmtp> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}));
    converse(socket, smtp);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const smtp: ScriptedSmtp = {
    port: typeof address === 'object' && address ? address.port : 0,
    seen: [],
    messages: [],
    script: {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return smtp;
}

function converse(socket: Socket, smtp: ScriptedSmtp): void {
  let received = '';
  let inMessage = false;
  const take = (step: Step): void => {
    smtp.seen.push(step);
    const act = smtp.script[step] ?? YES[step];
    if (act === 'drop') socket.destroy();
    else if (act !== 'silence' && act !== '') socket.write(`${act}\r\n`);
    if (step === 'DATA') inMessage = act.startsWith('354');
    if (step === 'QUIT') socket.end();
  };
  take('GREETING');
  socket.on('data', (chunk) => {
    if (inMessage && received === '') take('BODY');
    received += chunk.toString('latin1');
    while (!socket.destroyed) {
      const end = inMessage ? '\r\n.\r\n' : '\r\n';
      const at = received.indexOf(end);
      if (at < 0) return;
      const line = received.slice(0, at);
      received = received.slice(at + end.length);
      if (inMessage) {
        inMessage = false;
        smtp.messages.push(`${line}\r\n`);
        take('MESSAGE');
      } else take(line.slice(0, 4).trim().toUpperCase() as Step);
    }
  });
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await scriptedSmtp();
  await close();
  return port;
}

/** A server on this machine that asks for nothing. */
export function serverAt(port: number): SmtpServer {
  return { host: '127.0.0.1', port, secure: false, requireTLS: false, auth: undefined };
}
