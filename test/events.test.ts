import { readdirSync, readFileSync } from 'node:fs';
import type { S3Event, SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { articleId, revision } from '../core/article/identity.ts';
import { subscriberId } from '../core/delivery/address.ts';
import { PlanRequest, SendRequest } from '../core/delivery/schema.ts';
import { readToken } from '../core/delivery/token.ts';
import { alertEdition } from '../core/digest/edition.ts';
import { ComposeRequest } from '../core/digest/schema.ts';
import { isS3Event, uploadedObjects } from '../functions/aws/s3-event.ts';
import { urlRequest } from '../functions/aws/url-event.ts';
import { DEMO_ADDRESS, LEAVER_ADDRESS } from '../local/demo-subscriber.ts';
import { localSecret } from '../local/stack/local-secret.ts';

const KEY = 'harbour-flood.md';
const article = {
  id: articleId(KEY),
  revision: revision(readFileSync(`test/corpus/harbour-flood/${KEY}`)),
};
const correlationId = `${article.id}@${article.revision}`;
const edition = alertEdition(article).id;

const sample = (name: string) => JSON.parse(readFileSync(`events/${name}.json`, 'utf8'));
const bodyOf = (name: string) => JSON.parse((sample(name) as SQSEvent).Records[0]!.body);

describe('sample events', () => {
  test('there is one for every function', () => {
    const functions = readdirSync('functions').filter((file) => file.endsWith('.ts'));
    const samples = new Set(readdirSync('events').map((file) => file.split('.')[0]));
    expect([...samples].toSorted()).toEqual(functions.map((file) => file.replace('.ts', '')).toSorted());
  });

  test('extract-facts: a queue message that holds an S3 event', () => {
    expect(isS3Event(sample('extract-facts'))).toBe(false);
    expect(uploadedObjects(bodyOf('extract-facts'))).toEqual([{ key: KEY, received: expect.any(String) }]);
  });

  test('extract-facts: a bare S3 event', () => {
    expect(isS3Event(sample('extract-facts.s3-put') as S3Event)).toBe(true);
    expect(uploadedObjects(sample('extract-facts.s3-put'))).toEqual([
      { key: KEY, received: expect.any(String) },
    ]);
  });

  // Ids come from the corpus article: whoever changes it is told here which sample to change with it.
  test('compose-digest', () =>
    expect(ComposeRequest.parse(bodyOf('compose-digest'))).toEqual({ article, correlationId }));
  test('plan-sends', () =>
    expect(PlanRequest.parse(bodyOf('plan-sends'))).toEqual({ edition, correlationId }));
  test('send-digest', () =>
    expect(SendRequest.parse(bodyOf('send-digest'))).toEqual({
      edition,
      correlationId,
      subscriberId: subscriberId(DEMO_ADDRESS),
    }));

  test.each([
    ['unsubscribe', 'GET'],
    ['unsubscribe.post', 'POST'],
  ])('%s: the link of somebody who leaves', (name, method) => {
    const request = urlRequest(sample(name));
    expect(request.method).toBe(method);
    expect(readToken('unsubscribe', request.query.token ?? '', localSecret('LinkSecret', 64))).toBe(
      subscriberId(LEAVER_ADDRESS),
    );
  });
});
