import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { addressKeyOf, type Reachable } from '../clients.ts';
import { ACCOUNT, clientConfig } from '../stack/connection.ts';
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
  return targetOf(running);
}

/** A stack that runs on this machine. */
export function targetOf(running: Reachable): Target {
  return {
    nameOf: (logicalId) => named(running.names, logicalId, 'local stack'),
    // Given outright: a credential or profile in the user's own environment must not reach the local stack.
    configFor: (service) => clientConfig(running.env[`AWS_ENDPOINT_URL_${service}`] ?? '', running.region),
    addressKey: async () => addressKeyOf(running),
  };
}

/**
 * A stack on AWS: its names by CloudFormation, its key by Secrets Manager.
 * @throws NoStack where there is none, or the environment names no region or no account
 */
export async function awsTarget(
  stack: string,
  cloudFormation = new CloudFormationClient({}),
  secrets = new SecretsManagerClient({}),
): Promise<Target> {
  const region = await cloudFormation.config.region().catch(() => {
    throw new NoStack(
      'No AWS region is set: put AWS_REGION=eu-west-1, or that of your stack, before the command.',
    );
  });
  const names = await namesOf(stack, cloudFormation).catch((error: Error) => {
    throw new NoStack(WHY[error.name]?.(stack, region) ?? `${error.name}: ${error.message}`, {
      cause: error,
    });
  });
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

/** What the SDK's errors mean here, by their names. */
const WHY: Readonly<Record<string, (stack: string, region: string) => string>> = {
  CredentialsProviderError: () =>
    'No AWS credentials are set: say AWS_PROFILE, or put keys into the environment.',
  ValidationError: (stack, region) =>
    `There is no stack ${stack} in ${region}: a deployed one is called news-digest-<stage>, such as news-digest-prod.`,
};

/** Physical names by logical id. */
async function namesOf(stack: string, client: CloudFormationClient): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for await (const page of paginateListStackResources({ client }, { StackName: stack })) {
    for (const { LogicalResourceId = '', PhysicalResourceId } of page.StackResourceSummaries ?? [])
      if (PhysicalResourceId) names[LogicalResourceId] = PhysicalResourceId;
  }
  return names;
}

/** @returns the URL of a queue: CloudFormation knows it by that, the local stack by its name */
export function queueUrl({ nameOf, configFor }: Target, logicalId: string): string {
  const name = nameOf(logicalId);
  return name.startsWith('http') ? name : `${configFor('SQS').endpoint}/${ACCOUNT}/${name}`;
}

function named(names: Readonly<Record<string, string>>, logicalId: string, stack: string): string {
  const name = Object.hasOwn(names, logicalId) ? names[logicalId] : undefined;
  if (!name)
    throw new NoStack(`The ${stack} has no ${logicalId}: deploy the news-digest of this version first.`);
  return name;
}
