const CONSUME = ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'];
const consume = (queue: string) => CONSUME.map((verb) => `sqs:${verb} ${queue}`);
const log = (group: string) => [`logs:CreateLogStream ${group}`, `logs:PutLogEvents ${group}`];
const SES = `arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}`;
const MAIL = [
  ...['SendEmail', 'SendRawEmail'].flatMap((verb) => [
    `ses:${verb} ${SES}:identity/news-digest.example`,
    `ses:${verb} ${SES}:configuration-set/\${SesConfigurationSet}`,
  ]),
  'ses:GetAccount *',
];

/**
 * What each role may do, as "action resource". Written by hand: the validator does not know IAM's actions, and a right
 * that no function uses must not be given.
 */
export const GRANTS: Record<string, string[]> = {
  ExtractFactsRole: [
    ...log('ExtractDashfactsLogGroup'),
    ...consume('UploadsQueue'),
    's3:GetObject ArticlesBucket/*',
    's3:GetObjectVersion ArticlesBucket/*',
    's3:ListBucket ArticlesBucket',
    's3:PutObject DigestsBucket/articles/*',
    's3:PutObject DigestsBucket/uploads/*',
    's3:PutObject DigestsBucket/rejected/*',
    's3:DeleteObject DigestsBucket/rejected/*',
    'dynamodb:PutItem ArticlesTable',
    'sqs:SendMessage ComposeQueue',
  ],
  ComposeDigestRole: [
    ...log('ComposeDashdigestLogGroup'),
    ...consume('ComposeQueue'),
    's3:GetObject DigestsBucket/articles/*',
    's3:GetObject DigestsBucket/editions/*',
    'dynamodb:GetItem ArticlesTable',
    's3:ListBucket DigestsBucket',
    's3:PutObject DigestsBucket/editions/*',
    'sqs:SendMessage PlanQueue',
    'sqs:SendMessage ComposeQueue',
  ],
  PlanSendsRole: [
    ...log('PlanDashsendsLogGroup'),
    ...consume('PlanQueue'),
    's3:GetObject DigestsBucket/editions/*',
    's3:PutObject DigestsBucket/editions/*',
    's3:ListBucket DigestsBucket',
    'dynamodb:Scan SubscribersTable',
    'dynamodb:BatchGetItem EditionsTable',
    'dynamodb:PutItem EditionsTable',
    'dynamodb:BatchGetItem SendsTable',
    'sqs:SendMessage PlanQueue',
    'sqs:SendMessage SendQueue',
    'sqs:SendMessage SettleQueue',
  ],
  SendDigestRole: [
    ...log('SendDashdigestLogGroup'),
    ...consume('SendQueue'),
    's3:GetObject DigestsBucket/editions/*',
    's3:ListBucket DigestsBucket',
    'dynamodb:GetItem SubscribersTable',
    'dynamodb:BatchGetItem EditionsTable',
    'dynamodb:UpdateItem EditionsTable',
    'dynamodb:GetItem SendsTable',
    'dynamodb:PutItem SendsTable',
    'dynamodb:UpdateItem SendsTable',
    'dynamodb:GetItem LimitsTable',
    'dynamodb:UpdateItem LimitsTable',
    ...MAIL,
  ],
  SettleEditionRole: [
    ...log('SettleDasheditionLogGroup'),
    ...consume('SettleQueue'),
    's3:GetObject DigestsBucket/editions/*',
    's3:PutObject DigestsBucket/editions/*',
    's3:ListBucket DigestsBucket',
    'dynamodb:Query SendsTable',
    'dynamodb:BatchGetItem SendsTable',
    'dynamodb:GetItem SendsTable',
    'dynamodb:UpdateItem SendsTable',
    'dynamodb:BatchGetItem EditionsTable',
    'dynamodb:GetItem EditionsTable',
    'dynamodb:PutItem EditionsTable',
    'sqs:GetQueueAttributes PlanQueue',
    'sqs:GetQueueAttributes SendQueue',
    'sqs:SendMessage PlanQueue',
    'sqs:SendMessage SettleQueue',
  ],
  ServeSubscriptionRole: [
    ...log('ServeDashsubscriptionLogGroup'),
    'dynamodb:GetItem SubscribersTable',
    'dynamodb:PutItem SubscribersTable',
    'dynamodb:UpdateItem LimitsTable',
    'sqs:SendMessage LinkQueue',
  ],
  MailLinkRole: [
    ...log('MailDashlinkLogGroup'),
    ...consume('LinkQueue'),
    'dynamodb:GetItem SubscribersTable',
    'dynamodb:PutItem SubscribersTable',
    'dynamodb:GetItem LimitsTable',
    'dynamodb:PutItem LimitsTable',
    'dynamodb:UpdateItem LimitsTable',
    'dynamodb:DeleteItem LimitsTable',
    ...MAIL,
  ],
  RecordFeedbackRole: [
    ...log('RecordDashfeedbackLogGroup'),
    ...consume('FeedbackQueue'),
    'dynamodb:GetItem SubscribersTable',
    'dynamodb:PutItem SubscribersTable',
  ],
};
