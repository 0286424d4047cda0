import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { clientConfig, localUrl } from './connection.ts';
import { probe } from './ports.ts';
import type { TablePlan } from './template/plan.ts';

// The package has no types. Closing its server also closes its database.
const dynalite = createRequire(import.meta.url)('dynalite') as (options: Record<string, unknown>) => Server;

/** The running DynamoDB. */
export interface DynamoServer {
  stop: () => Promise<void>;
}

/**
 * Starts DynamoDB on 127.0.0.1 and creates the template's tables that are not there yet.
 * @param path folder of the database, kept between runs
 * @returns when the tables are active; rejects when the port is taken or a table of an earlier run has other keys
 */
export async function startDynamo(
  path: string,
  port: number,
  region: string,
  tables: readonly TablePlan[],
): Promise<DynamoServer> {
  // Before the database is opened: dynalite does not close it again when it finds its port taken.
  if ((await probe(port)) === undefined) {
    throw Object.assign(new Error(`DynamoDB could not listen on port ${port}`), { code: 'EADDRINUSE' });
  }
  const server = dynalite({ path, createTableMs: 0 });
  const [handle] = server.listeners('request') as RequestListener[];
  if (handle === undefined) throw new Error('dynalite has no request listener');
  server.removeAllListeners('request');
  server.on('request', (request, response) => void whole(request, response, handle));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const client = new DynamoDBClient(clientConfig(localUrl(port), region));
  for (const table of tables) await createTable(client, table);
  client.destroy();
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Passes only whole requests on: dynalite throws, and ends the process, when a client hangs up in the middle of one. */
async function whole(
  request: IncomingMessage,
  response: ServerResponse,
  handle: RequestListener,
): Promise<void> {
  try {
    const body = await buffer(request);
    const { method, url, headers } = request;
    handle(
      Object.assign(Readable.from([body]), { method, url, headers }) as unknown as IncomingMessage,
      response,
    );
  } catch {
    response.destroy();
  }
}

async function createTable(client: DynamoDBClient, { name, definition }: TablePlan): Promise<void> {
  const describe = async () => (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  const existing = await describe().catch((error) => {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  });
  if (existing === undefined) {
    await client.send(new CreateTableCommand({ ...definition, TableName: name } as CreateTableCommandInput));
    while ((await describe())?.TableStatus !== 'ACTIVE');
  } else if (JSON.stringify(existing.KeySchema) !== JSON.stringify(definition.KeySchema)) {
    throw new Error(
      `The table ${name} of an earlier run has other keys than the template: start with --fresh`,
    );
  }
}
