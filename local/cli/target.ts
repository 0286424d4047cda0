import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { addressKeyOf } from '../clients.ts';
import { clientConfig } from '../stack/connection.ts';
import { runningStack } from '../stack/state.ts';
import { STATE_DIR } from '../state-dir.ts';

/** Thrown when a command needs a stack, or a part of one, that is not there; the message says what to do. */
export class NoStack extends Error {
  override name = 'NoStack';
}

/** The stack that a command works on: the one that runs on this machine, or one on AWS. */
export interface Target {
  /** The physical name of a resource, or a queue's URL, by its logical id. @throws NoStack where there is none */
  readonly nameOf: (logicalId: string) => string;
  /** What an SDK client of a service takes to reach the stack. */
  readonly configFor: (service: 'S3' | 'SQS' | 'DYNAMODB') => Partial<ReturnType<typeof clientConfig>>;
  /** What subscribers' ids are made with. See `subscriberId`. */
  readonly addressKey: () => Promise<string>;
}

/**
 * @param stack a CloudFormation stack, reached with the account and region of the environment; without it the local one
 * @throws NoStack where none runs
 */
export async function stackTarget(stack: string | undefined): Promise<Target> {
  return stack === undefined ? localTarget() : awsTarget(stack);
}

function localTarget(): Target {
  const running = runningStack(STATE_DIR);
  if (!running) {
    throw new NoStack(
      'No local stack is running: start it with "npm start", or say --stack NAME for one on AWS.',
    );
  }
  return {
    nameOf: (logicalId) => named(running.names, logicalId, 'local stack'),
    // Given outright: a credential or profile in the user's own environment must not reach the local stack.
    configFor: (service) => clientConfig(running.env[`AWS_ENDPOINT_URL_${service}`] ?? '', running.region),
    addressKey: async () => addressKeyOf(running),
  };
}

/** A stack on AWS: its names by CloudFormation, its key by Secrets Manager. */
export async function awsTarget(
  stack: string,
  cloudFormation = new CloudFormationClient({}),
  secrets = new SecretsManagerClient({}),
): Promise<Target> {
  const names: Record<string, string> = {};
  for await (const page of paginateListStackResources({ client: cloudFormation }, { StackName: stack })) {
    for (const { LogicalResourceId = '', PhysicalResourceId } of page.StackResourceSummaries ?? [])
      if (PhysicalResourceId) names[LogicalResourceId] = PhysicalResourceId;
  }
  const nameOf = (logicalId: string) => named(names, logicalId, `stack ${stack}`);
  return {
    nameOf,
    configFor: () => ({}),
    async addressKey() {
      const { SecretString } = await secrets.send(
        new GetSecretValueCommand({ SecretId: nameOf('AddressKey') }),
      );
      if (!SecretString) throw new NoStack(`The secret AddressKey of stack ${stack} holds no text.`);
      return SecretString;
    },
  };
}

function named(names: Readonly<Record<string, string>>, logicalId: string, stack: string): string {
  const name = Object.hasOwn(names, logicalId) ? names[logicalId] : undefined;
  if (!name)
    throw new NoStack(`The ${stack} has no ${logicalId}: deploy the news-digest of this version first.`);
  return name;
}
