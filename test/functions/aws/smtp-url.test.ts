import { expect, test } from 'vitest';
import { parseSmtpUrl } from '../../../functions/aws/smtp-url.ts';

const PLAIN = { port: undefined, secure: false, requireTLS: true, auth: undefined };

test.each([
  ['smtp://mail.example', { ...PLAIN, host: 'mail.example' }],
  ['smtp://mail.example:2525/', { ...PLAIN, host: 'mail.example', port: 2525 }],
  ['smtps://mail.example', { ...PLAIN, host: 'mail.example', secure: true, requireTLS: false }],
  ['smtp://127.0.0.1:25?ignoreTLS=true', { ...PLAIN, host: '127.0.0.1', port: 25, requireTLS: false }],
  ['smtp://[::1]:25', { ...PLAIN, host: '::1', port: 25 }],
  [
    'smtp://me:s%40cret%2F@mail.example',
    { ...PLAIN, host: 'mail.example', auth: { user: 'me', pass: 's@cret/' } },
  ],
])('%s', (url, expected) => expect(parseSmtpUrl(url)).toEqual(expected));

test.each([
  'none',
  '',
  'mail.example',
  'https://mail.example',
  'smtp://',
  'smtp://mail.example/path',
  'smtp://mail.example?ignoreTLS=false',
  'smtp://mail.example?ignoreTLS=true&logger=true',
  'smtp://mail.example?tls.rejectUnauthorized=false',
  'smtp://me:s%ZZ@mail.example',
])('%s is none, and the error says so without it', (url) => {
  expect(() => parseSmtpUrl(url)).toThrow(/^SMTP_URL is smtps:/);
});
