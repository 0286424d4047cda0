import { beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIONS } from './functions.ts';
import { packaged, resourcesOf, short, type Template } from './packaged.ts';

let template: Template;
beforeAll(async () => {
  ({ template } = await packaged());
}, 60_000);

const properties = (id: string) => template.Resources[id]?.Properties ?? {};

const EVERYWHERE = ['POWERTOOLS_SERVICE_NAME', 'POWERTOOLS_METRICS_NAMESPACE', 'LOG_LEVEL'];
const QUEUES = ['Uploads', 'Tick', 'Compose', 'Archive', 'Plan', 'Send', 'Settle', 'Link', 'Feedback'];

describe.each(FUNCTIONS)('%s', (name, id, queue, batch, environment) => {
  test('runs a current Node on arm64 with the environment it reads, no more', () => {
    const { Runtime, Architectures, Handler, Environment } = properties(`${id}LambdaFunction`);
    expect({ Runtime, Architectures, Handler }).toEqual({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: `dist/${name}/index.handler`,
    });
    const { Variables } = Environment as { Variables: Record<string, unknown> };
    expect(Object.keys(Variables).sort()).toEqual([...EVERYWHERE, ...environment.split(' ')].sort());
  });

  test('logs JSON, kept for a month, and has an alarm for its errors', () => {
    expect(properties(`${id}LambdaFunction`).LoggingConfig).toMatchObject({ LogFormat: 'JSON' });
    expect(properties(`${id}LogGroup`)).toEqual({
      LogGroupName: `/aws/lambda/news-digest-dev-${name}`,
      RetentionInDays: 30,
    });
    const errors = alarmsOn(`${id}LambdaFunction`).filter((alarm) => alarm.startsWith('Errors'));
    expect(errors).toEqual(['Errors > 0']);
  });

  test.runIf(queue)('works through its queue, and each message fails alone', () => {
    const mapping = properties(`${id}EventSourceMappingSQS${queue}Queue`);
    expect(short([mapping.EventSourceArn, mapping.FunctionName])).toEqual([
      `${queue}Queue`,
      `${id}LambdaFunction`,
    ]);
    const { Enabled, BatchSize, FunctionResponseTypes } = mapping;
    expect({ Enabled, BatchSize, FunctionResponseTypes }).toEqual({
      Enabled: true,
      BatchSize: batch,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    const timeout = properties(`${id}LambdaFunction`).Timeout as number;
    expect(properties(`${queue}Queue`).VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout);
  });
});

describe.each(QUEUES)('%sQueue', (name) => {
  test('is encrypted and gives a message its tries before it is a dead letter, kept for 14 days', () => {
    expect(properties(`${name}Queue`)).toMatchObject({
      SqsManagedSseEnabled: true,
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': [`${name}DeadLetters`, 'Arn'] },
        maxReceiveCount: { Send: 100, Link: 250 }[name] ?? 5, // a mail that must wait is no poison
      },
    });
    expect(properties(`${name}DeadLetters`)).toEqual({
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 14 * 86_400,
    });
  });

  test('has alarms for dead letters and for a message that waits', () => {
    expect(alarmsOn(`${name}DeadLetters`)).toEqual(['ApproximateNumberOfMessagesVisible > 0']);
    const seconds = name === 'Send' ? 3_600 : 1_800;
    expect(alarmsOn(`${name}Queue`)).toEqual([`ApproximateAgeOfOldestMessage > ${seconds}`]);
  });
});

test('there are no other functions, queues and mappings', () => {
  const count = (type: string) => resourcesOf(template, type).length;
  expect(count('AWS::Lambda::Function')).toBe(FUNCTIONS.length);
  expect(count('AWS::SQS::Queue')).toBe(2 * QUEUES.length);
  expect(count('AWS::Lambda::EventSourceMapping')).toBe(QUEUES.length);
});

test('every alarm is told to the topic', () => {
  for (const [id, { Properties }] of resourcesOf(template, 'AWS::CloudWatch::Alarm')) {
    expect(Properties, id).toMatchObject({
      AlarmActions: [{ Ref: 'AlarmTopic' }],
      TreatMissingData: id === 'TicksStoppedAlarm' ? 'breaching' : 'notBreaching',
    });
  }
});

test('the clock ticks every quarter of an hour, and somebody is told when it stops', () => {
  expect(properties('TickSchedule')).toMatchObject({
    ScheduleExpression: 'cron(0/15 * * * ? *)',
    FlexibleTimeWindow: { Mode: 'OFF' }, // a window would make ticks late by minutes
    Target: {
      Arn: { 'Fn::GetAtt': ['TickQueue', 'Arn'] },
      RoleArn: { 'Fn::GetAtt': ['TickRole', 'Arn'] },
      Input: '{"scheduled":"<aws.scheduler.scheduled-time>"}',
    },
  });
  expect(alarmsOn('ScheduleDasheditionsLambdaFunction')).toContain('Invocations LessThanThreshold 1');
});

test('few send at once, and feedback does not wait for a full batch', () => {
  expect(properties('SendDashdigestEventSourceMappingSQSSendQueue').ScalingConfig).toEqual({
    MaximumConcurrency: 2,
  });
  expect(properties('RecordDashfeedbackEventSourceMappingSQSFeedbackQueue')).not.toHaveProperty(
    'MaximumBatchingWindowInSeconds',
  );
});

test.each([
  'SendsAMBIGUOUS',
  'SendsREJECTED',
  'FactsLeftOut',
  'SlotsSkipped',
  'ArrivalsLeftOut',
  'PagesFailed',
  'ArchiveFailed',
  'ArchiveUnreadable',
  'LettersRefused',
])('somebody is told of %s', (metric) => {
  const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
  expect(alarms.filter(({ MetricName }) => MetricName === metric)).toMatchObject([
    {
      Namespace: 'NewsDigest',
      Dimensions: [{ Name: 'service', Value: 'news-digest' }], // as Powertools counts
      Statistic: 'Sum',
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
    },
  ]);
});

test('the pages are open to everybody, and mails link to them', () => {
  expect(properties('ServeDashsubscriptionLambdaFunctionUrl').AuthType).toBe('NONE');
  const opened = resourcesOf(template, 'AWS::Lambda::Permission').map(([, { Properties }]) => Properties);
  expect(opened.flatMap(({ FunctionName, Action }) => `${Action} ${short(FunctionName)}`).sort()).toEqual([
    'lambda:InvokeFunction ServeDashsubscriptionLambdaFunction',
    'lambda:InvokeFunctionUrl ServeDashsubscriptionLambdaFunction',
  ]);
  for (const id of ['SendDashdigest', 'MailDashlink']) {
    const { Variables } = properties(`${id}LambdaFunction`).Environment as { Variables: object };
    expect(Variables).toMatchObject({
      PAGES_URL: { 'Fn::GetAtt': ['ServeDashsubscriptionLambdaFunctionUrl', 'FunctionUrl'] },
      LINK_KEYS: { 'Fn::Sub': `{{resolve:secretsmanager:\${LinkKeys}:SecretString}}` },
    });
  }
});

/** The alarms on one function or queue, as "metric > threshold". */
function alarmsOn(id: string): string[] {
  return resourcesOf(template, 'AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) => {
    const { Dimensions, MetricName, Threshold, ComparisonOperator } = Properties;
    const [on] = short((Dimensions as { Value: unknown }[])[0]?.Value);
    const sign = ComparisonOperator === 'GreaterThanThreshold' ? '>' : ComparisonOperator;
    return on?.replace(/\.QueueName$/, '') === id ? [`${MetricName} ${sign} ${Threshold}`] : [];
  });
}
