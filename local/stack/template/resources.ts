import * as z from 'zod';
import { ARCHIVE_RESOURCES } from './archive-resources.ts';
import { MAIL_RESOURCES } from './mail-resources.ts';
import { type } from './resource-type.ts';
import { SCHEDULE_RESOURCES } from './schedule-resources.ts';
import { SECRET_RESOURCES } from './secret-resources.ts';

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Rule = z.strictObject({ Name: z.enum(['prefix', 'suffix']), Value: z.string() });

/** The resource types the stack brings up. A property in neither of a type's two lists is an error. */
export const RESOURCES = {
  'AWS::S3::Bucket': type(
    z.strictObject({
      VersioningConfiguration: z.strictObject({ Status: z.enum(['Enabled', 'Suspended']) }).optional(),
      NotificationConfiguration: z
        .strictObject({
          QueueConfigurations: z.array(
            z.strictObject({
              Event: z
                .string()
                .startsWith('s3:ObjectCreated:', 'only s3:ObjectCreated events are sent locally'),
              Queue: z.string(),
              Filter: z.strictObject({ S3Key: z.strictObject({ Rules: z.array(Rule) }) }).optional(),
            }),
          ),
        })
        .optional(),
    }),
    [
      'BucketName',
      'BucketEncryption',
      'PublicAccessBlockConfiguration',
      'OwnershipControls',
      'LifecycleConfiguration',
      'Tags',
    ],
  ),
  'AWS::SQS::Queue': type(
    z.strictObject({
      VisibilityTimeout: Text.optional(), // seconds
      DelaySeconds: Text.optional(),
      ReceiveMessageWaitTimeSeconds: Text.optional(),
      MaximumMessageSize: Text.optional(), // bytes
      RedrivePolicy: z
        .strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() })
        .optional(),
    }),
    [
      'QueueName',
      'SqsManagedSseEnabled',
      'KmsMasterKeyId',
      'MessageRetentionPeriod',
      'RedriveAllowPolicy',
      'Tags',
    ],
  ),
  'AWS::DynamoDB::Table': type(
    z.strictObject({
      AttributeDefinitions: z.array(z.unknown()),
      KeySchema: z.array(z.unknown()),
      BillingMode: z.literal('PAY_PER_REQUEST'),
      GlobalSecondaryIndexes: z.array(z.unknown()).optional(),
    }),
    [
      'TableName',
      'PointInTimeRecoverySpecification',
      'SSESpecification',
      'DeletionProtectionEnabled',
      'TimeToLiveSpecification',
      'Tags',
    ],
  ),
  'AWS::Lambda::Function': type(
    z.strictObject({
      FunctionName: z.string(),
      Handler: z.string(),
      Runtime: z.string().startsWith('nodejs'),
      Timeout: z.number().default(3), // seconds
      MemorySize: z.number().default(128), // MB
      Environment: z.strictObject({ Variables: z.record(z.string(), Text) }).default({ Variables: {} }),
    }),
    ['Code', 'Role', 'Architectures', 'Description', 'LoggingConfig', 'TracingConfig', 'Tags'],
  ),
  'AWS::Lambda::EventSourceMapping': type(
    z.strictObject({
      EventSourceArn: z.string().startsWith('arn:aws:sqs:', 'only queues are polled locally'),
      FunctionName: z.string(),
      BatchSize: z.number().default(10),
      MaximumBatchingWindowInSeconds: z.number().default(0),
      Enabled: z.boolean().default(true),
      FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
      ScalingConfig: z.strictObject({ MaximumConcurrency: z.number() }).optional(),
    }),
  ),
  'AWS::Lambda::Url': type(z.strictObject({ AuthType: z.literal('NONE'), TargetFunctionArn: z.string() }), [
    'InvokeMode',
  ]),
  ...ARCHIVE_RESOURCES,
  ...MAIL_RESOURCES,
  ...SCHEDULE_RESOURCES,
  ...SECRET_RESOURCES,
} as const;

export type ResourceName = keyof typeof RESOURCES;
export type PropertiesOf<Name extends ResourceName> = z.infer<(typeof RESOURCES)[Name]['honoured']>;
