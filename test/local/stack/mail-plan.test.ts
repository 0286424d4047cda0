import { expect, test } from 'vitest';
import { makePlan } from '../../../local/stack/template/make-plan.ts';
import { readTemplate } from '../../../local/stack/template/read.ts';
import { MAIL_RESOURCES } from './small-stack.ts';

const place = { region: 'us-east-1', storagePort: 4566, functionsPort: 4570, archivePort: 4572 };
const read = (Resources: Record<string, unknown>) => makePlan(readTemplate({ Resources }, place));

test('mail goes out, is told of and comes in as the template says; alarms are left out', () => {
  const arn = 'arn:aws:sns:us-east-1:000000000000:news-digest-local-feedback';
  const plan = read({
    ...MAIL_RESOURCES,
    Idle: {
      Type: 'AWS::SES::ConfigurationSetEventDestination',
      Properties: {
        ConfigurationSetName: { Ref: 'SesConfigurationSet' },
        EventDestination: {
          ...{ Enabled: false, MatchingEventTypes: ['BOUNCE'] },
          SnsDestination: { TopicARN: { Ref: 'FeedbackTopic' } },
        },
      },
    },
    AlarmTopic: { Type: 'AWS::SNS::Topic' },
    AlarmSubscription: { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'email' } },
  });
  expect(plan.topics).toEqual([
    { arn, queueArns: ['arn:aws:sqs:us-east-1:000000000000:news-digest-local-feedback'] },
  ]);
  expect(plan.mail).toEqual({
    configurationSets: [
      {
        name: 'news-digest-local',
        destinations: [{ events: ['BOUNCE', 'COMPLAINT', 'REJECT'], topicArn: arn }],
      },
    ],
    identities: ['tideford.example'],
    receiptRules: [{ recipients: ['leave@tideford.example'], topicArn: arn }],
  });
});

test('a mailbox for those who leave is there locally, whatever a deployment chooses', () => {
  const resources = { R: { ...MAIL_RESOURCES.InboundRules, Condition: 'ReceivesMail' } };
  const plan = readTemplate(
    {
      Resources: {
        ...resources,
        F: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: { Ref: 'UnsubscribeMailbox' } } },
      },
      Parameters: { UnsubscribeMailbox: { Default: 'none' } },
      Conditions: {
        ReceivesMail: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'UnsubscribeMailbox' }, 'none'] }] },
      },
    },
    place,
  );
  expect(plan.of('AWS::SES::ReceiptRuleSet')).toHaveLength(1);
  expect(plan.of('AWS::SES::EmailIdentity')[0]?.properties.EmailIdentity).toBe('leave@news-digest.example');
});
