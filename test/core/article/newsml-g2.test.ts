import { describe, expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import { onlyArticle } from './only-article.ts';

const PROSE = '<p>Ferry fares will rise by <b>4.5</b> per cent in May, the port said.</p>';
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${PROSE}</body></html></inlineXML>`;

interface Parts {
  readonly attributes?: string;
  readonly itemMeta?: string;
  readonly contentMeta?: string;
  readonly content?: string;
}

const GUID = 'urn:newsml:tidewire.example:20260303:ferry';
const item = ({
  attributes = `guid="${GUID}"`,
  itemMeta = '',
  contentMeta = '',
  content = XHTML,
}: Parts = {}) =>
  `<newsItem ${attributes} standard="NewsML-G2" xml:lang="en-GB"><itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const message = (...items: string[]) =>
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-03T11:17:00Z</sent></header><itemSet>${items.join('')}</itemSet></newsMessage>`;
const upload = (xml: string) => ({ key: 'wire/g2.xml', bytes: Buffer.from(xml) });
const read = (parts: Parts) => onlyArticle(upload(item(parts)));
const wordsOf = async (parts: Parts) => (await read(parts)).text;
const outcome = async (xml: string) => {
  const items = await parseUpload(upload(xml)).catch((error) => [{ rejected: error, part: '' }]);
  return items.map((found) =>
    'article' in found
      ? found.article.text
      : 'withdrawn' in found
        ? 'withdrawn'
        : `${found.part}: ${found.rejected.code}`,
  );
};

test('a news item with all its parts', async () => {
  const article = await read({
    itemMeta: `<itemClass qcode="ninat:text"/><provider qcode="nprov:TW"><name>Tide Wire</name></provider>
      <versionCreated>2026-03-03T11:15:00+01:00</versionCreated><firstCreated>2026-03-03T10:15:00+01:00</firstCreated>
      <embargoed>2026-03-03T12:00:00+01:00</embargoed><pubStatus qcode="stat:usable"/>`,
    contentMeta: `<language tag="en-US"/><headline role="hldrol:short">Fares</headline><headline> Ferry fares to rise </headline>
      <by>By Ines Calloway and Tom Adair</by><creditline>TW</creditline><dateline>PORT CALDER, March 3</dateline>`,
  });
  const { blocks, ...fields } = article;
  expect(fields).toMatchObject({
    title: 'Ferry fares to rise',
    byline: ['Ines Calloway', 'Tom Adair'],
    published: '2026-03-03T10:15:00+01:00',
    embargo: '2026-03-03T12:00:00+01:00',
    publisher: 'Tide Wire',
    lang: 'en',
    guid: GUID,
    text: 'Ferry fares to rise\n\nPORT CALDER, March 3\n\nFerry fares will rise by 4.5 per cent in May, the port said.',
  });
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
});

const NITF = (bodyHead = '', docdata = '') =>
  `<inlineXML contenttype="application/nitf+xml"><nitf><head><docdata${docdata}/></head><body><body.head>${bodyHead}</body.head><body.content><p>Fares rise 4.5 per cent.</p></body.content></body></nitf></inlineXML>`;

describe('content', () => {
  test.each([
    ['XHTML', XHTML, 'Ferry fares will rise by 4.5 per cent in May, the port said.'],
    [
      'XHTML without html',
      `<inlineXML><div xmlns="http://www.w3.org/1999/xhtml">${PROSE}</div></inlineXML>`,
      'Ferry fares will rise by 4.5 per cent in May, the port said.',
    ],
    ['NITF', NITF('<hedline><hl1>Fares up</hl1></hedline>'), 'Fares up\n\nFares rise 4.5 per cent.'],
    [
      'NITF in other marks',
      NITF().replace('<nitf>', '<sports-content><nitf>').replace('</nitf>', '</nitf></sports-content>'),
      'Fares rise 4.5 per cent.',
    ],
    [
      'plain text',
      '<inlineData contenttype="text/plain">\n  Fares rise 4.5 per cent.\n\n  Boats: 12 &amp; more.\n</inlineData>',
      'Fares rise 4.5 per cent.\n\nBoats: 12 & more.',
    ],
    [
      'HTML as words',
      '<inlineData contenttype="text/html">&lt;p&gt;Fares rise 4.5 per cent.&lt;/p&gt;&lt;p&gt;In May.&lt;/p&gt;</inlineData>',
      'Fares rise 4.5 per cent.\n\nIn May.',
    ],
    [
      'the first that is text',
      `<remoteContent href="http://x.example/a.jpg"/><inlineXML><events><event/></events></inlineXML>${NITF()}${XHTML}`,
      'Fares rise 4.5 per cent.',
    ],
    [
      'a byline on top',
      `<inlineXML><body><p>By Ines Calloway</p>${PROSE}</body></inlineXML>`,
      'Ferry fares will rise by 4.5 per cent in May, the port said.',
    ],
  ])('%s', async (_, content, words) => expect(await wordsOf({ content })).toBe(words));

  test('a dateline that the text begins with is not repeated', async () => {
    const contentMeta = '<dateline>PORT CALDER</dateline>';
    const content = '<inlineXML><body><p>Port Calder (TW) - Fares rise.</p></body></inlineXML>';
    expect(await wordsOf({ contentMeta, content })).toBe('Port Calder (TW) - Fares rise.');
  });

  test('what NITF says counts where the item says nothing', async () => {
    const content = NITF('<hedline><hl1>Fares up</hl1></hedline><byline>By Ines Calloway</byline>');
    expect(await read({ content })).toMatchObject({
      title: 'Fares up',
      byline: ['Ines Calloway'],
      guid: GUID,
    });
    const contentMeta = '<headline>Ferry fares</headline><by>Tom Adair</by>';
    expect(await read({ content, contentMeta })).toMatchObject({
      title: 'Ferry fares',
      byline: ['Tom Adair'],
    });
  });
});

test.each([
  ['<creator qcode="p:ic" type="cptype:person"><name>Ines Calloway</name></creator>', ['Ines Calloway']],
  ['<creator uri="http://tidewire.example"><name>Tide Wire</name></creator>', []], // an agency, as far as is known
  ['<creator type="cptype:organisation"><name>Tide Wire</name></creator>', []],
])('%s', async (contentMeta, byline) => expect((await read({ contentMeta })).byline).toEqual(byline));

describe('a single item that is no article', () => {
  test.each([
    ['a picture', item({ itemMeta: '<itemClass qcode="ninat:picture"/>' }), ': not-an-article'],
    [
      'a picture by its uri',
      item({ itemMeta: '<itemClass uri="http://cv.iptc.org/newscodes/ninature/picture"/>' }),
      ': not-an-article',
    ],
    [
      'a package',
      '<packageItem guid="urn:x:1"><groupSet><group><itemRef residref="urn:x:2"/></group></groupSet></packageItem>',
      ': not-an-article',
    ],
    ['a plan', '<planningItem guid="urn:x:1"><newsCoverageSet/></planningItem>', ': not-an-article'],
    ['an event', '<conceptItem guid="urn:x:1"><concept/></conceptItem>', ': not-an-article'],
    [
      'text that lies elsewhere',
      item({ content: '<remoteContent href="http://127.0.0.1/story"/>' }),
      ': not-an-article',
    ],
    [
      'data',
      item({ content: '<inlineXML><events><event><name>Fair</name></event></events></inlineXML>' }),
      ': not-an-article',
    ],
    [
      'base64',
      item({
        content: '<inlineData contenttype="text/plain" encoding="base64">RmFyZXMgcmlzZS4=</inlineData>',
      }),
      ': not-an-article',
    ],
    ['nothing', item({ content: '' }), ': no-text'],
    ['an empty embargo', item({ itemMeta: '<embargoed/>' }), ': not-an-article'],
    ['an empty message', message(), ': not-an-article'],
    ['a file that was cut', item().slice(0, -9), ': damaged'],
    ['canceled', item({ itemMeta: '<pubStatus qcode="stat:canceled"/>' }), 'withdrawn'],
    [
      'withheld',
      item({ itemMeta: '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>' }),
      'withdrawn',
    ],
    ['canceled inside', item({ content: NITF('', ' management-status="canceled"') }), 'withdrawn'],
  ])('%s', async (_, xml, expected) => expect(await outcome(xml)).toEqual([expected]));
});

describe('a message', () => {
  const text = (words: string) => `<inlineData>${words}</inlineData>`;
  const version = (number: number | string, words: string, itemMeta = '') =>
    item({ attributes: `guid="urn:tide:a" version="${number}"`, content: text(words), itemMeta });

  test('gives an article for each item, and reports the others', async () => {
    const xml = message(
      '<packageItem guid="urn:tide:p"><groupSet/></packageItem>',
      item({ attributes: 'guid="urn:tide:a"', content: text('Fares rise 4 per cent.') }),
      item({ attributes: 'guid="urn:tide:b"', content: text('Quays reopen in May.') }),
      item({ attributes: 'guid="urn:tide:c"', itemMeta: '<itemClass qcode="ninat:video"/>' }),
      '<planningItem guid="urn:tide:d"/>',
    );
    expect(await outcome(xml)).toEqual([
      'Fares rise 4 per cent.',
      'Quays reopen in May.',
      'urn:tide:c: not-an-article',
      'urn:tide:d: not-an-article',
    ]);
  });

  test.each([
    ['the highest version', [version(2, 'Second.'), version(10, 'Tenth.'), version(9, 'Ninth.')], ['Tenth.']],
    ['the later of two that are alike', [version(2, 'One.'), version(2, 'Two.')], ['Two.']],
    [
      'a version that withdraws',
      [version(1, 'One.'), version(2, '', '<pubStatus qcode="stat:canceled"/>')],
      ['withdrawn'],
    ],
    ['a version that is no number', [version(2, 'Two.'), version('x', 'One.')], ['Two.']],
    [
      'items without a guid',
      [item({ attributes: '', content: text('One.') }), item({ attributes: '', content: text('Two.') })],
      ['One.', 'Two.'],
    ],
  ])('keeps %s', async (_, items, expected) => expect(await outcome(message(...items))).toEqual(expected));

  test('names an article as the item alone does, whatever the message', async () => {
    const alone = await onlyArticle(upload(item()));
    const [first] = await parseUpload({ ...upload(message(item())), key: 'other.xml' });
    expect(first).toMatchObject({ article: { id: alone.id, part: GUID } });
    const later = message(item()).replace('11:17:00', '11:18:00');
    expect(await parseUpload({ ...upload(later), key: 'other.xml' })).toEqual([first]);
  });

  test('a guid that is unique in its message alone names nothing', async () => {
    const [first] = await parseUpload(upload(message(item({ attributes: 'guid="N1"' }))));
    expect(first).toMatchObject({ article: { part: 'N1' } });
    expect(first).not.toHaveProperty('article.guid');
  });
});
