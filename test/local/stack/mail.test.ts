import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldMap, fieldsOf, stamp } from '../../../local/stack/mail/mime.ts';
import { refusalOf } from '../../../local/stack/mail/refusals.ts';
import { recipientsOf, SendEmail } from '../../../local/stack/mail/send-email.ts';
import { logAccepted, mendLog, readAccepted } from '../../../local/stack/mail/send-log.ts';

const FROM = 'From: "The Tideford Gazette" <digest@tideford.example>';
const KNOWN = { region: 'us-east-1', configurationSets: ['known'], identities: ['tideford.example'] };

/** What SES says of a raw mail, with other fields of the request and other lines of the mail. */
function judged(more: object, lines: readonly string[] = [FROM, 'To: ana@example.org', '', 'x']) {
  const raw = Buffer.from(lines.join('\r\n'), 'latin1');
  const mail = SendEmail.parse({
    FromEmailAddress: 'digest@tideford.example',
    ConfigurationSetName: 'known',
    Destination: { ToAddresses: ['ana@example.org'] },
    Content: { Raw: { Data: raw.toString('base64') } },
    ...more,
  });
  const fields = fieldsOf(raw);
  return refusalOf({ mail, recipients: recipientsOf(mail, fieldMap(fields)), raw, fields }, KNOWN);
}

const to = (...ToAddresses: string[]) => ({ Destination: { ToAddresses } });
const many = (count: number) => to(...Array.from({ length: count }, (_, n) => `reader${n}@example.org`));
const tags = (...EmailTags: [string, string][]) => ({
  EmailTags: EmailTags.map(([Name, Value]) => ({ Name, Value })),
});
const headed = (Name: string, Value: string) => ({
  Content: { Simple: { Subject: { Data: 's' }, Body: {}, Headers: [{ Name, Value }] } },
});

test.each<[string, object, string[] | undefined, number | undefined]>([
  ['one recipient', {}, undefined, undefined],
  ['fifty recipients', many(50), undefined, undefined],
  ['a blind copy only', { Destination: { BccAddresses: ['ana@example.org'] } }, undefined, undefined],
  ['the recipients of the mail itself', to(), undefined, undefined],
  ['no recipient anywhere', to(), [FROM, '', 'x'], 400],
  ['51 recipients', many(51), undefined, 400],
  ['two addresses in one string', to('ana@example.org, ben@example.org'), undefined, 400],
  ['an address without a domain', to('ana'), undefined, 400],
  ['an address outside ASCII', to('анна@example.org'), undefined, 400],
  ['a line break in an address', to('ana@example.org\nbcc: ben@example.org'), undefined, 400],
  ['a sender that is no address', { FromEmailAddress: 'The Gazette' }, undefined, 400],
  ['another sender in the mail', {}, ['From: <a@other.example>', '', 'x'], 400],
  ['a sender in the mail alone', { FromEmailAddress: undefined }, undefined, undefined],
  ['no sender at all', { FromEmailAddress: undefined }, ['To: ana@example.org', '', 'x'], 400],
  ['a sender of a subdomain', { FromEmailAddress: 'a@mail.tideford.example' }, undefined, undefined],
  [
    'a sender of a domain that only ends alike',
    { FromEmailAddress: 'a@nottideford.example' },
    undefined,
    400,
  ],
  ['an unknown configuration set', { ConfigurationSetName: 'unknown' }, undefined, 404],
  ['no configuration set', { ConfigurationSetName: undefined }, undefined, undefined],
  ['tags', tags(['edition', 'alert-a-1'], ['subscriber', 'A_0']), undefined, undefined],
  ['a tag with a dot', tags(['edition', 'a.b']), undefined, 400],
  ['an empty tag', tags(['edition', '']), undefined, 400],
  ['a tag of 257 characters', tags(['edition', 'a'.repeat(257)]), undefined, 400],
  ['two tags of a name', tags(['a', 'b'], ['a', 'c']), undefined, 400],
  ['a line of 998 characters', {}, [FROM, '', 'x'.repeat(998), ''], undefined],
  ['a line of 999 characters', {}, [FROM, '', 'x'.repeat(999), ''], 400],
  ['a header field of 999 characters', {}, [FROM, `X-A: ${'x'.repeat(994)}`, '', 'x'], 400],
  ['an 8-bit body', {}, [FROM, '', 'Größe'], undefined],
  ['an 8-bit header field', {}, [FROM, 'Subject: Größe', '', 'x'], 400],
  ['a folded header field', {}, [FROM, 'Subject: a', '\tb', '', 'x'], undefined],
  ['a NUL in a header field', {}, [FROM, 'Subject: a\0', '', 'x'], 400],
  ['two subjects', {}, [FROM, 'Subject: a', 'subject: b', '', 'x'], 400],
  ['a line break in a simple header', headed('X-A', 'a\r\nBcc: ben@example.org'), undefined, 400],
  ['a simple header name with a colon', headed('X:A', 'a'), undefined, 400],
])('SES on %s', (_name, more, lines, status) => {
  expect(judged(more, lines)?.status).toBe(status);
});

describe('the stamp of SES', () => {
  const now = new Date('2026-03-10T06:12:40.000Z');
  const stamped = (lines: readonly string[]) =>
    stamp(Buffer.from(lines.join('\r\n')), 'new@a.example', now).toString();
  const NEW = 'Date: Tue, 10 Mar 2026 06:12:40 +0000\r\nMessage-ID: <new@a.example>\r\n';

  test.each<[string, string[], string]>([
    ['replaces', ['A: 1', 'message-id:', ' <old@a>', 'DATE: x', 'B: 2', '', 'Date: y'], 'A: 1\r\nB: 2\r\n'],
    ['is added', ['A: 1', ' 2', '', ''], 'A: 1\r\n 2\r\n'],
    [
      'leaves what only looks like a date',
      ['X-Date: 1', 'A: b', ' date: c', '', ''],
      'X-Date: 1\r\nA: b\r\n date: c\r\n',
    ],
  ])('%s', (_name, lines, kept) => {
    const body = lines.slice(lines.indexOf('')).join('\r\n');
    expect(stamped(lines)).toBe(`${kept}${NEW}${body}`);
  });
});

test('the log tells what was accepted and overlooks a line a killed process left half written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'send-log-'));
  try {
    expect(readAccepted(folder)).toEqual([]);
    mendLog(folder);
    const mail = {
      to: ['ana@example.org'],
      subject: 'Harbour',
      tags: { a: 'b' },
      at: '2026-03-10T06:12:40.000Z',
    };
    const first = { ...mail, messageId: 'm1', mailId: 'i1', edition: 'alert-a-1' };
    const second = { ...mail, messageId: 'm2', mailId: 'i2' };
    logAccepted(folder, first);
    logAccepted(folder, second);
    await appendFile(join(folder, 'accepted.jsonl'), '{"messageId":"m3"');
    expect(readAccepted(folder)).toEqual([first, second]);
    mendLog(folder);
    logAccepted(folder, first);
    expect(readAccepted(folder)).toEqual([first, second, first]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
