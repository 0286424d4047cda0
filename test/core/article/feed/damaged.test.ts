import { describe, expect, test } from 'vitest';
import { first, items, json, LATER, PROSE, rss } from './invented-feeds.ts';

describe('a damaged feed', () => {
  const whole = rss(
    `<guid>https://tide.example/1</guid><description>${PROSE}</description>`,
    `<guid>https://tide.example/2</guid><description>${LATER}</description>`,
  );

  test('gives the entries before the damage, and says that some are missing', async () => {
    const found = await items(whole.slice(0, whole.lastIndexOf('</description>')));
    expect(found).toMatchObject([
      { article: { guid: 'https://tide.example/1' } },
      { rejected: { code: 'damaged' } },
    ]);
  });

  test.each([
    ['a tag that is never closed', (text: string) => text.replace(PROSE, `${PROSE}<br>`)],
    ['a value without quotation marks', (text: string) => text.replace('<guid>', '<guid isPermaLink=true>')],
  ])('%s costs its own entry only', async (_, damage) => {
    const found = await items(damage(whole));
    expect(found).toMatchObject([
      { article: { guid: 'https://tide.example/2' } },
      { rejected: { code: 'damaged' } },
    ]);
  });

  test('tags that cross cost what follows', async () => {
    const found = await items(whole.replace(LATER, `<b><i>${LATER}</b></i>`));
    expect(found).toMatchObject([
      { article: { guid: 'https://tide.example/1' } },
      { rejected: { code: 'damaged' } },
    ]);
  });

  test('an entry that is too complex leaves the others be', async () => {
    const found = await items(whole.replace(PROSE, `<![CDATA[${'<b>'.repeat(100_000)}]]>`));
    expect(found).toMatchObject([
      { rejected: { code: 'too-complex' } },
      { article: { guid: 'https://tide.example/2' } },
    ]);
  });

  test('bare ampersands, unknown names and undeclared prefixes are no damage', async () => {
    const text = `\n<rss><channel><title>Tide &nosuch; Wire</title><item><title>Salt & Vine</title><x:y/><content:encoded><![CDATA[<p>${PROSE}</p>]]></content:encoded></item></channel></rss>`;
    expect(await first(text)).toMatchObject({ title: 'Salt & Vine', publisher: 'Tide &nosuch; Wire' });
  });

  test.each([
    ['cut in its first entry', whole.slice(0, whole.indexOf(PROSE)), 'damaged'],
    ['JSON that is cut', json({ id: '1', content_text: PROSE }).slice(0, -4), 'damaged'],
    [
      'JSON of other kinds',
      '{"version":"https://jsonfeed.org/version/1","items":[1,null,[],{"content_text":7}],"authors":"x"}',
      'no-text',
    ],
    ['an entity bomb', `<!DOCTYPE rss [<!ENTITY a "b">]>${rss()}`, 'too-complex'],
  ])('%s', async (_, text, code) => await expect(items(text)).rejects.toMatchObject({ code }));
});

test.each([
  [
    'a map of a site',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
    'a.xml',
  ],
  ['another feed element', '<?xml version="1.0"?><feed><cow name="Bella"/></feed>', 'a.xml'],
  [
    'RDF that is no feed',
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
    'a.xml',
  ],
  [
    'a drawing',
    '<svg xmlns="http://www.w3.org/2000/svg"><text>Fares rise. Boats sail.</text></svg>',
    'a.svg',
  ],
  ['a map', '<kml xmlns="http://www.opengis.net/kml/2.2"/>', 'a.kml'],
])(
  '%s is no feed',
  async (_, text, key) => await expect(items(text, key)).rejects.toMatchObject({ code: 'unsupported-type' }),
);
