import { describe, expect, test } from 'vitest';
import { gapsIn } from './client-support.ts';
import { mailsOfEveryKind } from './mails.ts';
import { type Accepted, changesSince, gapsOfMails, readRatchet } from './ratchet.ts';

const page = (css: string, body = '<p>x</p>') =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const gaps = (html: string) =>
  gapsIn(html).map(({ feature, client, support }) => `${client} ${support} ${feature}`);

describe('the ratchet', () => {
  const accepted = readRatchet();

  test(
    'holds what mails use that clients lack, each with a reason, and nothing else',
    () => expect(changesSince(accepted, gapsOfMails(mailsOfEveryKind(), accepted))).toEqual([]),
    60_000,
  );

  test('refuses what is new, what is gone and what has no reason', () => {
    const entry: Accepted = {
      feature: 'hyphens',
      none: ['gmail.ios'],
      partial: ['yahoo.ios'],
      reason: 'It is a nicety.',
    };
    expect(changesSince([entry], [entry])).toEqual([]);
    expect(changesSince([], [entry])).toHaveLength(2);
    expect(changesSince([entry], [])).toHaveLength(2);
    expect(changesSince([entry], [{ ...entry, none: ['yahoo.ios'], partial: ['gmail.ios'] }])).toHaveLength(
      4,
    );
    expect(changesSince([{ ...entry, reason: ' ' }], [entry])).toHaveLength(1);
  });
});

describe('the gaps of clients', () => {
  test.each<[string, string, string]>([
    ['an element', page('', '<video></video>'), 'gmail.ios none <video> element'],
    [
      'a property inline',
      page('', '<p style="border-radius:3px">x</p>'),
      'outlook.windows none border-radius',
    ],
    ['a property of a style sheet', page('.a { text-wrap: balance }'), 'gmail.android none text-wrap'],
    ['a value', page('.a { display: grid }'), 'outlook.windows none display:grid'],
    ['a rule within @media', page('@media print { .a { position: sticky } }'), 'gmail.ios none position'],
    [
      'a condition of @media',
      page('@media (hover: hover) { .a { color: red } }'),
      'gmail.ios none @media (hover), @media (any-hover)',
    ],
    [
      'what Outlook reads alone',
      page('', '<!--[if mso]><video></video><![endif]-->'),
      'outlook.windows none <video> element',
    ],
  ])('are found for %s', (_, html, gap) => expect(gaps(html)).toContain(gap));

  test('are none where a client knows all that is used', () =>
    expect(gaps('<table><tr><td bgcolor="#ffffff" style="color:#123456">x</td></tr></table>')).toEqual([]));

  test('are none where nobody knows whether a client does', () =>
    expect(gaps(page('.a { overflow-wrap: anywhere }')).join()).not.toContain('thunderbird'));

  test('are those of the view that a client has', () => {
    const html = page(
      '',
      '<!--[if mso]><dialog></dialog><![endif]--><!--[if !mso]><!--><video></video><!--<![endif]-->',
    );
    expect(gaps(html)).not.toContain('gmail.ios none <dialog> element');
    expect(gaps(html)).not.toContain('outlook.windows none <video> element');
    expect(gaps(html)).toContain('gmail.ios none <video> element');
  });
});
