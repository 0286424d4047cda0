import { beforeAll, expect, test } from 'vitest';
import { GRANTS } from './grants.ts';
import { packaged, resourcesOf, short, type Template } from './packaged.ts';

let template: Template;
beforeAll(async () => {
  ({ template } = await packaged());
}, 60_000);

interface Statement {
  Effect: string;
  Principal?: unknown;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

/** What policies say, with what they say only on a condition of the template. */
const statements = (policies: unknown) =>
  (policies as { PolicyDocument: { Statement: (Statement | { 'Fn::If': unknown[] })[] } }[]).flatMap(
    (policy) =>
      policy.PolicyDocument.Statement.map((one) => ('Fn::If' in one ? (one['Fn::If'][1] as Statement) : one)),
  );

test('each role grants exactly what its function does, to exactly what it does it to', () => {
  const granted = resourcesOf(template, 'AWS::IAM::Role').map(([id, { Properties }]) => {
    const allowed = statements(Properties.Policies).flatMap(({ Effect, Action, Resource }) =>
      [Action]
        .flat()
        .flatMap((action) => short(Resource).map((resource) => `${Effect} ${action} ${resource}`)),
    );
    return [id, allowed.sort()];
  });
  const wanted = Object.entries(GRANTS).map(([id, list]) => [
    id,
    list.map((grant) => `Allow ${grant}`).sort(),
  ]);
  expect(Object.fromEntries(granted)).toEqual(Object.fromEntries(wanted));
});

test('every function and the clock has a role of its own, that only its service may take', () => {
  const roles = resourcesOf(template, 'AWS::Lambda::Function').map(
    ([, { Properties }]) => short(Properties.Role)[0],
  );
  expect([...roles, 'TickRole'].sort()).toEqual(Object.keys(GRANTS).sort());
  for (const [id, { Properties }] of resourcesOf(template, 'AWS::IAM::Role')) {
    expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    expect(Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: `${id === 'TickRole' ? 'scheduler' : 'lambda'}.amazonaws.com` },
          Action: 'sts:AssumeRole',
        },
      ],
    });
  }
});

test.each(['SendDigestRole', 'MailLinkRole'])('mail of %s leaves only in the name of the sender', (role) => {
  const mail = statements(template.Resources[role]?.Properties.Policies).filter(({ Action }) =>
    [Action].flat().includes('ses:SendEmail'),
  );
  expect(mail).toMatchObject([
    { Condition: { StringEquals: { 'ses:FromAddress': 'digest@news-digest.example' } } },
  ]);
});

test('nothing is allowed of everything but to ask what SES allows the account', () => {
  const wide = Object.values(GRANTS)
    .flat()
    .filter((grant) => grant.endsWith(' *') || grant.includes(':* '));
  expect(new Set(wide)).toEqual(new Set(['ses:GetAccount *'])); // it takes no resource
});

test.each(['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'])(
  '%s refuses plain HTTP for everything it guards',
  (type) => {
    for (const [id, { Properties }] of resourcesOf(template, type)) {
      const things = short(Properties.Bucket ?? Properties.Queues ?? Properties.Topics);
      const guarded = Properties.Bucket ? [...things, `${things}/*`] : things;
      const [denied] = statements([Properties]).filter(({ Effect }) => Effect === 'Deny');
      expect(
        String((denied?.Condition as { Bool?: Record<string, unknown> })?.Bool?.['aws:SecureTransport']),
        id,
      ).toBe('false');
      expect(denied, id).toMatchObject({ Principal: '*' });
      if (!id.startsWith('Serverless'))
        expect(short(denied?.Resource), id).toEqual(expect.arrayContaining(guarded));
    }
  },
);

test('every bucket and queue has such a policy', () => {
  const guarded = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy'].flatMap((type) =>
    resourcesOf(template, type).flatMap(([, { Properties }]) =>
      short(Properties.Bucket ?? Properties.Queues),
    ),
  );
  const made = ['AWS::S3::Bucket', 'AWS::SQS::Queue'].flatMap((type) =>
    resourcesOf(template, type).map(([id]) => id),
  );
  expect(guarded.sort()).toEqual(made.sort());
});

test('nobody outside may do anything but announce what happens here, each to the one place it is for, and read the archive', () => {
  const open = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
    resourcesOf(template, type).flatMap(([, { Properties }]) => statements([Properties])),
  );
  const bucket = template.Resources.ArticlesBucket?.Properties.BucketName as { 'Fn::Sub': string };
  const account = { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } };
  const arn = { 'Fn::Sub': `arn:\${AWS::Partition}:s3:::${bucket['Fn::Sub']}` };
  const ses = `arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}`;
  const told = open.filter(({ Effect }) => Effect !== 'Deny');
  expect(told).toHaveLength(5);
  expect(told).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Condition: { ArnEquals: { 'aws:SourceArn': arn }, StringEquals: account },
      }),
      expect.objectContaining({
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: 'sns:Publish',
        Condition: { StringEquals: account },
      }),
      expect.objectContaining({
        Principal: { Service: 'ses.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: { Ref: 'FeedbackTopic' },
        Condition: {
          StringEquals: account,
          ArnEquals: {
            'aws:SourceArn': [
              { 'Fn::Sub': `${ses}:configuration-set/\${SesConfigurationSet}` },
              {
                'Fn::Sub': `${ses}:receipt-rule-set/\${AWS::StackName}-inbound:receipt-rule/unsubscribe`,
              },
            ],
          },
        },
      }),
      expect.objectContaining({
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: { 'Fn::GetAtt': ['FeedbackQueue', 'Arn'] },
        Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'FeedbackTopic' } } },
      }),
      expect.objectContaining({
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
        Resource: { 'Fn::Sub': `\${DigestsBucket.Arn}/archive/*` },
        Condition: {
          StringEquals: {
            'aws:SourceArn': {
              'Fn::Sub': `arn:\${AWS::Partition}:cloudfront::\${AWS::AccountId}:distribution/\${ArchiveDistribution}`,
            },
          },
        },
      }),
    ]),
  );
});
