import { expect, test } from 'vitest';
import { physicalName, shortName } from '../../../local/stack/template/names.ts';

test.each([
  ['ArticlesBucket', 'AWS::S3::Bucket', 'articles'],
  ['UploadsDeadLetters', 'AWS::SQS::Queue', 'uploads-dead-letters'],
  ['ExtractDashfactsLambdaFunction', 'AWS::Lambda::Function', 'extract-facts'],
  ['SubscribersTable', 'AWS::DynamoDB::Table', 'subscribers'],
])('%s is called %s for short', (id, type, expected) => {
  expect(shortName(id, type)).toBe(expected);
  expect(physicalName(id, type)).toBe(`news-digest-local-${expected}`);
});
