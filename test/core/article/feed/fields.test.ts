import { describe, expect, test } from 'vitest';
import { articles, atom, first, items, LATER, PROSE, rss } from './invented-feeds.ts';

describe('names that last', () => {
  const entry = (id: string, body = PROSE) => `${id}<title>Fares</title><description>${body}</description>`;
  test.each([
    ['<guid>https://tide.example/1</guid>', 'https://tide.example/1'],
    ['<guid isPermaLink="false">https://tide.example/?p=1</guid>', 'https://tide.example/?p=1'],
    ['<guid isPermaLink="false">tag:tide.example,2026:1</guid>', 'tag:tide.example,2026:1'],
    [
      '<guid isPermaLink="false">urn:uuid:6e0c1d8e-3f1f-4a57-9c55-0f6b0f6f7a10</guid>',
      'urn:uuid:6e0c1d8e-3f1f-4a57-9c55-0f6b0f6f7a10',
    ],
    ['<guid isPermaLink="false">4711</guid>', 'https://tide.example/#4711'],
    ['<guid>4711</guid>', 'https://tide.example/#4711'],
    ['<guid> </guid><link>https://tide.example/fares</link>', 'https://tide.example/fares'],
    ['', 'https://tide.example/#Fares'],
    [`<guid>https://tide.example/${'x'.repeat(2000)}</guid>`, 'https://tide.example/#Fares'],
  ])('%.90s', async (id, guid) => expect((await first(rss(entry(id)))).guid).toBe(guid));

  test.each([
    ['<id>urn:e1</id>', 'urn:e1'],
    ['<id>yt:video:1</id>', 'yt:video:1'],
    ['<id>1</id>', 'tag:tide.example,2026:feed#1'],
  ])('Atom: %s', async (id, guid) =>
    expect((await first(atom(`${id}<content>${PROSE}</content>`))).guid).toBe(guid),
  );

  test('an id that several entries claim names none of them', async () => {
    const both = await articles(
      rss(
        entry('<guid>https://tide.example/</guid><link>https://tide.example/1</link>'),
        entry('<guid>https://tide.example/</guid><link>https://tide.example/2</link>', LATER),
      ),
    );
    expect(both.map(({ guid }) => guid)).toEqual(['https://tide.example/1', 'https://tide.example/2']);
  });

  test.each([
    ['word for word', (text: string) => text],
    ['with another date', (text: string) => text.replace('10:00', '11:00')],
    ['with another address', (text: string) => text.replace('/77', '/77?from=rss')],
  ])('an entry that is listed twice %s is one, and keeps its name', async (_, change) => {
    const listed = entry(
      '<guid isPermaLink="false">77</guid><link>https://tide.example/77</link><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate>',
    );
    const [once] = await articles(rss(listed));
    const twice = await articles(rss(listed, entry('<guid>78</guid>', LATER), change(listed)));
    expect(twice.map(({ guid }) => guid)).toEqual(['https://tide.example/#77', 'https://tide.example/#78']);
    expect(twice[0]).toEqual(once);
  });

  test('entries without ids that say the same at different addresses are two', async () => {
    const at = (path: string) => entry(`<link>https://tide.example/${path}</link>`);
    expect(await articles(rss(at('1'), at('2'), at('1')))).toHaveLength(2);
  });

  test('a feed that changes its name revises nothing', async () => {
    const text = rss(entry('<guid>77</guid>'));
    const [[before], [after]] = [
      await articles(text),
      await articles(text.replace('Tide Wire', 'Gull Wire')),
    ];
    expect(after).toEqual({ ...before, publisher: 'Gull Wire & Co' });
  });

  test('the next upload under any key changes what has changed, and nothing else', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => entry(`<guid isPermaLink="false">${id}</guid>`));
    const today = await articles(rss(a!, b!), 'feeds/monday.xml');
    const text = rss(c!, a!.replace('4.5', '5.5'), b!).replace('10:00:00 GMT', '22:00:00 GMT');
    const tomorrow = await articles(text, 'feeds/tuesday.xml');
    expect(tomorrow.slice(1).map(({ id }) => id)).toEqual(today.map(({ id }) => id));
    expect(tomorrow[1]!.revision).not.toBe(today[0]!.revision);
    expect(tomorrow[2]!.revision).toBe(today[1]!.revision);
    expect(new Set(tomorrow.map(({ id }) => id)).size).toBe(3);
  });
});

test.each([
  ['Tue, 03 Mar 2026 10:15:00 GMT', '2026-03-03T10:15:00Z'],
  ['Tue, 3 Mar 2026 10:15 EST', '2026-03-03T10:15:00-05:00'],
  ['Tue, 03 Mar 2026 10:15:00 PDT', '2026-03-03T10:15:00-07:00'],
  ['Tue, 03 Mar 2026 10:15:00 CEST', '2026-03-03'],
  ['2026-03-03 10:15', '2026-03-03'],
  ['2026-03-03T23:30:00-05:00', '2026-03-03T23:30:00-05:00'],
  ['Tue, 30 Feb 2026 10:15:00 GMT', undefined],
  ['Dienstag', undefined],
])('%s is %s', async (printed, published) =>
  expect(
    (await first(rss(`<pubDate>${printed}</pubDate><description>${PROSE}</description>`))).published,
  ).toBe(published),
);

test.each([
  [
    '<dc:creator>Tom Adair</dc:creator><dc:creator>Ines Calloway</dc:creator>',
    ['Tom Adair', 'Ines Calloway'],
  ],
  ['<dc:creator>By Tom Adair and Ines Calloway</dc:creator>', ['Tom Adair', 'Ines Calloway']],
  ['<author>Tom Adair &lt;tom@tide.example&gt;</author>', ['Tom Adair']],
  ['<author>tom@tide.example</author>', []],
  ['<dc:creator>admin</dc:creator>', []],
  ['<media:credit>Ana Holt</media:credit>', []],
])('%s is by %j', async (author, byline) =>
  expect((await first(rss(`${author}<description>${PROSE}</description>`))).byline).toEqual(byline),
);

describe('Atom', () => {
  test('an entry without an author is by its source’s or its feed’s', async () => {
    expect((await first(atom(`<content>${PROSE}</content>`))).byline).toEqual(['Tide Newsroom']);
    const source = '<source><title>Gull Post</title><author><name>Ana Holt</name></author></source>';
    const fromElsewhere = await first(atom(`${source}<content>${PROSE}</content>`));
    expect(fromElsewhere).toMatchObject({ byline: ['Ana Holt'], publisher: 'Gull Post' });
  });

  test('what is deleted is withdrawn, under the name it had', async () => {
    const had = await first(atom(`<id>tag:tide.example,2026:1</id><content>${PROSE}</content>`));
    const text = atom().replace(
      '</feed>',
      '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="tag:tide.example,2026:1" when="2026-03-04T00:00:00Z"/></feed>',
    );
    const guid = 'tag:tide.example,2026:1';
    expect(await items(text)).toEqual([{ id: had.id, part: guid, withdrawn: { guid } }]);
  });

  test.each([
    ['<content type="html" src="https://tide.example/x"/>'],
    [`<content type="image/png">${Buffer.from(PROSE).toString('base64')}</content>`],
  ])(
    '%.60s is no text',
    async (content) => await expect(items(atom(content))).rejects.toMatchObject({ code: 'no-text' }),
  );
});

test('drafts in an export of a blog stay drafts', async () => {
  const entry = (status: string) => `<wp:status>${status}</wp:status><description>${PROSE}</description>`;
  await expect(items(rss(entry('draft'), entry('private')))).rejects.toMatchObject({ code: 'no-text' });
  expect(await articles(rss(entry('publish')))).toHaveLength(1);
});

test.each([
  [
    'Die Kammer von Port Calder hat die Preise für Fähren um 4,5 Prozent angehoben. „Das ist nicht gerecht“, sagte Ines Calloway, die mit dem Schiff zur Arbeit fährt. Der Hafen hat nach eigener Rechnung zu wenig Geld, und für den Kai sind 14 Monate vorgesehen.',
    'de',
  ],
  ['„Das ist nicht gerecht“, sagte Ines Calloway. Die Preise sind zu hoch.', 'en'],
  [`${PROSE} ${LATER}`, 'en'],
])('a channel in English with “%.30s” is read as %s', async (body, lang) =>
  expect((await first(rss(`<description>${body}</description>`))).lang).toBe(lang),
);
