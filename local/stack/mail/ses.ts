import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { accept, type SesParts } from './accept.ts';
import type { Allowed } from './protocol.ts';
import { bad, type Refusal } from './refusals.ts';
import { SendEmail } from './send-email.ts';

/** What SES is started with. */
export interface SesOptions extends SesParts {
  port: number;
  allowed: Allowed;
}

/**
 * Starts SES v2 on 127.0.0.1, as far as the pipeline needs it: SendEmail and GetAccount. It answers a send only when the
 * mail lies in the inbox folder and in the send log, and refuses what SES refuses.
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/
 * @returns when it listens; rejects when the port is taken
 */
export async function startSes(options: SesOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, options).then(
      (body) => reply(response, body),
      (error) =>
        reply(response, { status: 500, type: 'InternalServiceErrorException', message: String(error) }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return server;
}

type Answer = Refusal | Record<string, unknown>;

async function answer(request: IncomingMessage, options: SesOptions): Promise<Answer> {
  const route = `${request.method} ${request.url}`;
  if (route === 'GET /v2/email/account') return account(options);
  if (route !== 'POST /v2/email/outbound-emails') {
    const message = `The embedded stack does not have ${route}.`;
    return { status: 501, type: 'NotImplemented', message };
  }
  const mail = SendEmail.safeParse(await json(request).catch(() => undefined));
  if (!mail.success) return bad('The request is not SendEmail JSON.');
  const accepted = await accept(mail.data, options, new Date());
  return typeof accepted === 'string' ? { MessageId: accepted } : accepted;
}

function account({ allowed, quota }: SesOptions): Answer {
  return {
    DedicatedIpAutoWarmupEnabled: false,
    EnforcementStatus: 'HEALTHY',
    ProductionAccessEnabled: true,
    SendingEnabled: true,
    SendQuota: {
      Max24HourSend: allowed.perDay,
      MaxSendRate: allowed.perSecond,
      SentLast24Hours: quota.sentLast24Hours(Date.now()),
    },
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  };
}

function reply(response: ServerResponse, body: Answer): void {
  const headers = { 'content-type': 'application/json' };
  if (isRefusal(body)) {
    response.writeHead(body.status, { ...headers, 'x-amzn-errortype': body.type });
    response.end(JSON.stringify({ message: body.message }));
  } else {
    response.writeHead(200, headers).end(JSON.stringify(body));
  }
}

const isRefusal = (body: Answer): body is Refusal => 'status' in body;
