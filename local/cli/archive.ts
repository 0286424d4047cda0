import { parseArgs } from 'node:util';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { archiveKey } from '../../core/archive/key.ts';
import { archiveLink } from '../../core/digest/archive-links.ts';
import { runningStack } from '../stack/state.ts';
import { STATE_DIR } from '../state-dir.ts';
import type { Verb } from './main.ts';
import { renewArchive, renewingOf } from './renew-archive.ts';
import { awsTarget, NoStack, stackTarget } from './target.ts';
import { UsageError } from './usage.ts';

/** Tells where the archive is, by a link that opens it, or has its pages made anew. */
export const archive: Verb = {
  usage: `  news-digest archive [--stack NAME]      a link that opens the archive: of the local stack, or of one on AWS
  news-digest archive --renew [--stack NAME]
                                          makes every page again, so that settings that were changed reach all; no mail goes`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { stack: { type: 'string' }, renew: { type: 'boolean', default: false } },
    });
    if (positionals.length > 0) throw new UsageError('There is one archive: name nothing of it.');
    const link = values.stack === undefined ? localLink() : await awsLink(values.stack, new Date());
    console.log(
      values.renew ? saidOf(await renewArchive(renewingOf(await stackTarget(values.stack)))) : link,
    );
    return 0;
  },
};

function saidOf(editions: number): string {
  if (editions === 0) return 'There are no pages to make again: no edition is in the archive yet.';
  return `${editions} edition${editions === 1 ? '' : 's'}: their pages are being made again, with those of their articles and all lists.`;
}

const OFF = 'has no archive: "archive.access" of its publication.yml is "off".';

function localLink(): string {
  const running = runningStack(STATE_DIR);
  if (running === undefined) {
    throw new NoStack(
      'No local stack is running: start it with "npm start", or say --stack NAME for one on AWS.',
    );
  }
  if (running.archive === undefined) throw new NoStack(`The local stack ${OFF}`);
  return running.archive;
}

/**
 * @param stack a CloudFormation stack, reached with the account and region of the environment
 * @returns the link that opens its archive, with a key where a gate stands before it
 * @throws NoStack where there is no such stack, or no archive
 */
export async function awsLink(
  stack: string,
  now: Date,
  cloudFormation = new CloudFormationClient({}),
  secrets = new SecretsManagerClient({}),
): Promise<string> {
  const { nameOf } = await awsTarget(stack, cloudFormation, secrets);
  const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack }));
  const base = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'ArchiveUrl')?.OutputValue;
  if (base === undefined) throw new NoStack(`The stack ${stack} ${OFF}`);
  if (!isThere(nameOf, 'ArchiveGate')) return archiveLink({ base }, '');
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: nameOf('ArchiveKey') }));
  if (!SecretString) throw new NoStack(`The secret ArchiveKey of stack ${stack} holds no text.`);
  return archiveLink({ base, key: archiveKey(SecretString, now.toISOString()) }, '');
}

function isThere(nameOf: (logicalId: string) => string, logicalId: string): boolean {
  try {
    return nameOf(logicalId) !== '';
  } catch (error) {
    if (error instanceof NoStack) return false;
    throw error;
  }
}
