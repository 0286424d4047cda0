/** Dollars for so many of something. */
export interface Price {
  readonly dollars: number;
  readonly per: number;
}

/**
 * List prices in US dollars of AWS in us-east-1, beyond the free tiers, as of January 2026. AWS changes them: look again
 * before money depends on it.
 */
export const PRICES = {
  /** https://aws.amazon.com/ses/pricing: mails sent; data is charged for attachments only, and we send none. */
  mail: { dollars: 0.1, per: 1_000 },
  /** https://aws.amazon.com/lambda/pricing: arm64, GB-seconds below 7.5 billion a month, and requests. */
  lambdaGbSecond: { dollars: 0.0000133334, per: 1 },
  lambdaRequest: { dollars: 0.2, per: 1e6 },
  /** https://aws.amazon.com/sqs/pricing: standard queues, requests of up to 64 KB. */
  sqsRequest: { dollars: 0.4, per: 1e6 },
  /** https://aws.amazon.com/dynamodb/pricing/on-demand: writes of up to 1 KB, strongly consistent reads of up to 4 KB. */
  write: { dollars: 0.625, per: 1e6 },
  read: { dollars: 0.125, per: 1e6 },
  /** Likewise: GB kept for a month. */
  tableGbMonth: { dollars: 0.25, per: 1 },
  /** https://aws.amazon.com/s3/pricing: standard storage, objects written once (0.005) and read once (0.0004). */
  s3PutAndGet: { dollars: 0.0054, per: 1_000 },
  /** https://aws.amazon.com/cloudwatch/pricing: GB of logs taken in. */
  logGb: { dollars: 0.5, per: 1 },
} as const satisfies Record<string, Price>;

/** @returns what so much costs, in US dollars */
export function costOf(quantity: number, { dollars, per }: Price): number {
  return (quantity * dollars) / per;
}
