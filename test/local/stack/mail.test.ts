import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf, SendEmail } from '../../../local/stack/mail/refusals.ts';
import { logAccepted, readAccepted } from '../../../local/stack/mail/send-log.ts';

const mail = (more: object = {}, headers: object[] = []) =>
  SendEmail.parse({
    FromEmailAddress: '"The Tideford Gazette" <digest@tideford.example>',
    ConfigurationSetName: 'known',
    Destination: { ToAddresses: ['ana@example.org'] },
    Content: { Simple: { Subject: { Data: 'Harbour' }, Body: {}, Headers: headers } },
    ...more,
  });
const to = (...ToAddresses: string[]) => mail({ Destination: { ToAddresses } });
const many = (count: number) => to(...Array.from({ length: count }, (_, n) => `reader${n}@example.org`));

test.each<[string, SendEmail, number | undefined]>([
  ['one recipient', mail(), undefined],
  ['fifty recipients', many(50), undefined],
  ['a blind copy only', mail({ Destination: { BccAddresses: ['ana@example.org'] } }), undefined],
  [
    'the usual headers',
    mail({}, [{ Name: 'List-Unsubscribe', Value: '<https://a.example/?token=x>' }]),
    undefined,
  ],
  ['no recipient', to(), 400],
  ['no destination at all', mail({ Destination: undefined }), 400],
  ['51 recipients', many(51), 400],
  ['two addresses in one string', to('ana@example.org, ben@example.org'), 400],
  ['an address without a domain', to('ana'), 400],
  ['an address outside ASCII', to('анна@example.org'), 400],
  ['a line break in an address', to('ana@example.org\nbcc: ben@example.org'), 400],
  ['a sender that is no address', mail({ FromEmailAddress: 'The Gazette' }), 400],
  ['a line break in a header', mail({}, [{ Name: 'X-A', Value: 'a\r\nBcc: ben@example.org' }]), 400],
  ['a header name with a colon', mail({}, [{ Name: 'X:A', Value: 'a' }]), 400],
  ['an unknown configuration set', mail({ ConfigurationSetName: 'unknown' }), 404],
  ['no configuration set', mail({ ConfigurationSetName: undefined }), undefined],
  ['raw content', mail({ Content: { Raw: { Data: '' } } }), 501],
])('SES on %s', (_name, sent, status) => {
  expect(refusalOf(sent, ['known'])?.status).toBe(status);
});

test('the log tells what was accepted and overlooks a line a killed process left half written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'send-log-'));
  try {
    expect(readAccepted(folder)).toEqual([]);
    const now = new Date('2026-03-10T06:12:40.000Z');
    logAccepted(
      folder,
      mail({}, [{ Name: 'X-News-Digest-Edition', Value: 'alert-a-1' }]),
      { messageId: 'm1', mailId: 'i1' },
      now,
    );
    logAccepted(folder, mail(), { messageId: 'm2', mailId: 'i2' }, now);
    await appendFile(join(folder, 'accepted.jsonl'), '{"messageId":"m3"');
    const at = now.toISOString();
    expect(readAccepted(folder)).toEqual([
      { messageId: 'm1', mailId: 'i1', to: ['ana@example.org'], at, edition: 'alert-a-1' },
      { messageId: 'm2', mailId: 'i2', to: ['ana@example.org'], at },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
