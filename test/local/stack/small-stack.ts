import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../../../local/stack/connection.ts';
import { type Stack, type StackOptions, startStack } from '../../../local/stack/index.ts';
import { ANY_PORTS } from '../../pipeline/harness.ts';

/** A stack of a template written by hand, with genuine clients. */
export interface SmallStack {
  stack: Stack;
  stateDir: string;
  ses: SESv2Client;
  sqs: SQSClient;
  remove: () => Promise<void>;
}

/** Starts a stack of some resources. */
export async function smallStack(
  template: { Resources: object; Parameters?: object },
  options: Partial<StackOptions> = {},
): Promise<SmallStack> {
  const stateDir = await mkdtemp(join(tmpdir(), 'small-stack-'));
  const stack = await startStack({ template, root: stateDir, stateDir, ports: ANY_PORTS, ...options });
  const config = (name: string) => ({ ...clientConfig(stack.env[name] ?? '', stack.region), maxAttempts: 1 });
  const ses = new SESv2Client(config('AWS_ENDPOINT_URL_SESV2'));
  const sqs = new SQSClient(config('AWS_ENDPOINT_URL_SQS'));
  return {
    ...{ stack, stateDir, ses, sqs },
    remove: async () => {
      ses.destroy();
      sqs.destroy();
      await stack.stop();
      await rm(stateDir, { recursive: true });
    },
  };
}

/** What mail needs of a template: a sender, events of it in a queue, and a mailbox. */
export const MAIL_RESOURCES = {
  SesConfigurationSet: { Type: 'AWS::SES::ConfigurationSet' },
  SesIdentity: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'tideford.example' } },
  FeedbackTopic: { Type: 'AWS::SNS::Topic' },
  FeedbackQueue: { Type: 'AWS::SQS::Queue' },
  FeedbackSubscription: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      ...{ TopicArn: { Ref: 'FeedbackTopic' }, Protocol: 'sqs', RawMessageDelivery: true },
      Endpoint: { 'Fn::GetAtt': ['FeedbackQueue', 'Arn'] },
    },
  },
  FeedbackDestination: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: { Ref: 'SesConfigurationSet' },
      EventDestination: {
        ...{ Enabled: true, MatchingEventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT'] },
        SnsDestination: { TopicARN: { Ref: 'FeedbackTopic' } },
      },
    },
  },
  InboundRules: { Type: 'AWS::SES::ReceiptRuleSet' },
  UnsubscribeRule: {
    Type: 'AWS::SES::ReceiptRule',
    Properties: {
      RuleSetName: { Ref: 'InboundRules' },
      Rule: {
        ...{ Enabled: true, Recipients: ['Leave@tideford.example'], ScanEnabled: true },
        Actions: [{ SNSAction: { TopicArn: { Ref: 'FeedbackTopic' }, Encoding: 'Base64' } }],
      },
    },
  },
};
