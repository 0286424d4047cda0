import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { archiveKey } from '../../../core/archive/key.ts';
import { archive, awsLink } from '../../../local/cli/archive.ts';
import { NoStack } from '../../../local/cli/target.ts';
import { UsageError } from '../../../local/cli/usage.ts';

const cloudFormation = mockClient(CloudFormationClient);
const secrets = mockClient(SecretsManagerClient);
const clients = [
  new CloudFormationClient({ region: 'x' }),
  new SecretsManagerClient({ region: 'x' }),
] as const;
const NOW = new Date('2031-05-03T06:00:00Z');
const BASE = 'https://d1.cloudfront.example/';

/** The stack has these resources, and this output. */
function stackOf(ids: string[], ArchiveUrl: string | undefined): void {
  const resource = (LogicalResourceId: string) => ({
    ...{
      LogicalResourceId,
      PhysicalResourceId: `arn:${LogicalResourceId}`,
      ResourceType: 'AWS::Some::Thing',
    },
    ...{ LastUpdatedTimestamp: new Date(0), ResourceStatus: 'CREATE_COMPLETE' as const },
  });
  cloudFormation.on(ListStackResourcesCommand).resolves({ StackResourceSummaries: ids.map(resource) });
  const Outputs = ArchiveUrl === undefined ? [] : [{ OutputKey: 'ArchiveUrl', OutputValue: ArchiveUrl }];
  const stack = { StackName: 'news', CreationTime: NOW, StackStatus: 'UPDATE_COMPLETE' as const, Outputs };
  cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [stack] });
}

beforeEach(() => {
  cloudFormation.reset();
  secrets.reset();
});

test('a private archive is opened by a key of its secret', async () => {
  stackOf(['ArchiveGate', 'ArchiveKey'], BASE);
  secrets.on(GetSecretValueCommand, { SecretId: 'arn:ArchiveKey' }).resolves({ SecretString: 'the secret' });
  expect(await awsLink('news', NOW, ...clients)).toBe(
    `${BASE}?key=${archiveKey('the secret', NOW.toISOString())}`,
  );
});

test('a public one needs none', async () => {
  stackOf(['ArchiveKey'], BASE);
  expect(await awsLink('news', NOW, ...clients)).toBe(BASE);
  expect(secrets.commandCalls(GetSecretValueCommand)).toEqual([]);
});

test('where there is none, or its secret is no text, that is said', async () => {
  stackOf(['ArchiveKey'], undefined);
  await expect(awsLink('news', NOW, ...clients)).rejects.toThrow(
    '"archive.access" of its publication.yml is "off"',
  );
  stackOf(['ArchiveGate', 'ArchiveKey'], BASE);
  secrets.on(GetSecretValueCommand).resolves({});
  await expect(awsLink('news', NOW, ...clients)).rejects.toThrow(NoStack);
});

test('nothing of an archive can be named', async () => {
  await expect(archive.run(['today'])).rejects.toThrow(UsageError);
});
