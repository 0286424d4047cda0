import type { Figures } from './figures.ts';
import { PRICES, type Price } from './prices.ts';

/** What nobody has measured here. */
export const ASSUMED = {
  subscribers: 1_000_000, // every one of them is mailed
  editions: 30, //           a month
  mailSeconds: 0.25, //      from a claim to its settlement on AWS: six calls to DynamoDB and one to SES
  workers: 2, //             senders at least, as `sendConcurrency` says
  logBytes: 800, //          a mail: its line, and its share of the batch's metrics and Lambda's own lines
} as const;

const BATCH = 10; //         messages a sender takes at once: the mapping's batchSize
const MEMORY_GB = 0.5; //    memorySize of serverless.yml
const PACE = 0.95; //        the share of SES's rate that is used
const LOOKUP = 100; //       rows a planner asks the ledger for at once
const LONGEST_LOOK = 900; // seconds between two looks at an edition; ten at most come sooner, near its beginning and end

/** A line of the bill. */
export interface Line {
  readonly name: string;
  readonly quantity: number; // an edition
  readonly from: string; //     where the quantity comes from
  readonly price: Price;
}

/** How long an edition takes at a rate of SES's, and what that takes. */
export interface Run {
  readonly perSecond: number; // what SES allows
  readonly seconds: number;
  readonly workers: number;
}

/** @param perSecond mails that SES allows */
export function runAt(perSecond: number): Run {
  const seconds = ASSUMED.subscribers / (perSecond * PACE);
  const workers = Math.max(ASSUMED.workers, Math.ceil((perSecond * ASSUMED.mailSeconds) / BATCH));
  return { perSecond, seconds, workers };
}

/** What one edition costs when it is sent in such a run. */
export function billOf({ requests, subscribers, rowBytes }: Figures, { seconds, workers }: Run): Line[] {
  const count = ASSUMED.subscribers;
  const each = (...names: string[]) =>
    names.reduce((sum, name) => sum + (requests[name] ?? 0), 0) / subscribers;
  // Of those that read several rows, one in LOOKUP looks subscribers up and the others read an edition and the brakes.
  const rows = (each('DynamoDB.BatchGetItem') - 1 / LOOKUP) * 2 + 1;
  const scanned = rowBytes.subscriber / 4096;
  // The ledger fills while it is looked at: half of it on average.
  const looked = ((10 + seconds / LONGEST_LOOK) / 2) * (rowBytes.send / 4096);
  const reads = each('DynamoDB.GetItem') + rows + scanned + looked;
  const writes = each('DynamoDB.PutItem', 'DynamoDB.UpdateItem');
  return [
    { name: 'SES, mails', quantity: count, from: 'assumption: everybody is mailed', price: PRICES.mail },
    {
      name: 'DynamoDB, writes',
      quantity: count * writes,
      from: `measured: ${writes.toFixed(2)} a mail`,
      price: PRICES.write,
    },
    {
      name: 'DynamoDB, reads',
      quantity: count * reads,
      from: `measured: ${reads.toFixed(2)} a mail, ${looked.toFixed(2)} of them by looks at the ledger`,
      price: PRICES.read,
    },
    {
      name: 'SQS, requests',
      quantity: count * (each('SQS.SendMessageBatch') + 2 / BATCH),
      from: 'measured: sends; assumption: 10 a receipt',
      price: PRICES.sqsRequest,
    },
    {
      name: 'Lambda, GB-seconds of senders',
      quantity: seconds * workers * MEMORY_GB,
      from: `assumption: ${workers} busy all the time`,
      price: PRICES.lambdaGbSecond,
    },
    {
      name: 'Lambda, requests',
      quantity: count / BATCH,
      from: 'assumption: 10 messages a batch',
      price: PRICES.lambdaRequest,
    },
    {
      name: 'S3, parts of the audience',
      quantity: count / 1000,
      from: 'measured: 1,000 subscribers a part',
      price: PRICES.s3PutAndGet,
    },
    {
      name: 'CloudWatch, GB of logs',
      quantity: (count * ASSUMED.logBytes) / 1e9,
      from: `assumption: ${ASSUMED.logBytes} bytes a mail`,
      price: PRICES.logGb,
    },
  ];
}

/** GB that lie in the tables at the end of a month, of the subscribers and of that month's ledger. */
export function storedIn({ rowBytes }: Figures): number {
  return (ASSUMED.subscribers * (rowBytes.subscriber + ASSUMED.editions * rowBytes.send)) / 1e9;
}
