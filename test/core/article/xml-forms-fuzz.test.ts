import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import { RejectedInput } from '../../../core/article/rejected-input.ts';
import { Article } from '../../../core/article/schema.ts';

const PROSE =
  'The board of Port Calder raised ferry fares by 4.5 per cent. “Nobody likes it,” said Ines Calloway.';
const NITF = `<?xml version="1.0"?><nitf baselang="en"><head><docdata management-status="usable"><doc-id regsrc="tide" id-string="7"/><date.issue norm="20260303T101500+0100"/><date.release norm="20260303T120000+0100"/></docdata></head><body><body.head><hedline><hl1>Fares &amp; more</hl1></hedline><byline>By <person>Tom Adair</person></byline></body.head><body.content><p>${PROSE}</p><table><tr><td>1</td><td>2</td></tr></table></body.content></body></nitf>`;
const FORMS = {
  nitf: NITF,
  newsml: `<newsMessage><itemSet><newsItem guid="urn:tide:1" version="2"><itemMeta><itemClass qcode="ninat:text"/><embargoed>2026-03-03T12:00:00+01:00</embargoed></itemMeta><contentMeta><headline>Fares</headline><by>By Tom Adair</by><dateline>PORT</dateline></contentMeta><contentSet><inlineXML>${NITF.slice(21)}</inlineXML><inlineData>${PROSE}</inlineData></contentSet></newsItem></itemSet></newsMessage>`,
  rss: `<rss><channel><title>Tide</title><link>https://tide.example/</link><item><title>Fares</title><guid isPermaLink="false">7</guid><pubDate>Tue, 03 Mar 2026 10:15:00 GMT</pubDate><author>a@b.example (Tom Adair)</author><description><![CDATA[<p>${PROSE}</p>]]></description></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://tide.example/"><id>urn:tide:f</id><entry><id>1</id><title type="html">Fares &amp;amp;</title><link href="/1"/><updated>2026-03-03T10:15:00Z</updated><content type="xhtml"><div><p>${PROSE}</p></div></content></entry></feed>`,
  json: `{"version":"https://jsonfeed.org/version/1.1","title":"Tide","items":[{"id":7,"url":"https://tide.example/7","content_html":"<p>${PROSE}</p>","authors":[{"name":"Tom Adair"}],"date_published":"2026-03-03T10:15:00Z"}]}`,
};

/** Whether an upload ends as it should: as articles that keep the contract, or as a rejection. */
async function endsWell(bytes: Uint8Array): Promise<void> {
  const start = performance.now();
  try {
    for (const item of await parseUpload({ key: 'a.xml', bytes })) {
      if ('article' in item) expect(Article.parse(item.article)).toEqual(item.article);
    }
  } catch (error) {
    if (!(error instanceof RejectedInput)) throw error;
  }
  expect(performance.now() - start).toBeLessThan(2000);
}

describe.each(Object.entries(FORMS))('%s', (_, source) => {
  const bytes = Buffer.from(source);
  const at = fc.nat(bytes.length - 1);

  test('is read', async () => {
    const items = await parseUpload({ key: 'a.xml', bytes });
    expect(items).toMatchObject([{ article: { text: expect.stringContaining(PROSE) } }]);
    await endsWell(bytes);
  });

  test('with bits flipped', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(at, fc.nat(7)), { minLength: 1, maxLength: 8 }), async (flips) => {
        const flipped = Buffer.from(bytes);
        for (const [index, bit] of flips) flipped[index]! ^= 1 << bit;
        await endsWell(flipped);
      }),
    ));

  test('with its end cut off', () =>
    fc.assert(fc.asyncProperty(at, async (length) => endsWell(bytes.subarray(0, length)))));

  test('with pieces of itself and of others elsewhere', () =>
    fc.assert(
      fc.asyncProperty(
        at,
        at,
        fc.constantFrom(...Object.values(FORMS)),
        fc.nat(400),
        async (from, to, other, length) => {
          const piece = Buffer.from(other).subarray(from, from + length);
          await endsWell(Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]));
        },
      ),
    ));

  test('with values of other kinds', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 30 }), fc.nat(20), async (value, which) => {
        let seen = 0;
        const replaced = source.replace(/(?<=>)[^<>]+(?=<)|(?<=")[^"<>]+(?=")/g, (words) =>
          seen++ === which ? value : words,
        );
        await endsWell(Buffer.from(replaced));
      }),
    ));
});
