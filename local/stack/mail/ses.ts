import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import sesServer from 'aws-ses-v2-local';
import * as z from 'zod';
import { type Refusal, refusalOf, SendEmail } from './refusals.ts';
import { logAccepted } from './send-log.ts';

/** What the SES emulator is started with. */
export interface SesOptions {
  port: number;
  stateDir: string;
  configurationSets: readonly string[];
  /** Resolves to the inbox's id when the mail lies in the inbox folder; rejects when it does not get there. */
  arrival: (messageId: string) => Promise<string>;
}

const Accepted = z.object({ MessageId: z.string() });

/**
 * Starts the SES v2 emulator on 127.0.0.1. It answers a send only when the mail lies in the inbox folder and in the
 * send log, and refuses what SES refuses. The emulator forwards over SMTP as the variable SMTP_TRANSPORT says.
 * @throws when the port is taken
 */
export async function startSes(options: SesOptions): Promise<Server> {
  const server = await sesServer.default({ port: options.port, host: '127.0.0.1' });
  const [emulator] = server.listeners('request') as RequestListener[];
  if (emulator === undefined || !server.listening)
    throw Object.assign(new Error(`SES could not listen on port ${options.port}`), { code: 'EADDRINUSE' });
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.method !== 'POST') return emulator(request, response);
    guardSend(request, response, emulator, options).catch(() => response.destroy());
  });
  return server;
}

async function guardSend(
  request: IncomingMessage,
  response: ServerResponse,
  emulator: RequestListener,
  options: SesOptions,
): Promise<void> {
  const body = await text(request);
  if (request.url !== '/v2/email/outbound-emails') {
    const message = `The embedded stack does not have POST ${request.url}.`;
    return refuse(response, { status: 501, type: 'NotImplemented', message });
  }
  const mail = SendEmail.safeParse(jsonOf(body));
  if (!mail.success) {
    return refuse(response, {
      status: 400,
      type: 'BadRequestException',
      message: 'The request is not SendEmail JSON.',
    });
  }
  const refusal = refusalOf(mail.data, options.configurationSets);
  if (refusal !== undefined) return refuse(response, refusal);
  holdAnswer(response, async (messageId) => {
    const mailId = await options.arrival(messageId);
    logAccepted(options.stateDir, mail.data, { messageId, mailId }, new Date());
  });
  // The emulator's body parser leaves a request alone that has been read already.
  emulator(Object.assign(request, { body: jsonOf(body) }), response);
}

/** Lets the emulator's 200 out only when `settle` is through with its message id, else answers 500. */
function holdAnswer(response: ServerResponse, settle: (messageId: string) => Promise<void>): void {
  const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse;
  response.end = (chunk?: unknown) => {
    response.end = end as ServerResponse['end'];
    if (response.statusCode !== 200) return end(chunk);
    const { MessageId } = Accepted.parse(JSON.parse(String(chunk)));
    settle(MessageId).then(
      () => end(chunk),
      (error) =>
        refuse(response, { status: 500, type: 'InternalServiceErrorException', message: String(error) }),
    );
    return response;
  };
}

function refuse(response: ServerResponse, { status, type, message }: Refusal): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type });
  response.end(JSON.stringify({ message }));
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
