import { describe, expect, test } from 'vitest';
import { prepareMail } from '../../../../core/delivery/mail/prepared-mail.ts';
import { spliceMail } from '../../../../core/delivery/mail/splice-mail.ts';
import { readMail, valueIn } from './reading.ts';
import { ANA, EDITION, htmlWith, textWith } from './sample.ts';

const mailOf = (edition: Partial<typeof EDITION> = {}, recipient: Partial<typeof ANA> = {}) =>
  spliceMail(prepareMail({ ...EDITION, ...edition }), { ...ANA, ...recipient });
const fieldOf = (mail: Buffer, name: string) => valueIn(readMail(mail).fields, name);

test('the mail of an alert', () => {
  expect(mailOf().toString()).toBe(
    `To: ana@example.org
Date: Fri, 07 Mar 2031 06:30:00 +0000
Message-ID: <alert-harbour-0123456789ab.0123456789abcdef0123456789abcdef@harbour.example>
List-Unsubscribe: <https://pages.example/unsubscribe?token=1.a.b>,
 <mailto:leave@harbour.example?subject=1.a.b>
From: "The Harbour Digest" <digest@harbour.example>
Subject: Harbour wall breached
List-Unsubscribe-Post: List-Unsubscribe=One-Click
List-Id: <alert.news-digest.harbour.example>
Auto-Submitted: auto-generated
Feedback-ID: alert:news-digest:harbour.example
X-News-Digest-Edition: alert-harbour-0123456789ab
MIME-Version: 1.0
Content-Type: multipart/alternative;
 boundary="=_fd9f7618d85e42dacdfbd1529d17a5ab"

--=_fd9f7618d85e42dacdfbd1529d17a5ab
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Hello

Change:=20=
https://pages.example/preferences?token=3D1.c.d=

Leave:=20=
https://pages.example/unsubscribe?token=3D1.a.b=


--=_fd9f7618d85e42dacdfbd1529d17a5ab
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Hello</p><a href=3D"=
https://pages.example/preferences?token=3D1.c.d=
">Change</a> <a href=3D"=
https://pages.example/unsubscribe?token=3D1.a.b=
">Leave</a></p>
--=_fd9f7618d85e42dacdfbd1529d17a5ab--
`.replaceAll('\n', '\r\n'),
  );
});

test('is the same bytes for the same recipient and date, and shares none with another mail', () => {
  const prepared = prepareMail(EDITION);
  const first = spliceMail(prepared, ANA);
  const kept = Buffer.from(first);
  spliceMail(prepared, { ...ANA, to: 'tom@example.org' }).fill(0);
  expect(first).toEqual(kept);
  expect(spliceMail(prepareMail(EDITION), ANA)).toEqual(kept);
});

describe('the ways to leave', () => {
  test.each([
    ['no mailbox', { mailbox: undefined }, {}],
    ['no token', {}, { mailto: undefined }],
  ])('with %s is the link alone', (_, edition, recipient) =>
    expect(fieldOf(mailOf(edition, recipient), 'List-Unsubscribe')).toBe(
      '<https://pages.example/unsubscribe?token=1.a.b>',
    ),
  );

  test('a mailbox is written as a URL writes it', () =>
    expect(fieldOf(mailOf({ mailbox: 'leave+a%b?c@harbour.example' }), 'List-Unsubscribe')).toContain(
      '<mailto:leave%2Ba%25b%3Fc@harbour.example?subject=1.a.b>',
    ));

  test('marks in a link end neither the header nor the attribute', () => {
    const unsubscribe = `https://pages.example/?a=1&b="<c>,'`;
    const mail = readMail(mailOf({}, { unsubscribe }));
    expect(valueIn(mail.fields, 'List-Unsubscribe')).toMatch(
      /^<https:\/\/pages\.example\/\?a=1&b="%3Cc%3E,'>, <mailto:/,
    );
    expect(mail.parts[0]?.body).toContain(`Leave: ${unsubscribe}\r\n`);
    expect(mail.parts[1]?.body).toContain(`href="https://pages.example/?a=1&amp;b=&quot;&lt;c&gt;,'">Leave`);
  });

  test.each([1, 100, 900])('a token of %i characters breaks no line', (length) => {
    const token = '.'.repeat(length);
    const unsubscribe = `https://pages.example/u?t=${token}`;
    const mail = readMail(mailOf({}, { unsubscribe, preferences: unsubscribe, mailto: token }));
    expect(mail.parts[0]?.body).toBe(`Hello\r\n\r\nChange: ${unsubscribe}\r\nLeave: ${unsubscribe}\r\n`);
    expect(mail.parts[1]?.body).toContain(`href="${unsubscribe}">Leave`);
  });
});

test('a body that holds what looks like a boundary is one body', () => {
  const boundary = /boundary="([^"]+)"/.exec(mailOf().toString())?.[1];
  const words = `--${boundary}--\n\n--${boundary}\nContent-Type: text/html\n\n`;
  const { parts } = readMail(mailOf({ text: textWith(words), html: htmlWith(words) }));
  expect(parts[0]?.body.startsWith(words.replaceAll('\n', '\r\n'))).toBe(true);
  expect(parts[1]?.body.startsWith(words.replaceAll('\n', '\r\n'))).toBe(true);
});
