// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import { expect, test } from 'vitest';
import { makePlan } from '../../../local/stack/template/make-plan.ts';
import { readTemplate } from '../../../local/stack/template/read.ts';

const place = { region: 'us-east-1', storagePort: 4566, functionsPort: 4570 };
const read = (Resources: Record<string, unknown>, more = {}) =>
  makePlan(readTemplate({ Resources, ...more }, place, (name, length) => `${name}:${length}`));

test.each<[string, Record<string, unknown>, string]>([
  [
    'a type that is nowhere listed',
    { T: { Type: 'AWS::SNS::Magic' } },
    'Resources.T: the embedded stack does not know AWS::SNS::Magic',
  ],
  [
    'a property it cannot honour',
    { B: { Type: 'AWS::S3::Bucket', Properties: { WebsiteConfiguration: {} } } },
    'WebsiteConfiguration',
  ],
  [
    'a property of a property',
    {
      Q: {
        Type: 'AWS::SQS::Queue',
        Properties: { RedrivePolicy: { deadLetterTargetArn: 'a', maxReceiveCount: 1, x: 1 } },
      },
    },
    '"x"',
  ],
  [
    'events it does not send',
    {
      B: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectRemoved:*', Queue: 'q' }] },
        },
      },
    },
    'only s3:ObjectCreated events',
  ],
  [
    'a subscription it cannot serve',
    {
      S: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: 't', Protocol: 'email', Endpoint: 'e' } },
    },
    'only queues are subscribed locally',
  ],
  [
    'an SNS envelope it does not make',
    { S: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: 't', Protocol: 'sqs', Endpoint: 'e' } } },
    'only raw messages are delivered locally',
  ],
  [
    'an event of mail it does not tell',
    {
      D: {
        Type: 'AWS::SES::ConfigurationSetEventDestination',
        Properties: {
          ConfigurationSetName: 'c',
          EventDestination: {
            ...{ Enabled: true, MatchingEventTypes: ['OPEN'] },
            SnsDestination: { TopicARN: 't' },
          },
        },
      },
    },
    'MatchingEventTypes',
  ],
  ['an attribute of a resource', { R: { Type: 'AWS::SQS::Queue', CreationPolicy: {} } }, 'CreationPolicy'],
])('%s stops the stack', (_name, resources, message) => {
  expect(() => read(resources)).toThrow(message);
});

test('resources without a local counterpart, and those whose condition is false, are left out', () => {
  const plan = read(
    {
      A: { Type: 'AWS::CloudWatch::Alarm', Properties: { Whatever: { Ref: 'Nothing' } } },
      Q: { Type: 'AWS::SQS::Queue', Condition: 'No' },
    },
    { Parameters: { P: { Default: 'a' } }, Conditions: { No: { 'Fn::Equals': [{ Ref: 'P' }, 'b'] } } },
  );
  expect(plan.queues).toEqual([]);
});

test('a function gets its environment, secrets and URL included', () => {
  const plan = read({
    LinkSecret: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { GenerateSecretString: { PasswordLength: 40, ExcludePunctuation: true } },
    },
    LinkKeys: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: {
        GenerateSecretString: {
          ...{ PasswordLength: 64, ExcludePunctuation: true },
          ...{ SecretStringTemplate: '{"current":"1"}', GenerateStringKey: '1' },
        },
      },
    },
    UploadsQueue: { Type: 'AWS::SQS::Queue' },
    LeaveLambdaFunction: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...{ FunctionName: 'x-dev-leave', Handler: 'dist/leave/index.handler', Runtime: 'nodejs22.x' },
        Environment: {
          Variables: {
            SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${LinkSecret}:SecretString}}' },
            KEYS: { 'Fn::Sub': '{{resolve:secretsmanager:${LinkKeys}:SecretString}}' },
            QUEUE: { Ref: 'UploadsQueue' },
            URL: { 'Fn::GetAtt': ['LeaveLambdaFunctionUrl', 'FunctionUrl'] },
          },
        },
      },
    },
    LeaveLambdaFunctionUrl: {
      Type: 'AWS::Lambda::Url',
      Properties: { AuthType: 'NONE', TargetFunctionArn: { 'Fn::GetAtt': ['LeaveLambdaFunction', 'Arn'] } },
    },
  });
  expect(plan.functions[0]).toEqual({
    ...{
      name: 'news-digest-local-leave',
      modulePath: 'dist/leave/index',
      exportName: 'handler',
      timeoutSeconds: 3,
      memoryMegabytes: 128,
    },
    environment: {
      SECRET: 'LinkSecret:40',
      KEYS: '{"1":"LinkKeys:64","current":"1"}',
      QUEUE: 'http://127.0.0.1:4566/000000000000/news-digest-local-uploads',
      URL: 'http://127.0.0.1:4570/leave/',
    },
  });
  expect(plan.functionUrls).toEqual([
    { functionName: 'news-digest-local-leave', url: 'http://127.0.0.1:4570/leave/' },
  ]);
});
