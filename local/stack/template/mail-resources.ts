import * as z from 'zod';
import { type } from './resource-type.ts';

/** Events the embedded SES can tell of. A rejection is asked for in vain: nothing here looks for viruses. */
const EVENTS = z.array(z.enum(['BOUNCE', 'COMPLAINT', 'REJECT']));

/** What mail goes out and comes in through, and the topics that tell of it. */
export const MAIL_RESOURCES = {
  'AWS::SES::ConfigurationSet': type(z.strictObject({}), [
    ...[
      'Name',
      'SendingOptions',
      'ReputationOptions',
      'SuppressionOptions',
      'DeliveryOptions',
      'TrackingOptions',
    ],
  ]),
  'AWS::SES::ConfigurationSetEventDestination': type(
    z.strictObject({
      ConfigurationSetName: z.string(),
      EventDestination: z.strictObject({
        Name: z.string().optional(),
        Enabled: z.boolean(),
        MatchingEventTypes: EVENTS,
        SnsDestination: z.strictObject({ TopicARN: z.string() }),
      }),
    }),
  ),
  'AWS::SES::EmailIdentity': type(z.strictObject({ EmailIdentity: z.string() }), [
    'DkimSigningAttributes',
    'MailFromAttributes',
  ]),
  'AWS::SES::ReceiptRuleSet': type(z.strictObject({}), ['RuleSetName']),
  'AWS::SES::ReceiptRule': type(
    z.strictObject({
      RuleSetName: z.string(),
      Rule: z.strictObject({
        Name: z.string().optional(),
        Enabled: z.boolean(),
        Recipients: z.array(z.string().includes('@', { error: 'only whole addresses are received for' })),
        ScanEnabled: z.boolean().optional(), // every mail passes
        Actions: z.array(
          z.strictObject({
            SNSAction: z.strictObject({ TopicArn: z.string(), Encoding: z.literal('Base64') }),
          }),
        ),
      }),
    }),
  ),
  'AWS::SNS::Topic': type(z.strictObject({}), ['TopicName', 'DisplayName', 'KmsMasterKeyId', 'Tags']),
  'AWS::SNS::Subscription': type(
    z.strictObject({
      TopicArn: z.string(),
      Protocol: z.literal('sqs', { error: 'only queues are subscribed locally' }),
      Endpoint: z.string(),
      RawMessageDelivery: z.literal(true, { error: 'only raw messages are delivered locally' }),
    }),
  ),
} as const;
