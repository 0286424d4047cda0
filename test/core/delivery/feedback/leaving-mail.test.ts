import { describe, expect, test } from 'vitest';
import { readFeedback } from '../../../../core/delivery/feedback/read-feedback.ts';
import { ADDRESS_KEY, ANA, received } from './sample.ts';

const ignored = (why: string) => [{ kind: 'ignored', why }];
const read = (body: unknown) => readFeedback(body, ADDRESS_KEY);

describe('a mail to the address for leaving', () => {
  const token = `1.${ANA}...${'Ab_-'.repeat(10)}xyz`;
  const base64 = Buffer.from(token).toString('base64');
  const left = [{ kind: 'left', token }];
  test.each([
    ['the token', token, left],
    ['with blanks around it', `  ${token}\t`, left],
    ['answered', `Re: ${token}`, left],
    ['answered in other words', `AW: Antw: ${token}.`, left],
    ['in brackets', `<${token}>`, left],
    ['encoded in base64', `=?UTF-8?B?${base64}?=`, left],
    ['encoded in two words', `=?utf-8?B?${base64.slice(0, 40)}?= =?utf-8?B?${base64.slice(40)}?=`, left],
    ['encoded in Q', `=?utf-8?Q?${token.replaceAll('_', '=5F')}?=`, left],
    ['in words', 'Please take me off your list', ignored('no-token')],
    ['an answer by a machine', 'Automatic reply: out of office', ignored('no-token')],
    ['nothing', '', ignored('no-token')],
    ['no text', 7, ignored('no-token')],
    ['a book', token.padEnd(2001), ignored('no-token')],
  ])('%s', (_, subject, expected) => expect(read(received(subject))).toEqual(expected));

  test.each([
    ['a virus', { virusVerdict: { status: 'FAIL' } }],
    ['spam', { spamVerdict: { status: 'FAIL' } }],
    ['nobody could say', { spamVerdict: { status: 'PROCESSING_FAILED' }, virusVerdict: undefined }],
  ])('counts by its token though it is judged: %s', (_, verdict) =>
    expect(read(received(token, verdict))).toEqual(left),
  );
});
