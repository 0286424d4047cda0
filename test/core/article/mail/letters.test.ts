import { describe, expect, test } from 'vitest';
import { parseUpload } from '../../../../core/article/parse.ts';

const HEAD =
  'From: Skarn Harbour Board <press@skarn.example>\nMessage-ID: <n@skarn.example>\nMIME-Version: 1.0\n';
const NEWS = 'The harbour board voted 7 to 2 on Tuesday to dredge the channel.';
const SAID = '“We have waited eleven years,” said Tomas Reik, who chairs the board.';
const plain = (body: string, subject = 'Board votes', type = 'text/plain; charset=utf-8') =>
  Buffer.from(`${HEAD}Subject: ${subject}\nContent-Type: ${type}\n\n${body}`);
const articleOf = async (bytes: Uint8Array) => {
  const [item] = await parseUpload({ key: 'release.eml', bytes });
  if (!item || !('article' in item)) throw new Error('no article');
  return item.article;
};
const bodyOf = async (body: string, subject?: string) =>
  (await articleOf(plain(body, subject))).text.split('\n\n').slice(1).join('\n\n');

describe('letters in UTF-8 that say otherwise', () => {
  const words = 'The Café at 9 €. “Closed,” said Zoë Ünal.';
  test.each([
    ['text/plain; charset=iso-8859-1', words],
    ['text/plain; charset=windows-1252', words],
    ['text/plain; charset=us-ascii', words],
    ['text/plain; charset=x-unknown', words],
    ['text/html; charset=windows-1252', `<meta charset=utf-8><p>${words}</p>`],
  ])('%s', async (type, body) => {
    expect((await articleOf(plain(body, 'Cafe', type))).text).toBe(`Cafe\n\n${words}`);
  });

  test.each([
    ['a letter in its own character set', 'Das Caf\xe9 \xf6ffnet um 9 Uhr, sagte sie.', 'Das Café öffnet'],
    ['one whose letters only begin so', 'S\xc3O PAULO \xa3 5, caf\xe9.', 'SÃO PAULO £ 5, café'],
  ])('%s stays as it is', async (_name, body, read) => {
    const head = `${HEAD}Subject: Cafe\nContent-Type: text/plain; charset=iso-8859-1\n\n`;
    expect((await articleOf(Buffer.from(head + body, 'latin1'))).text).toContain(read);
  });
});

describe('lines marked with ">"', () => {
  test.each([
    ['between paragraphs', `${NEWS}\n\n> ${SAID}\n\nThe vote is final.`],
    ['after a colon, at the end', `${NEWS}\n\nTomas Reik said:\n\n> ${SAID}`],
    ['below a letter that the mayor wrote', `In May the mayor wrote:\n> Dredge it.\n\n${NEWS}`],
  ])('stay %s', async (_name, body) => expect(await bodyOf(body)).toBe(body));

  test.each([
    ['at the end', `${NEWS}\n\n> Is there a vote?\n> Ana`],
    ['below "wrote"', `${NEWS}\n\nOn Tue, Nov 24, 2026 at 10:00 AM Ana Ruiz <a@x.example> wrote:\n> A vote?`],
    [
      'below "wrote" over two lines',
      `${NEWS}\n\nOn Tue, 24 Nov 2026, Ana Ruiz\n<a@x.example> wrote:\n\n> A vote?`,
    ],
    ['below "schrieb"', `${NEWS}\n\nAm 24.11.2026 um 10:00 schrieb Ana Ruiz:\n> Eine Frage?\n\n> Zwei?`],
    ['that are answered one by one', `Am 24.11.2026 schrieb Ana Ruiz:\n> A vote?\n\n${NEWS}\n\n> When?\n`],
  ])('go %s', async (_name, body) => expect(await bodyOf(body)).toBe(NEWS));
});

describe("Outlook's older letter", () => {
  const OLDER = `From: Wire <desk@wire.example>\nSent: 24 November 2026 10:00\nTo: ed@gazette.example;\n two@gazette.example\nSubject: Ferries sail again\n\n${SAID}`;
  test.each([
    ['under a rule', `FYI\n\n________________________________\n${OLDER}`],
    ['under nothing', `FYI\n\n${OLDER}`],
    [
      'in German',
      `Zur Info\n\n${OLDER.replace('From', 'Von').replace('Sent', 'Gesendet').replace('To:', 'An:').replace('Subject', 'Betreff')}`,
    ],
    ['in bold', `FYI\n\n${OLDER.replace(/^(\w+):/gm, '*$1:*')}`],
    [
      'with addresses over lines',
      `FYI\n\n${OLDER.replace(';\n two', ',\nTwo Desk <two').replace('two@gazette.example\n', 'two@gazette.example>\n')}`,
    ],
  ])('%s is what is forwarded', async (_name, body) => {
    expect(await articleOf(plain(body, 'FW: Ferries'))).toMatchObject({
      title: 'Ferries sail again',
      published: '2026-11-24',
      text: `Ferries sail again\n\n${SAID}`,
    });
  });

  test('is left out of an answer', async () => {
    expect(await bodyOf(`${NEWS}\n\n________________________________\n${OLDER}`, 'RE: Ferries')).toBe(NEWS);
  });

  test.each([
    ['a rule', `${NEWS}\n\n________________________________\nFrom the harbour it is 4 miles.`],
    ['a field', `${NEWS}\n\nFrom: the harbour\nTo: the hill\n\n${SAID}`],
  ])('is not %s', async (_name, body) => expect(await bodyOf(body)).toBe(body));
});

describe('an older letter in HTML', () => {
  const older = `<div class="gmail_quote"><div>On Monday Ana wrote:</div><blockquote>How many votes?</blockquote></div>`;
  const html = (body: string, subject: string) => plain(body, subject, 'text/html; charset=utf-8');
  test.each([
    [`<p>${NEWS}</p>${older}`],
    [`<p>${NEWS}</p><hr><div id="divRplyFwdMsg">From: Ana</div><div>How many votes?</div>`],
    [`<div style="display:none">The vote in brief.</div><p>${NEWS}</p>${older}`],
  ])('goes from an answer', async (body) => {
    expect((await articleOf(html(body, 'Re: Vote'))).text).toBe(`Vote\n\n${NEWS}`);
  });

  test.each([
    ['Fwd: Vote', `<p>For you.</p><div class="gmail_quote"><p>${NEWS}</p></div>`],
    [
      'Vote',
      `<p>For you.</p><div class="gmail_quote"><div>---------- Forwarded message ---------</div><p>${NEWS}</p></div>`,
    ],
    ['Vote', `<div class="gmail_quote"><p>${NEWS}</p></div>`],
  ])('stays where it is forwarded, or all there is: %s', async (subject, body) => {
    expect((await articleOf(html(body, subject))).text).toContain(NEWS);
  });
});

describe('a document that cannot be read', () => {
  const release = (note: string, name: string, type: string, body: string) =>
    Buffer.from(
      `${HEAD}Subject: Vote\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${note}\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body, 'latin1').toString('base64')}\n--b--\n`,
    );
  const told = async (bytes: Uint8Array) =>
    (await parseUpload({ key: 'a.eml', bytes })).map((item) =>
      'article' in item ? item.article.part : 'rejected' in item ? [item.part, item.rejected.message] : [],
    );
  const NOTE = 'Hi, please find our press release of 5 pages attached. Best, Ana';

  test.each([
    ['vote.doc', 'application/msword', '\xd0\xcf\x11\xe0xxxx', /old Office document/],
    ['vote.doc', 'application/octet-stream', '\xd0\xcf\x11\xe0xxxx', /old Office document/],
    ['vote.rtf', 'application/rtf', '{\\rtf1 Vote}', /RTF/],
    ['vote.pages', 'application/zip', 'PK\x03\x04', /Pages/],
  ])('%s sent as %s is told of, and its covering note is no article', async (name, type, body, message) => {
    expect(await told(release(NOTE, name, type, body))).toEqual([[name, expect.stringMatching(message)]]);
  });

  test('takes no release of a few sentences with it', async () => {
    expect(await told(release(`${NEWS} ${SAID}`, 'vote.pdf', 'application/pdf', '%PDF-1.4\n'))).toEqual([
      'message',
      ['vote.pdf', expect.stringMatching(/damaged/)],
    ]);
  });
});

test.each([['\n'], ['\r\n\r\n'], ['\ufeff']])(
  'what stands above the header is passed over: %j',
  async (above) => {
    const bytes = Buffer.concat([Buffer.from(above), plain(NEWS)]);
    expect((await articleOf(bytes)).text).toBe(`Board votes\n\n${NEWS}`);
  },
);
