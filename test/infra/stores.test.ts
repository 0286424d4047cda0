import { beforeAll, describe, expect, test } from 'vitest';
import { packaged, resourcesOf, type Template } from './packaged.ts';

let template: Template;
beforeAll(async () => {
  ({ template } = await packaged());
}, 60_000);

describe('buckets', () => {
  const closed = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  };

  test('are encrypted and closed to the public', () => {
    const buckets = resourcesOf(template, 'AWS::S3::Bucket');
    expect(buckets.map(([id]) => id).sort()).toEqual([
      'ArticlesBucket',
      'DigestsBucket',
      'ServerlessDeploymentBucket',
    ]);
    const encrypted = [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }];
    for (const [id, { Properties }] of buckets) {
      expect(Properties.PublicAccessBlockConfiguration, id).toEqual(closed);
      expect(Properties.BucketEncryption, id).toEqual({ ServerSideEncryptionConfiguration: encrypted });
    }
  });

  test('of ours have one owner and shed unfinished uploads; uploads keep old versions for a time', () => {
    const rules = (id: string) =>
      (template.Resources[id]?.Properties.LifecycleConfiguration as { Rules: unknown[] } | undefined)?.Rules;
    for (const id of ['ArticlesBucket', 'DigestsBucket']) {
      const owner = { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] };
      expect(template.Resources[id]?.Properties.OwnershipControls).toEqual(owner);
      expect(rules(id)).toContainEqual(
        expect.objectContaining({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }),
      );
    }
    expect(template.Resources.ArticlesBucket?.Properties.VersioningConfiguration).toEqual({
      Status: 'Enabled',
    });
    expect(rules('ArticlesBucket')).toContainEqual(
      expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } }),
    );
  });

  test('announce every upload, and what the pipeline makes is announced to nobody, so nothing can loop', () => {
    expect(template.Resources.ArticlesBucket?.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: [
        { Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': ['UploadsQueue', 'Arn'] } },
      ],
    });
    expect(template.Resources.DigestsBucket?.Properties).not.toHaveProperty('NotificationConfiguration');
  });
});

test('tables cost by use, can be turned back and are encrypted; only counters, logs and unconfirmed sign-ups expire', () => {
  const tables = resourcesOf(template, 'AWS::DynamoDB::Table');
  expect(tables.map(([id]) => id).sort()).toEqual([
    'ArchiveTable',
    'ArrivalsTable',
    'ArticlesTable',
    'EditionsTable',
    'LimitsTable',
    'SendsTable',
    'SubscribersTable',
    'TellingsTable',
  ]);
  const expiring = ['ArrivalsTable', 'LimitsTable', 'SubscribersTable', 'TellingsTable'];
  for (const [id, { Properties }] of tables) {
    const lasting = id !== 'LimitsTable';
    expect(Properties, id).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      ...(lasting && { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }),
    });
    expect(Properties.TimeToLiveSpecification, id).toEqual(
      expiring.includes(id) ? { AttributeName: 'expires', Enabled: true } : undefined,
    );
  }
});
