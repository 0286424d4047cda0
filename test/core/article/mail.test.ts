import { describe, expect, test } from 'vitest';
import { type Item, parseUpload } from '../../../core/article/parse.ts';
import { endsWellWhateverIsDone } from './mutations.ts';

const BODY = `By Ines Vandal

The harbour board voted 7 to 2 on Tuesday to dredge the north channel.

“We have waited eleven years for this,” said Tomas Reik, who chairs the board.
`;
const HEAD = `From: Skarn Harbour Board <press@skarn.example>
To: desk@gazette.example
Date: Tue, 6 Jan 2026 20:00:00 +0200
Message-ID: <channel-2026@skarn.example>
MIME-Version: 1.0
`;
const letter = (head: string, body: string) =>
  Buffer.from(`${HEAD}${head}\n${body}`.replaceAll('\n', '\r\n'));
const plain = (body: string, subject = 'Harbour board votes to dredge') =>
  letter(`Subject: ${subject}\nContent-Type: text/plain; charset=utf-8\n`, body);
const parts = (subtype: string, ...bodies: string[]) =>
  letter(
    `Subject: Harbour board votes to dredge\nContent-Type: multipart/${subtype}; boundary=b\n`,
    `${bodies.map((body) => `--b\n${body}\n`).join('')}--b--\n`,
  );
const HTML = `<div>Harbour board</div><p>The harbour board voted 7&nbsp;to 2 on Tuesday to dredge the <b>north</b> channel.</p><p>${'It is a long channel. '.repeat(30)}</p>`;

const read = (bytes: Uint8Array, key = 'release.eml') => parseUpload({ key, bytes });
const told = (items: readonly Item[]) =>
  items.map((item) => {
    if ('article' in item) return [item.article.part, item.article.title];
    return 'rejected' in item ? [item.part, item.rejected.code] : [item.part, 'withdrawn'];
  });
const textOf = async (bytes: Uint8Array) => {
  const [item] = await read(bytes);
  if (!item || !('article' in item)) throw new Error('no article');
  return item.article.text;
};

describe('a message', () => {
  test('is its text, under its subject', async () => {
    const [item] = await read(plain(BODY));
    expect(item).toMatchObject({
      article: {
        title: 'Harbour board votes to dredge',
        byline: ['Ines Vandal'],
        published: '2026-01-06T20:00:00+02:00',
        guid: 'channel-2026@skarn.example',
        lang: 'en',
      },
    });
    const { article } = item as Extract<Item, { article: unknown }>;
    expect(article.text).toBe(`Harbour board votes to dredge\n\n${BODY.trim()}`);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  test.each([
    ['Fwd: Harbour board votes', 'Harbour board votes'],
    ['WG: AW: Hafen wird tiefer', 'Hafen wird tiefer'],
    ['RE[2]: Harbour', 'Harbour'],
    ['=?utf-8?q?Caf=C3=A9_opens?=', 'Café opens'],
    ['Review: the new pier', 'Review: the new pier'],
    ['Tr\u200bade: up', 'Trade: up'],
  ])('the subject %s is the title %s', async (subject, title) => {
    expect(await read(plain('It opened on Monday, the board said.', subject))).toMatchObject([
      { article: { title } },
    ]);
  });

  test('the subject is not said twice', async () => {
    expect(await textOf(plain(`Harbour board votes to dredge\n\n${BODY}`))).toBe(
      `Harbour board votes to dredge\n\n${BODY.trim()}`,
    );
  });

  test.each([
    [
      'the plain part where it says as much',
      `Content-Type: text/plain\n\n${BODY}`,
      '<p>See the web.</p>',
      'Tomas Reik',
    ],
    [
      'the HTML where the plain part only points to it',
      'Content-Type: text/plain\n\nSee the web.',
      HTML,
      '7\u00a0to 2',
    ],
  ])('of two parts takes %s', async (_name, text, html, words) => {
    const message = parts('alternative', text, `Content-Type: text/html; charset=utf-8\n\n${html}`);
    const found = await textOf(message);
    expect(found).toContain(words);
    expect(found).not.toContain('See the web');
  });

  test.each([
    ['a signature', `${BODY}\n-- \nSkarn Harbour Board, press office\n`, 'press office'],
    [
      'an answer to an older letter',
      `${BODY}\nOn Monday Ana wrote:\n> Is there a vote?\n`,
      'Is there a vote',
    ],
  ])('leaves out %s', async (_name, body, words) => {
    const text = await textOf(plain(body));
    expect(text).toContain('Tomas Reik');
    expect(text).not.toContain(words);
  });

  test.each([
    [
      'format=flowed',
      'text/plain; charset=utf-8; format=flowed',
      'The board voted 7 to \n2 on Tuesday.',
      'voted 7 to 2 on',
    ],
    [
      'quoted-printable',
      'text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable',
      'Caf=C3=A9 =\nopens.',
      'Café opens.',
    ],
    [
      'windows-1252',
      'text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable',
      '=93We won,=94 said Ana.',
      '“We won,” said Ana.',
    ],
  ])('%s is read', async (_name, type, body, words) => {
    expect(await textOf(letter(`Subject: Vote\nContent-Type: ${type}\n`, body))).toContain(words);
  });

  test('eight-bit text that names no character set is told by its letters', async () => {
    const message = Buffer.from(
      `${HEAD}Subject: Cafe\n\nDas Caf\xe9 \xf6ffnet um 9 Uhr, sagte sie.\n`,
      'latin1',
    );
    expect(await textOf(message)).toContain('Das Café öffnet');
  });
});

describe('what is forwarded', () => {
  const FIELDS =
    'From: Wire <desk@wire.example>\nDate: Mon, 5 Jan 2026 08:00:00 +0000\nSubject: Ferries sail again\nTo: ed@gazette.example\n';

  test.each([
    ['---------- Forwarded message ---------\n', ''],
    ['-----Original Message-----\n', ''],
    ['Begin forwarded message:\n\n', '> '],
    ['-------- Weitergeleitete Nachricht --------\n', ''],
  ])('under "%s" goes before the note above it', async (line, mark) => {
    const quoted = `${FIELDS}\nThe ferries carried 400 people.`.replace(/^/gm, mark);
    expect(await read(plain(`For page 3!\n\n${line}${quoted}\n`))).toMatchObject([
      {
        article: {
          title: 'Ferries sail again',
          published: '2026-01-05T08:00:00+00:00',
          text: 'Ferries sail again\n\nThe ferries carried 400 people.',
        },
      },
    ]);
  });

  test('as an attachment is a message of its own', async () => {
    const inner = `Content-Type: message/rfc822\n\n${FIELDS}Message-ID: <f@wire.example>\nMIME-Version: 1.0\n\nThe ferries carried 400 people.\n`;
    const items = await read(parts('mixed', 'Content-Type: text/plain\n\nPlease run this.', inner));
    expect(items).toMatchObject([
      { article: { part: 'message 1.eml', guid: 'f@wire.example', title: 'Ferries sail again' } },
    ]);
  });
});

describe('attachments', () => {
  const attached = (name: string, type: string, body: string) =>
    `Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\n\n${body}`;

  test('that are articles are read beside a letter that is one, the others are not looked at', async () => {
    const items = await read(
      parts(
        'mixed',
        `Content-Type: text/plain\n\n${BODY}${BODY}`,
        attached('two.txt', 'text/plain', 'Ferries sail again\n\nThey carried 400 people, the port said.'),
        attached('logo.png', 'image/png', 'x'),
        attached('meeting.ics', 'text/calendar', 'BEGIN:VCALENDAR'),
        attached('signature.asc', 'application/pgp-signature', 'x'),
      ),
    );
    expect(told(items)).toEqual([
      ['message', 'Harbour board votes to dredge'],
      ['two.txt', 'Ferries sail again'],
    ]);
  });

  test('one that cannot be read says so, and the covering note is no article', async () => {
    const items = await read(
      parts('mixed', 'Content-Type: text/plain\n\nSee below.', attached('two.txt', 'text/plain', ' ')),
    );
    expect(told(items)).toEqual([['two.txt', 'no-text']]);
  });
});

describe('mbox', () => {
  const message = (id: string, body: string) =>
    `From ana@port.example Tue Jan  6 20:00:00 2026\nMessage-ID: <${id}>\nSubject: Ferry ${id}\n\n${body}\n\n`;

  test('holds a message for each From line, and no other line is one', async () => {
    const file =
      message('a', 'It carried 40 people.\n>From then on it was full.\n\nFrom Monday it sails again.') +
      message('b', 'It carried 50 people.');
    const items = await parseUpload({ key: 'day.mbox', bytes: Buffer.from(file) });
    expect(told(items)).toEqual([
      ['message 1', 'Ferry a'],
      ['message 2', 'Ferry b'],
    ]);
    expect((items[0] as Extract<Item, { article: unknown }>).article.text).toContain(
      '\nFrom then on it was full.',
    );
  });
});

describe('what is no mail', () => {
  test.each([
    ['a play', 'play.txt', 'Mayor: We won.\nClerk: We did not.\n\nThey argued for an hour.\n'],
    ['a text about mail', 'notes.txt', 'From: the harbour to the hill\n\nA walk of 4 miles.\n'],
    ['a header in the middle', 'a.txt', 'The letter began:\nMIME-Version: 1.0\n'],
  ])('%s stays text', async (_name, key, text) => {
    expect(await parseUpload({ key, bytes: Buffer.from(text) })).toMatchObject([{ article: { text } }]);
  });

  test.each([
    ['a letter without words', plain(' \n')],
    ['a letter with a picture and no words', parts('mixed', 'Content-Type: image/png\n\nx')],
  ])('%s holds no article', (_name, bytes) => expect(read(bytes)).rejects.toMatchObject({ code: 'no-text' }));

  test('10,000 parts inside one another are refused', () =>
    expect(
      read(
        Buffer.from(
          `${HEAD}Content-Type: multipart/mixed; boundary=b0\n\n${Array.from({ length: 10_000 }, (_, n) => `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n\n`).join('')}`,
        ),
      ),
    ).rejects.toMatchObject({ code: 'too-complex' }));
});

test('whatever is done to its bytes, a message ends in articles or in a rejection', async () => {
  const samples = [
    plain(BODY),
    parts('alternative', `Content-Type: text/plain\n\n${BODY}`, `Content-Type: text/html\n\n${HTML}`),
  ];
  await endsWellWhateverIsDone(samples, read, { runs: 300, most: 8 });
});
