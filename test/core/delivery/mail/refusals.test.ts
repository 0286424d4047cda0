import { describe, expect, test } from 'vitest';
import { prepareMail } from '../../../../core/delivery/mail/prepared-mail.ts';
import { spliceMail } from '../../../../core/delivery/mail/splice-mail.ts';
import { ANA, EDITION, textWith } from './sample.ts';

const mailOf = (edition: Partial<typeof EDITION> = {}, recipient: Partial<typeof ANA> = {}) =>
  spliceMail(prepareMail({ ...EDITION, ...edition }), { ...ANA, ...recipient });

describe('refuses', () => {
  test.each([
    'ana@example.org, tom@example.org',
    'Ana <ana@example.org>',
    ' ana@example.org',
    'ana@EXAMPLE.org',
    'ana@example.org\r\nBcc: tom@example.org',
    'ana@exämple.org',
    'ana',
    '',
  ])('the recipient %j', (to) => expect(() => mailOf({}, { to })).toThrow(/address|part|@/));

  test.each([
    'javascript:alert(1)',
    '/leave',
    '',
    'https://a.example/b c',
    'https://a.example/ü',
    'https://a.example/\r\nBcc: x',
    'https://',
    `x https://a.example/`,
  ])('the link %j', (link) => {
    expect(() => mailOf({}, { unsubscribe: link })).toThrow(TypeError);
    expect(() => mailOf({}, { preferences: link })).toThrow(TypeError);
  });

  test.each(['', 'a b', 'a>', 'mailto:leave@harbour.example', 'a\r\nX: y'])('the token %j', (mailto) =>
    expect(() => mailOf({}, { mailto })).toThrow(TypeError),
  );

  test('a link too long for a header', () =>
    expect(() => mailOf({}, { unsubscribe: `https://a.example/${'x'.repeat(990)}` })).toThrow(TypeError));

  test.each(['', 'a@b', 'a b', 'a>', 'a.b'])('the subscriber %j', (subscriberId) =>
    expect(() => mailOf({}, { subscriberId })).toThrow(TypeError),
  );

  test('a date that is none', () => expect(() => mailOf({}, { date: Number.NaN })).toThrow(RangeError));

  test.each([
    ['subject', { subject: 'Breached\r\nBcc: tom@example.org' }],
    ['publication', { publication: 'Digest\n' }],
    ['sender', { sender: 'digest@harbour.example\r\nX: y' }],
    ['sender', { sender: 'a@b.example, c@d.example' }],
    ['mailbox', { mailbox: 'leave@harbour.example>' }],
    ['edition', { edition: 'alert\u0000' }],
    ['edition', { edition: 'alert>' }],
    ['edition', { edition: 'a..b' }],
    ['HTML without links', { html: textWith('') }],
    ['text without links', { text: 'Hello' }],
  ])('a %s that is none', (_, edition) => expect(() => mailOf(edition)).toThrow());
});
