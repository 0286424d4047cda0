import { type Cases, SENTENCE } from './matter.ts';

/** Mails. */
export const MAILS: Cases = {
  'mail, 100,000 parts': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(100_000)}--b--\n`,
      ),
  ],
  'mail, 10,000 multiparts inside one another': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n${Array.from({ length: 10_000 }, (_, n) => `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n\n`).join('')}`,
      ),
  ],
  'mail, 1,000 messages inside one another': [
    'a.eml',
    () =>
      Buffer.from(
        `${'From: a@port.example\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n'.repeat(1000)}From: a@port.example\nMIME-Version: 1.0\n\n${SENTENCE}`,
      ),
  ],
  'mail, a header of 5 MB': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nMIME-Version: 1.0\nSubject: ${'=?utf-8?q?ferry?= '.repeat(280_000)}\n\n${SENTENCE}`,
      ),
  ],
  'mail, 20 MB of base64': [
    'a.eml',
    () =>
      Buffer.from(
        `From: a@port.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n${`${'QUFB'.repeat(19)}\n`.repeat(270_000)}`,
      ),
  ],
};
