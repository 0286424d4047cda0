import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { subscriberId } from '../../../../core/delivery/address.ts';
import { readFeedback } from '../../../../core/delivery/feedback/read-feedback.ts';
import { parseLinkKeys } from '../../../../core/delivery/links/keys.ts';
import { readToken } from '../../../../core/delivery/links/token.ts';
import { LEAVER_ADDRESS } from '../../../../local/demo-subscriber.ts';
import { localSecret } from '../../../../local/stack/local-secret.ts';

const ADDRESS_KEY = localSecret('AddressKey', 64);
const LEAVER = subscriberId(LEAVER_ADDRESS, ADDRESS_KEY);

function said(name: string) {
  const { Records } = JSON.parse(readFileSync(`events/${name}.json`, 'utf8'));
  const [feedback] = readFeedback(JSON.parse(Records[0].body), ADDRESS_KEY);
  return feedback!;
}

test('record-feedback: a mail to the leaver that came back', () =>
  expect(said('record-feedback')).toMatchObject({ kind: 'bounced', hard: true, subscriberId: LEAVER }));

test('record-feedback.complaint: the leaver calls a mail spam', () =>
  expect(said('record-feedback.complaint')).toMatchObject({ kind: 'complained', subscriberId: LEAVER }));

test('record-feedback.mail: the leaver asks to leave by mail', () => {
  const feedback = said('record-feedback.mail');
  const keys = parseLinkKeys(JSON.stringify({ current: '1', 1: localSecret('LinkKeys', 64) }));
  const token = feedback.kind === 'left' ? feedback.token : '';
  expect(readToken('unsubscribe', token, keys, 0)).toEqual({ subscriberId: LEAVER });
});
