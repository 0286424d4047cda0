import { readdirSync, readFileSync } from 'node:fs';
import type { S3Event, SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { ArchiveRequest } from '../core/archive/schema.ts';
import { articleId, revision } from '../core/article/identity.ts';
import { subscriberId } from '../core/delivery/address.ts';
import { LinkRequest } from '../core/delivery/link-request.ts';
import { parseLinkKeys } from '../core/delivery/links/keys.ts';
import { readToken } from '../core/delivery/links/token.ts';
import { readChoices, typedOf } from '../core/delivery/pages/choices-form.ts';
import { parseFields } from '../core/delivery/pages/fields.ts';
import { TickRequest } from '../core/delivery/schedule/schema.ts';
import { PlanRequest, SendRequest } from '../core/delivery/sends/schema.ts';
import { alertEdition } from '../core/digest/edition/select-alert.ts';
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
const edition = alertEdition(article);

const sample = (name: string) => JSON.parse(readFileSync(`events/${name}.json`, 'utf8'));
const bodyOf = (name: string) => JSON.parse((sample(name) as SQSEvent).Records[0]!.body);

const ALL = { alert: true, daily: true, weekly: 'monday' } as const;

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
  test('schedule-editions: the clock has no milliseconds', () =>
    expect(TickRequest.parse(bodyOf('schedule-editions'))).toEqual({ scheduled: '2026-11-22T07:00:00Z' }));
  test('publish-archive', () =>
    expect(ArchiveRequest.parse(bodyOf('publish-archive'))).toEqual({ edition, correlationId }));
  test('plan-sends', () =>
    expect(PlanRequest.parse(bodyOf('plan-sends'))).toEqual({ edition, correlationId }));
  test('send-digest', () =>
    expect(SendRequest.parse(bodyOf('send-digest'))).toEqual({
      edition,
      correlationId,
      subscriberId: subscriberId(DEMO_ADDRESS, localSecret('AddressKey', 64)),
    }));

  test('serve-subscription: the form, and a sign-up with it', () => {
    expect(urlRequest(sample('serve-subscription'))).toMatchObject({ method: 'GET', path: '' });
    const { method, path, body, headers } = urlRequest(sample('serve-subscription.sign-up'));
    expect([method, path]).toEqual(['POST', '']);
    expect(readChoices(ALL, typedOf(parseFields(body, headers['content-type'])))).toEqual({
      choices: {
        editions: ['daily', 'weekly'],
        topics: ['harbour', 'city council'],
        hour: 7,
        zone: 'Europe/Berlin',
      },
    });
  });

  test('serve-subscription: the one click of somebody who leaves', () => {
    const { method, path, query } = urlRequest(sample('serve-subscription.one-click'));
    expect([method, path]).toEqual(['POST', 'unsubscribe']);
    const keys = parseLinkKeys(JSON.stringify({ current: '1', '1': localSecret('LinkKeys', 64) }));
    expect(readToken('unsubscribe', query.token ?? '', keys, 0)).toEqual({
      subscriberId: subscriberId(LEAVER_ADDRESS, localSecret('AddressKey', 64)),
    });
  });

  test('mail-link', () =>
    expect(LinkRequest.parse(bodyOf('mail-link'))).toMatchObject({ kind: 'links', address: DEMO_ADDRESS }));
});
