import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../../core/delivery/message.ts';

const CONTENT = { subject: 'Harbour wall breached', html: '<p>Hello</p>', text: 'Hello' };
const ENVELOPE = {
  publication: 'The Harbour Digest',
  sender: 'digest@harbour.example',
  to: 'ana@example.org',
  edition: 'alert-harbour-0123456789ab',
  cadence: 'alert' as const,
  unsubscribe: 'https://links.example/unsubscribe?token=1.a.b',
};

describe('composeMessage', () => {
  const message = composeMessage(CONTENT, ENVELOPE);

  test('carries the content as it is', () => expect(message).toMatchObject(CONTENT));
  test('goes to one person', () => expect(message.to).toBe('ana@example.org'));
  test('has the headers of bulk mail', () =>
    expect(message.headers).toEqual({
      'List-Unsubscribe': '<https://links.example/unsubscribe?token=1.a.b>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': '<alert.news-digest.harbour.example>',
      'Auto-Submitted': 'auto-generated',
      'Feedback-ID': 'alert:news-digest:harbour.example',
      'X-News-Digest-Edition': 'alert-harbour-0123456789ab',
    }));

  test.each([
    ['The Harbour Digest', '"The Harbour Digest" <digest@harbour.example>'],
    ['Say "cheese" \\o/', '"Say \\"cheese\\" \\\\o/" <digest@harbour.example>'],
    ['Hafen-Überblick', '=?utf-8?B?SGFmZW4tw5xiZXJibGljaw==?= <digest@harbour.example>'],
  ])('names %s as sender', (publication, from) =>
    expect(composeMessage(CONTENT, { ...ENVELOPE, publication }).from).toBe(from),
  );

  test('cuts a long name into encoded words of at most 75 characters, between characters', () => {
    const publication = 'Größe 🎏 '.repeat(20).trim();
    const { from } = composeMessage(CONTENT, { ...ENVELOPE, publication });
    const words = from.split(' ').slice(0, -1);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
    const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString()).join('');
    expect(decoded).toBe(publication);
  });

  test.each([
    ['subject', { subject: 'Breached\r\nBcc: tom@example.org' }, {}],
    ['publication', {}, { publication: 'Digest\n' }],
    ['address', {}, { to: 'ana@example.org\r\nBcc: tom@example.org' }],
    ['link', {}, { unsubscribe: 'https://links.example/\r\nX: y' }],
    ['edition', {}, { edition: 'alert\u0000' }],
  ])('refuses a %s with control characters', (_, content, envelope) =>
    expect(() => composeMessage({ ...CONTENT, ...content }, { ...ENVELOPE, ...envelope })).toThrow(/control/),
  );
});
