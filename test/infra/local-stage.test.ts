import { beforeAll, expect, test } from 'vitest';
import { packaged, resourcesOf, type Template } from './packaged.ts';

const RUNNING = `
AWS_ENDPOINT_URL_SQS=http://127.0.0.1:5001
PAGES_URL=http://127.0.0.1:5002/serve-subscription/
LINK_KEYS={"current":"1","1":"of-the-running-stack"}
ADDRESS_KEY=of-the-running-stack
ARCHIVE_URL=http://127.0.0.1:5003/
ARCHIVE_SECRET=of-the-running-stack
`;

let template: Template;
beforeAll(async () => {
  ({ template } = await packaged('local', RUNNING));
}, 60_000);

test('a function run on its own finds the embedded stack by literals, where its .env.local says it is', () => {
  const found = resourcesOf(template, 'AWS::Lambda::Function').flatMap(([, { Properties }]) =>
    Object.entries((Properties.Environment as { Variables: Record<string, unknown> }).Variables),
  );
  expect(Object.fromEntries(found)).toEqual({
    POWERTOOLS_SERVICE_NAME: 'news-digest',
    POWERTOOLS_METRICS_NAMESPACE: 'NewsDigest',
    LOG_LEVEL: 'INFO',
    AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:4566', // not in the file above: never an account's own
    AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:5001',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:4567',
    AWS_ENDPOINT_URL_SESV2: 'http://127.0.0.1:4568',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: 'us-east-1',
    ARTICLES_BUCKET: 'news-digest-local-articles',
    DIGESTS_BUCKET: 'news-digest-local-digests',
    COMPOSE_QUEUE_URL: 'http://127.0.0.1:5001/000000000000/news-digest-local-compose',
    ARCHIVE_QUEUE_URL: 'http://127.0.0.1:5001/000000000000/news-digest-local-archive',
    PLAN_QUEUE_URL: 'http://127.0.0.1:5001/000000000000/news-digest-local-plan',
    SEND_QUEUE_URL: 'http://127.0.0.1:5001/000000000000/news-digest-local-send',
    SETTLE_QUEUE_URL: 'http://127.0.0.1:5001/000000000000/news-digest-local-settle',
    LINK_QUEUE_URL: 'http://127.0.0.1:5001/000000000000/news-digest-local-link',
    ARTICLES_TABLE: 'news-digest-local-articles',
    ARRIVALS_TABLE: 'news-digest-local-arrivals',
    TELLINGS_TABLE: 'news-digest-local-tellings',
    ARCHIVE_TABLE: 'news-digest-local-archive',
    SUBSCRIBERS_TABLE: 'news-digest-local-subscribers',
    SENDS_TABLE: 'news-digest-local-sends',
    EDITIONS_TABLE: 'news-digest-local-editions',
    LIMITS_TABLE: 'news-digest-local-limits',
    PUBLICATION_FILE: 'publication.json',
    CONFIGURATION_SET: 'news-digest-local',
    LINK_KEYS: '{"current":"1","1":"of-the-running-stack"}',
    ADDRESS_KEY: 'of-the-running-stack',
    PAGES_URL: 'http://127.0.0.1:5002/serve-subscription/',
    ARCHIVE_URL: 'http://127.0.0.1:5003/',
    ARCHIVE_SECRET: 'of-the-running-stack',
    UNSUBSCRIBE_MAILBOX: 'leave@news-digest.example',
    MAILER: 'ses',
    SMTP_URL: 'none',
    SMTP_RATE: '10',
    SIGN_UPS_PER_HOUR: '500',
  });
});
