import type { Beat } from './beat.ts';

/** A notification rule of a bucket, one per event name. */
export interface NotificationRule {
  id: string;
  /** With the "s3:", perhaps ending in "*". */
  event: string;
  queueArn: string;
  /** Of the decoded key; '' matches all. */
  prefix: string;
  suffix: string;
}

/** A bucket and what it tells of its objects. */
export interface BucketPlan {
  name: string;
  versioned: boolean;
  notifications: NotificationRule[];
}

/** A queue. */
export interface QueuePlan {
  name: string;
  arn: string;
  url: string;
  /** SQS attribute names and values as the API takes them: strings. */
  attributes: Record<string, string>;
}

/** A table. */
export interface TablePlan {
  name: string;
  /** The input of DynamoDB's CreateTable without the name. */
  definition: Record<string, unknown>;
}

/** A function and the bundle it runs. */
export interface FunctionPlan {
  /** Physical name. */
  name: string;
  /** Path of the module from the repository's root, without ending, and the exported name. */
  modulePath: string;
  exportName: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMegabytes: number;
}

/** An event source mapping: the queue that a function takes its batches from. */
export interface MappingPlan {
  functionName: string;
  queueArn: string;
  batchSize: number;
  windowSeconds: number;
  partialReplies: boolean;
  /** Invocations at once; undefined means no limit. */
  maximumConcurrency: number | undefined;
}

/** The URL that a function answers at. */
export interface FunctionUrlPlan {
  functionName: string;
  url: string;
}

/** What is put into a queue at moments of the clock. */
export interface SchedulePlan {
  beat: Beat;
  queueArn: string;
  /** The message, the moment not filled in. */
  input: string;
}

/** A topic and the queues that get its messages as they are. */
export interface TopicPlan {
  arn: string;
  queueArns: string[];
}

/** A configuration set of SES and whom it tells of its mails. */
export interface ConfigurationSetPlan {
  name: string;
  /** Event types in capitals, as the template has them, and the topic that is told of them. */
  destinations: { events: string[]; topicArn: string }[];
}

/** What SES does with mail that comes in for some addresses, in lower case. */
export interface ReceiptRulePlan {
  recipients: string[];
  topicArn: string;
}

/** What SES knows of the account. */
export interface MailPlan {
  configurationSets: ConfigurationSetPlan[];
  /** Domains and addresses SES sends from; none: any. */
  identities: string[];
  receiptRules: ReceiptRulePlan[];
}

/** A header that every answer of the archive gets. */
export interface HeaderPlan {
  name: string; // lower case
  value: string;
  override: boolean; // whether it takes the place of one the answer already has
}

/** A folder of a bucket that readers see, as CloudFront shows it. */
export interface ArchivePlan {
  host: string; //       and port
  bucket: string;
  folder: string; //     ends in "/"
  rootObject: string; // what "/" shows
  headers: HeaderPlan[];
  gate?: string; //      code of the CloudFront Function that sees each request first
  errorPages: { error: number; status: number; path: string }[]; // shown with `status` where the bucket answers `error`
}

/** The resources of a template with every reference resolved: what the embedded servers have to bring up. */
export interface Plan {
  buckets: BucketPlan[];
  queues: QueuePlan[];
  tables: TablePlan[];
  functions: FunctionPlan[];
  mappings: MappingPlan[];
  functionUrls: FunctionUrlPlan[];
  schedules: SchedulePlan[];
  topics: TopicPlan[];
  mail: MailPlan;
  archive: ArchivePlan | undefined;
  /** Physical names by logical id, for the command line and tests. */
  names: Record<string, string>;
}
