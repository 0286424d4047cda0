import { describe, expect, test } from 'vitest';
import { articles, atom, first, items, json, LATER, NAMESPACES, PROSE, rss } from './invented-feeds.ts';

describe('every form of feed', () => {
  const fields = {
    title: 'Ferry fares & more up 4.5%',
    byline: ['Tom Adair'],
    published: '2026-03-03T10:15:00+01:00',
    url: 'https://tide.example/fares?a=1&b=2',
    lang: 'en',
    guid: 'https://tide.example/fares',
  };
  const html = `<p>${PROSE}</p><ul><li>From <b>May</b> on</li></ul>`;
  const inJson = {
    id: fields.guid,
    url: fields.url,
    title: fields.title,
    content_html: html,
    date_published: fields.published,
    language: 'en-GB',
  };
  const escaped = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  test.each([
    [
      'RSS 2.0',
      rss(
        `<title>Ferry fares &amp; more up 4.5%</title><media:title>no</media:title><link>https://tide.example/fares?a=1&amp;b=2</link><guid>https://tide.example/fares</guid><dc:creator><![CDATA[Tom Adair]]></dc:creator><pubDate>Tue, 03 Mar 2026 10:15:00 +0100</pubDate><description>Teaser only.</description><content:encoded><![CDATA[${html}]]></content:encoded>`,
      ),
    ],
    [
      'RSS with text in its description',
      rss(
        `<title>Ferry fares &amp; more up 4.5%</title><link>https://tide.example/fares?a=1&amp;b=2</link><guid>https://tide.example/fares</guid><author>tom@tide.example (Tom Adair)</author><pubDate>3 Mar 2026 10:15:00 +0100</pubDate><description>${escaped}</description>`,
      ),
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}><channel rdf:about="https://tide.example/"><title>Tide Wire</title><language>en</language></channel><item rdf:about="https://tide.example/fares"><title>Ferry fares &amp; more up 4.5%</title><link>https://tide.example/fares?a=1&amp;b=2</link><dc:creator>Tom Adair</dc:creator><dc:date>2026-03-03T10:15:00+01:00</dc:date><description>${escaped}</description></item></rdf:RDF>`,
    ],
    [
      'Atom with XHTML',
      atom(
        `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ferry fares &amp; <em>more</em> up 4.5%</div></title><id>https://tide.example/fares</id><link rel="enclosure" href="x.mp3"/><link href="../fares?a=1&amp;b=2"/><author><name>Tom Adair</name><email>tom@tide.example</email></author><published>2026-03-03T10:15:00+01:00</published><updated>2026-03-04T00:00:00Z</updated><summary>Teaser.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`,
      ),
    ],
    [
      'Atom with HTML',
      atom(
        `<title type="html">Ferry fares &amp;amp; more up 4.5%</title><id>https://tide.example/fares</id><link rel="alternate" type="text/html" href="https://tide.example/fares?a=1&amp;b=2"/><author><name>Tom Adair</name></author><published>2026-03-03T10:15:00+01:00</published><content type="html">${escaped}</content>`,
      ),
    ],
    ['JSON Feed', json({ ...inJson, authors: [{ name: 'Tom Adair' }] })],
    [
      'JSON Feed 1.0 with sorted keys',
      JSON.stringify({
        items: [{ ...inJson, author: { name: 'Tom Adair' } }],
        title: 'Tide Wire',
        version: 'https://jsonfeed.org/version/1',
      }).replaceAll('/', '\\/'),
    ],
  ])('%s', async (_, text) => {
    const all = await articles(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ ...fields, part: fields.guid });
    expect(all[0]!.publisher).toMatch(/^Tide Wire/);
    expect(all[0]!.text).toBe(`Ferry fares & more up 4.5%\n\n${PROSE}\n\nFrom May on`);
  });
});

describe('enough text', () => {
  test.each([
    ['two sentences', PROSE, 1],
    ['two short ones', 'Fares rise by 4.5 per cent in May. No boats sail today.', 1],
    ['German', 'Die Fähre kostet ab Mai 4,5 Prozent mehr. Das sagte der Hafen am Dienstag.', 1],
    [
      'Japanese',
      '港は火曜日、五月からフェリーの運賃を四・五パーセント引き上げると発表した。利用者からは反対の声が上がっている。',
      1,
    ],
    [
      'one sentence',
      'The board of Port Calder raised ferry fares by 4.5 per cent on Tuesday after a vote.',
      0,
    ],
    ['a teaser', 'Fares rise. Read on.', 0],
    ['a headline', 'Ferry fares to rise by 4.5 per cent in May, says the board of Port Calder', 0],
    ['a caption', `<figure><figcaption>${PROSE}</figcaption></figure>`, 0],
    [
      'a picture',
      '<img src="x.jpg" alt="a long text. Of two sentences, and of more than forty letters.">',
      0,
    ],
    ['nothing', '', 0],
  ])('%s', async (_, body, count) => {
    const text = rss(
      `<guid>https://tide.example/1</guid><description><![CDATA[${body}]]></description>`,
      `<guid>https://tide.example/2</guid><description>${LATER}</description>`,
    );
    expect(await articles(text)).toHaveLength(count + 1);
  });

  test('a feed of teasers holds no text', async () => {
    await expect(items(rss('<title>Fares</title>'))).rejects.toMatchObject({ code: 'no-text' });
    await expect(items(rss())).rejects.toMatchObject({ code: 'no-text' });
  });
});

test.each([
  [`${PROSE}\n\n${LATER}`, `${PROSE}\n\n${LATER}`],
  [
    `<p>${PROSE}</p><p>The post <a href="/x">Fares</a> appeared first on <a href="/">Tide Wire</a>.</p>`,
    PROSE,
  ],
  [`<p>${PROSE}</p><p><a href="/x">Continue reading →</a></p>`, PROSE],
  [`<p>By Tom Adair</p><p>${PROSE}</p>`, PROSE],
  [`<p>${PROSE}</p><p>Read more than one letter, he said.</p>`, PROSE],
])('%s', async (body, words) => {
  const { text } = await first(rss(`<description><![CDATA[${body}]]></description>`));
  expect(text).toBe(words);
});
