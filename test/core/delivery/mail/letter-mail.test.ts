import { expect, test } from 'vitest';
import { letterMail } from '../../../../core/delivery/mail/letter-mail.ts';
import { readMail } from './reading.ts';

const LETTER = {
  publication: 'The Harbour Digest',
  sender: 'digest@harbour.example',
  to: 'ana@example.org',
  subject: 'Please confirm',
  html: '<p>Confirm</p>',
  text: 'Confirm\n',
  messageId: 'letter.7f3a',
  date: Date.UTC(2031, 2, 7, 6, 30),
};

test('a letter is no list mail', () => {
  const { fields, parts } = readMail(letterMail(LETTER));
  expect(fields).toEqual([
    ['To', 'ana@example.org'],
    ['Date', 'Fri, 07 Mar 2031 06:30:00 +0000'],
    ['Message-ID', '<letter.7f3a@harbour.example>'],
    ['From', '"The Harbour Digest" <digest@harbour.example>'],
    ['Subject', 'Please confirm'],
    ['Auto-Submitted', 'auto-generated'],
    ['MIME-Version', '1.0'],
    ['Content-Type', expect.stringMatching(/^multipart\/alternative; boundary="=_[0-9a-f]{32}"$/)],
  ]);
  expect(parts).toEqual([
    { type: 'text/plain; charset=utf-8', body: 'Confirm\r\n' },
    { type: 'text/html; charset=utf-8', body: '<p>Confirm</p>' },
  ]);
});

test.each([
  ['recipient', { to: 'ana@example.org, tom@example.org' }],
  ['recipient', { to: 'ana@example.org\r\nBcc: tom@example.org' }],
  ['sender', { sender: 'Harbour <digest@harbour.example>' }],
  ['subject', { subject: 'Please\r\nconfirm' }],
  ['name', { publication: 'Harbour\0' }],
  ['Message-ID', { messageId: 'a@b' }],
  ['Message-ID', { messageId: '' }],
  ['date', { date: Number.NaN }],
])('refuses a %s that is none', (_, other) => expect(() => letterMail({ ...LETTER, ...other })).toThrow());
