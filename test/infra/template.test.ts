import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CelEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packaged, type Template } from './packaged.ts';

let template: Template;
let zips: Record<string, Buffer>;
let folder: string;
const engine = new CelEngine();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
  ({ template, zips } = await packaged());
}, 60_000);
afterAll(async () => {
  engine.free();
  await rm(folder, { recursive: true, force: true });
});

/** What the validator has against a template. W3030: a value that does not exist. W2531: a runtime past its time. */
async function faultsOf(candidate: Template): Promise<string[]> {
  await writeFile(join(folder, 'template.json'), JSON.stringify(candidate));
  const { diagnostics } = engine.validateStandard(new TemplateFile(join(folder, 'template.json')));
  return diagnostics
    .filter(({ severity, ruleId }) => /FATAL|ERROR/.test(severity) || /W3030|W2531/.test(ruleId))
    .map(({ ruleId, message }) => `${ruleId} ${message}`);
}

describe('the validator', () => {
  test('has nothing against the template', async () => expect(await faultsOf(template)).toEqual([]));

  test.each<[fault: string, found: RegExp, id: string, plant: Record<string, unknown>]>([
    ['a word for a number', /F3012/, 'UploadsQueue', { VisibilityTimeout: 'soon' }],
    ['a property nobody knows', /F3002/, 'UploadsQueue', { Colour: 'red' }],
    ['a message seen again while it is worked on', /E3505/, 'UploadsQueue', { VisibilityTimeout: 30 }],
    ['a value that does not exist', /W3030/, 'SendsTable', { BillingMode: 'FREE' }],
    ['a runtime past its time', /W2531/, 'MailDashlinkLambdaFunction', { Runtime: 'nodejs16.x' }],
    ['a reference to nothing', /F1020/, 'SendQueuePolicy', { Queues: [{ Ref: 'NoSuchQueue' }] }],
    [
      'a bucket that is named by what it waits for',
      /F3004/,
      'UploadsQueue',
      { QueueName: { Ref: 'ArticlesBucket' } },
    ],
  ])('finds %s', async (_fault, found, id, plant) => {
    const candidate = structuredClone(template);
    Object.assign(candidate.Resources[id]?.Properties ?? {}, plant);
    expect(await faultsOf(candidate)).toContainEqual(expect.stringMatching(found));
  });
});

test('nothing of the local stack is deployed', () => {
  expect(JSON.stringify(template)).not.toMatch(
    /127\.0\.0\.1|localhost|-local|AWS_ENDPOINT_URL|one-machine|000000000000/,
  );
});

test('a zip holds one bundle and no source maps', () => {
  for (const [name, zip] of Object.entries(zips)) {
    const names = zip.toString('latin1').match(/dist\/[a-z-]+\/[a-z.]+/g);
    expect(new Set(names), name).toEqual(
      new Set(
        ['index.js', 'chunk.js', 'package.json', 'publication.json'].map((file) => `dist/${name}/${file}`),
      ),
    );
  }
});

test.each([
  'ArticlesBucket',
  'DigestsBucket',
  'ArticlesTable',
  'ArrivalsTable',
  'TellingsTable',
  'ArchiveTable',
  'SubscribersTable',
  'SendsTable',
  'EditionsTable',
  'LinkKeys',
  'AddressKey',
  'ArchiveKey',
])('%s outlives the stack', (id) => {
  expect(template.Resources[id]).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
});

test('bounces, complaints and rejections come back, and the keys of links are a set with one in use', () => {
  const feedback = template.Resources.FeedbackDestination?.Properties.EventDestination;
  expect(feedback).toMatchObject({ Enabled: true, MatchingEventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT'] });
  expect(template.Resources.FeedbackSubscription?.Properties).toMatchObject({
    Endpoint: { 'Fn::GetAtt': ['FeedbackQueue', 'Arn'] },
    RawMessageDelivery: true,
  });
  expect(template.Resources.LinkKeys?.Properties.GenerateSecretString).toEqual({
    SecretStringTemplate: '{"current":"1"}',
    GenerateStringKey: '1',
    PasswordLength: 64,
    ExcludePunctuation: true,
  });
});

test('mail is received only when a mailbox is named', () => {
  const { InboundRules, UnsubscribeRule, ...others } = template.Resources as Record<string, object>;
  expect([InboundRules, UnsubscribeRule]).toMatchObject([
    { Condition: 'ReceivesMail' },
    { Condition: 'ReceivesMail', DependsOn: ['FeedbackTopicPolicy'] },
  ]);
  expect(JSON.stringify(others)).not.toMatch(/"(InboundRules|UnsubscribeRule)"/);
});
