import { describe, expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import { onlyArticle } from './only-article.ts';

const PROSE =
  '<p>The <org>harbour board</org> will spend <money unit="GBP">&#163;4.2 million</money> on the <num>3</num> oldest quays, it said on <chron norm="20260303">Tuesday</chron>.</p>';

interface Parts {
  readonly attributes?: string;
  readonly head?: string;
  readonly bodyHead?: string;
  readonly content?: string;
}

const nitf = ({ attributes = '', head = '', bodyHead = '', content = PROSE }: Parts) =>
  Buffer.from(
    `<?xml version="1.0"?><nitf ${attributes}><head>${head}</head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`,
  );
const read = (parts: Parts) => onlyArticle({ key: 'wire/story.xml', bytes: nitf(parts) });
const outline = async (parts: Parts) => {
  const { text, blocks } = await read(parts);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
};

test('an article with all its parts', async () => {
  const article = await read({
    attributes: 'xmlns="http://iptc.org/std/NITF/2006-10-18/" baselang="en-GB"',
    head: `<title>Quays</title><docdata management-status="usable"><doc-id regsrc="tidewire" id-string="tidewire:20260303:7"/>
      <date.issue norm="20260303T101500+0100"/><date.release norm="20260303T120000+0100"/></docdata>
      <pubdata name="Tide Wire" date.publication="20260303T111500Z" ex-ref="https://tidewire.example/quays"/>`,
    bodyHead: `<hedline><hl1>Board to mend its <num>3</num> oldest quays</hl1><hl2>Work begins in May</hl2></hedline>
      <byline>By <person>Ines Calloway</person> and <person><name.given>Tom</name.given><name.family>Adair</name.family></person><byttl>Harbour correspondents</byttl></byline>
      <dateline><location>PORT CALDER</location><story.date norm="20260303">March 3</story.date></dateline>
      <abstract><p>Three quays will be mended.</p></abstract>`,
  });
  const { text, blocks, ...fields } = article;
  expect(fields).toMatchObject({
    title: 'Board to mend its 3 oldest quays',
    byline: ['Ines Calloway', 'Tom Adair'],
    published: '2026-03-03T10:15:00+01:00',
    embargo: '2026-03-03T12:00:00+01:00',
    publisher: 'Tide Wire',
    url: 'https://tidewire.example/quays',
    guid: 'tidewire:20260303:7',
    lang: 'en',
  });
  expect(text).toBe(
    'Board to mend its 3 oldest quays\n\nWork begins in May\n\nPORT CALDER March 3\n\nThe harbour board will spend £4.2 million on the 3 oldest quays, it said on Tuesday.',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph', 'paragraph']);
});

describe('content', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
    [
      '<p>One.</p><hl2>Next</hl2><block><p>Two.</p></block>',
      ['paragraph: One.', 'heading: Next', 'paragraph: Two.'],
    ],
    ['<ul><li>4 boats</li><li>2 cranes</li></ul>', ['list-item: 4 boats', 'list-item: 2 cranes']],
    [
      '<bq><block><p>We are glad.</p></block><credit>Mayor</credit></bq>',
      ['blockquote: We are glad.', 'blockquote: Mayor'],
    ],
    [
      '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2025</td><td>1,159</td></tr></table>',
      ['list-item: Year\tBoats', 'list-item: 2025\t1,159'],
    ],
    [
      '<p>One.</p><media media-type="image"><media-metadata name="rank" value="9"/><media-reference source="x.jpg">x.jpg</media-reference><media-caption><p>A crane in 2019.</p></media-caption><media-producer>Ana Holt</media-producer></media><p>Two.</p>',
      ['paragraph: One.', 'caption: A crane in 2019.', 'paragraph: Two.'],
    ],
    [
      '<p>It took 2<frac><numer>1</numer><denom>3</denom></frac> hours.</p>',
      ['paragraph: It took 2 1/3 hours.'],
    ],
    ['<p>Some 10<sup>6</sup> tonnes of H<sub>2</sub>O.</p>', ['paragraph: Some 10⁶ tonnes of H2O.']],
    [
      '<p>Shares of <org>Tidal <alt-code idsrc="X" value="9"/>Ltd</org> fell<br/>at noon.</p>',
      ['paragraph: Shares of Tidal Ltd fell\nat noon.'],
    ],
    ['<note><body.content><p>Editors: check 99.</p></body.content></note><p>One.</p>', ['paragraph: One.']],
    ['loose words<p>One.</p>', ['paragraph: loose words', 'paragraph: One.']],
  ])('%s', async (content, blocks) => expect(await outline({ content })).toEqual(blocks));

  test('a dateline that the text begins with is not repeated, and rules are left out', async () => {
    const bodyHead = '<dateline><location>PORT CALDER</location></dateline>';
    const content = '<p>PORT CALDER (TW) &#8212; Fares rise.</p><p>___</p>';
    expect(await outline({ bodyHead, content })).toEqual(['paragraph: PORT CALDER (TW) — Fares rise.']);
  });

  test('the abstract stands in for it where there is none', async () => {
    expect(
      await outline({ content: '', bodyHead: '<abstract><p>Quays to be mended.</p></abstract>' }),
    ).toEqual(['paragraph: Quays to be mended.']);
  });
});

describe('fields', () => {
  test.each([
    ['<byline>By Ines Calloway, <byttl>Harbour correspondent</byttl></byline>', ['Ines Calloway']],
    ['<byline>Von Eva Kern</byline>', ['Eva Kern']],
    ['<byline><byttl>Tide Network</byttl></byline>', []],
    ['<byline>desk@tidewire.example</byline>', []],
    ['<byline>By Ines Calloway</byline><byline>By Tom Adair</byline>', ['Ines Calloway', 'Tom Adair']],
    ['', []],
  ])('%s is by %j', async (bodyHead, byline) => expect((await read({ bodyHead })).byline).toEqual(byline));

  test.each([
    ['<docdata><date.issue norm="20151210T191044Z"/></docdata>', '2015-12-10T19:10:44Z', undefined],
    ['<docdata><date.issue norm="20260303"/></docdata>', '2026-03-03', undefined],
    [
      '<docdata><date.issue norm="2026-03-03T10:15:00-05:00"/></docdata>',
      '2026-03-03T10:15:00-05:00',
      undefined,
    ],
    ['<docdata/><pubdata date.publication="20260303T1015-0500"/>', '2026-03-03T10:15:00-05:00', undefined],
    ['<docdata><date.issue norm="yesterday"/></docdata>', undefined, undefined],
    ['<docdata><date.issue norm="20261345T991044Z"/></docdata>', undefined, undefined],
    // The same moment, and one that is over when the article comes out, hold nothing back.
    [
      '<docdata><date.issue norm="20260303T100000Z"/><date.release norm="20260303T110000+0100"/></docdata>',
      '2026-03-03T10:00:00Z',
      undefined,
    ],
    [
      '<docdata><date.issue norm="20260303T100000Z"/><date.release norm="20260303T100001Z"/></docdata>',
      '2026-03-03T10:00:00Z',
      '2026-03-03T10:00:01Z',
    ],
    [
      '<docdata><date.issue norm="20260303T100000+0200"/><date.release norm="20260304"/></docdata>',
      '2026-03-03T10:00:00+02:00',
      '2026-03-04T00:00:00+02:00',
    ],
    [
      '<docdata><date.release norm="20260303T100000Z"/></docdata>',
      '2026-03-03T10:00:00Z',
      '2026-03-03T10:00:00Z',
    ],
  ])('%s', async (head, published, embargo) => {
    const article = await read({ head });
    expect([article.published, article.embargo]).toEqual([published, embargo]);
  });

  test.each([
    ['<docdata><doc-id regsrc="tidewire" id-string="7"/></docdata>', 'tidewire:7'],
    [
      '<docdata><doc-id id-string="urn:newsml:tidewire.example:7"/></docdata>',
      'urn:newsml:tidewire.example:7',
    ],
    ['<docdata><doc-id id-string="7"/></docdata><pubdata name="Tide Wire"/>', 'Tide Wire:7'],
    ['<docdata><doc-id id-string="7"/></docdata>', undefined], // unique nowhere
    [`<docdata><doc-id regsrc="t" id-string="${'7'.repeat(2000)}"/></docdata>`, undefined],
    ['<docdata><doc-id regsrc="t"/><du-key key="QUAYS"/></docdata>', undefined],
  ])('%.80s names it %s', async (head, guid) => expect((await read({ head })).guid).toBe(guid));

  test('what is no web address is no url', async () => {
    expect((await read({ head: '<pubdata ex-ref="javascript:alert(1)"/>' })).url).toBeUndefined();
  });
});

test('a line break in a headline is a space', async () => {
  const bodyHead = '<hedline><hl1>Port cuts 400<br/>5 <em>sh</em>ips wait</hl1></hedline>';
  expect((await read({ bodyHead })).title).toBe('Port cuts 400 5 ships wait');
});

const FULL = { key: 'a.xml', bytes: nitf({}) };
describe('no article', () => {
  const rejection = (bytes: Uint8Array) => parseUpload({ key: 'a.xml', bytes });

  test.each([
    ['headlines alone', nitf({ content: '', bodyHead: '<hedline><hl1>Quays</hl1></hedline>' }), 'no-text'],
    [
      'an embargo without an end',
      nitf({ head: '<docdata management-status="embargoed"/>' }),
      'not-an-article',
    ],
    ['a file that was cut', FULL.bytes.subarray(0, FULL.bytes.length - 20), 'damaged'],
    ['a grammar of its own', Buffer.from('<!DOCTYPE nitf [<!ENTITY a "b">]><nitf>&a;</nitf>'), 'too-complex'],
    ['open elements', Buffer.from(`<nitf><body><body.content>${'<block>'.repeat(100_000)}`), 'too-complex'],
  ])('%s', async (_, bytes, code) => await expect(rejection(bytes)).rejects.toMatchObject({ code }));

  test.each(['canceled', 'cancelled', 'withheld', 'Canceled'])('%s is withdrawn', async (status) => {
    const head = `<docdata management-status="${status}"><doc-id regsrc="tidewire" id-string="7"/></docdata>`;
    const items = await parseUpload({ key: 'a.xml', bytes: nitf({ head }) });
    const published = await read({ head: head.replace(status, 'usable') });
    expect(items).toEqual([{ id: published.id, withdrawn: { guid: 'tidewire:7' } }]);
  });
});

test('a text that mentions the format is text', async () => {
  const words = 'The root element is <nitf>, says the manual.';
  const { text } = await onlyArticle({ key: 'a.txt', bytes: Buffer.from(words) });
  expect(text).toBe(words);
});
