// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import { expect, test } from 'vitest';
import { makePlan } from '../../../local/stack/template/make-plan.ts';
import { readTemplate } from '../../../local/stack/template/read.ts';

const place = { region: 'us-east-1', storagePort: 4566, functionsPort: 4570, archivePort: 4572 };
const read = (Resources: Record<string, unknown>, more = {}) =>
  makePlan(readTemplate({ Resources, ...more }, place, (name, length) => `${name}:${length}`));

const schedule = (more: object, Input = '{"at":"<aws.scheduler.scheduled-time>"}') => ({
  ...{ ScheduleExpression: 'rate(15 minutes)', FlexibleTimeWindow: { Mode: 'OFF' }, Description: 'ticks' },
  Target: {
    Arn: { 'Fn::GetAtt': ['TickQueue', 'Arn'] },
    RoleArn: { 'Fn::GetAtt': ['TickRole', 'Arn'] },
    ...{ Input, RetryPolicy: { MaximumRetryAttempts: 1 } },
  },
  ...more,
});
const TICK = { TickQueue: { Type: 'AWS::SQS::Queue' }, TickRole: { Type: 'AWS::IAM::Role' } };

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
  [
    'a time it does not keep',
    {
      S: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: schedule({ ScheduleExpression: 'cron(0 7 * * ? *)' }),
      },
    },
    'not cron(0 7 * * ? *)',
  ],
  [
    'a word of the scheduler it does not fill in',
    { S: { Type: 'AWS::Scheduler::Schedule', Properties: schedule({}, '<aws.scheduler.execution-id>') } },
    'only <aws.scheduler.scheduled-time> is filled in locally',
  ],
  [
    'a time that is not exact',
    {
      S: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: schedule({ FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 } }),
      },
    },
    'FlexibleTimeWindow',
  ],
  ['an attribute of a resource', { R: { Type: 'AWS::SQS::Queue', CreationPolicy: {} } }, 'CreationPolicy'],
])('%s stops the stack', (_name, resources, message) => {
  expect(() => read({ ...TICK, ...resources })).toThrow(message);
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

test('a schedule is kept unless it is off', () => {
  const type = 'AWS::Scheduler::Schedule';
  const plan = read({
    ...TICK,
    On: { Type: type, Properties: schedule({ State: 'ENABLED', ScheduleExpressionTimezone: 'UTC' }) },
    Off: { Type: type, Properties: schedule({ State: 'DISABLED' }) },
  });
  expect(plan.schedules).toEqual([
    {
      beat: { every: 900_000, offset: 0 },
      queueArn: 'arn:aws:sqs:us-east-1:000000000000:news-digest-local-tick',
      input: '{"at":"<aws.scheduler.scheduled-time>"}',
    },
  ]);
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
