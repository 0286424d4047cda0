import { CloudFormationClient, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { awsTarget, NoStack } from '../../../local/cli/target.ts';

const cloudFormation = mockClient(CloudFormationClient);
const secrets = mockClient(SecretsManagerClient);
const clients = [
  new CloudFormationClient({ region: 'x' }),
  new SecretsManagerClient({ region: 'x' }),
] as const;
const open = () => awsTarget('news', ...clients);
const resource = (LogicalResourceId: string, PhysicalResourceId?: string) => ({
  ...{ LogicalResourceId, PhysicalResourceId, ResourceType: 'AWS::Some::Thing' },
  ...{ LastUpdatedTimestamp: new Date(0), ResourceStatus: 'CREATE_COMPLETE' as const },
});

beforeEach(() => {
  secrets.reset();
  cloudFormation.reset();
  cloudFormation
    .on(ListStackResourcesCommand)
    .resolvesOnce({ StackResourceSummaries: [resource('SubscribersTable', 'news-1')], NextToken: 'more' })
    .resolves({ StackResourceSummaries: [resource('AddressKey', 'arn:key'), resource('PlanQueue')] });
});

describe('a stack on AWS', () => {
  test('is known by the names of all its resources', async () => {
    const target = await open();
    expect(target.nameOf('SubscribersTable')).toBe('news-1');
    expect(target.nameOf('AddressKey')).toBe('arn:key');
    expect(target.configFor('DYNAMODB')).toEqual({});
    expect(cloudFormation.commandCalls(ListStackResourcesCommand)[0]!.args[0].input).toMatchObject({
      StackName: 'news',
    });
  });

  test.each(['SendsTable', 'PlanQueue', 'toString'])('that has no %s says so', async (name) => {
    const { nameOf } = await open();
    expect(() => nameOf(name)).toThrow(NoStack);
    expect(() => nameOf(name)).toThrow(`The stack news has no ${name}`);
  });

  test('has its key read only when it is needed', async () => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: 'the key' });
    const { addressKey } = await open();
    expect(secrets.commandCalls(GetSecretValueCommand)).toEqual([]);
    expect(await addressKey()).toBe('the key');
    expect(secrets.commandCalls(GetSecretValueCommand)[0]!.args[0].input).toEqual({ SecretId: 'arn:key' });
  });

  test('whose key is not text says so', async () => {
    secrets.on(GetSecretValueCommand).resolves({});
    await expect((await open()).addressKey()).rejects.toThrow('holds no text');
  });

  test.each([
    ['ValidationError', 'There is no stack news in x'],
    ['CredentialsProviderError', 'No AWS credentials are set'],
    ['AccessDenied', 'AccessDenied: no'],
  ])('that cannot be read for %s says so', async (name, expected) => {
    cloudFormation.on(ListStackResourcesCommand).rejects(Object.assign(new Error('no'), { name }));
    await expect(open()).rejects.toThrow(expected);
  });

  test('is not looked for where no region is set', async () => {
    const region = () => Promise.reject(new Error('Region is missing'));
    await expect(awsTarget('news', new CloudFormationClient({ region }))).rejects.toThrow(
      'No AWS region is set',
    );
  });

  test('that is not there is trouble', async () => {
    cloudFormation.on(ListStackResourcesCommand).rejects(new Error('Stack with id news does not exist'));
    await expect(open()).rejects.toThrow('does not exist');
  });
});
