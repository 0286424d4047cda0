// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import { expect, test } from 'vitest';
import { resolve, type Scope } from '../../../local/stack/template/intrinsics.ts';
import { makePlan } from '../../../local/stack/template/make-plan.ts';
import { readTemplate } from '../../../local/stack/template/read.ts';

const scope: Scope = {
  ref: (id) => ({ Bucket: 'news', Number: 5, 'AWS::Region': 'eu-west-1' })[id],
  attribute: (id, name) => (id === 'Queue' && name === 'Arn' ? 'arn:queue' : undefined),
  condition: (name) => name === 'Yes',
  dynamic: (service, reference) =>
    service === 'secretsmanager' && reference === 'link:SecretString' ? 's3cret' : undefined,
};

test.each<[string, unknown, unknown]>([
  ['Ref', { Ref: 'Bucket' }, 'news'],
  ['Ref to a number', { Ref: 'Number' }, 5],
  ['GetAtt as a list', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:queue'],
  ['GetAtt as a string', { 'Fn::GetAtt': 'Queue.Arn' }, 'arn:queue'],
  ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Bucket' }]] }, 'a-news'],
  [
    'Sub',
    { 'Fn::Sub': '${Bucket}/${Queue.Arn}/${AWS::Region}/${!Literal}' },
    'news/arn:queue/eu-west-1/${Literal}',
  ],
  ['Sub with its own names', { 'Fn::Sub': ['${x}-${Bucket}', { x: { Ref: 'Number' } }] }, '5-news'],
  ['a dynamic reference', { 'Fn::Sub': 'a{{resolve:secretsmanager:link:SecretString}}z' }, 'as3cretz'],
  ['If', { 'Fn::If': ['Yes', 'a', 'b'] }, 'a'],
  ['NoValue', { a: { 'Fn::If': ['No', 'x', { Ref: 'AWS::NoValue' }] }, b: 1 }, { b: 1 }],
  ['NoValue in a list', [1, { Ref: 'AWS::NoValue' }, 2], [1, 2]],
  ['conditions', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Bucket' }, 'news'] }] }, false],
  ['a plain map with one key', { Name: 'x' }, { Name: 'x' }],
])('%s is resolved', (_name, value, expected) => {
  expect(resolve(value, scope, 'Here')).toEqual(expected);
});

test.each<[string, unknown, string]>([
  [
    'an unknown function',
    { a: [{ 'Fn::Select': [0, ['a']] }] },
    'Here.a.0: the embedded stack cannot resolve Fn::Select',
  ],
  ['a reference to nothing', { Ref: 'Nothing' }, 'Here: Ref Nothing has no counterpart'],
  ['an unknown attribute', { 'Fn::GetAtt': ['Queue', 'Size'] }, 'Fn::GetAtt Queue.Size has no counterpart'],
  ['an unknown name in a Sub', { 'Fn::Sub': 'a${Nothing}' }, '${Nothing} has no counterpart'],
  ['a secret of another service', '{{resolve:ssm:/a/b}}', '{{resolve:ssm:/a/b}} has no counterpart'],
])('%s is an error that says where', (_name, value, message) => {
  expect(() => resolve(value, scope, 'Here')).toThrow(message);
});

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

test('a function gets its environment, secret and URL included', () => {
  const plan = read({
    LinkSecret: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { GenerateSecretString: { PasswordLength: 40, ExcludePunctuation: true } },
    },
    UploadsQueue: { Type: 'AWS::SQS::Queue' },
    LeaveLambdaFunction: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...{ FunctionName: 'x-dev-leave', Handler: 'dist/leave/index.handler', Runtime: 'nodejs22.x' },
        Environment: {
          Variables: {
            SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${LinkSecret}:SecretString}}' },
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
      QUEUE: 'http://127.0.0.1:4566/000000000000/news-digest-local-uploads',
      URL: 'http://127.0.0.1:4570/leave/',
    },
  });
  expect(plan.functionUrls).toEqual([
    { functionName: 'news-digest-local-leave', url: 'http://127.0.0.1:4570/leave/' },
  ]);
});
