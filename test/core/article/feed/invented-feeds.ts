import { type Item, parseUpload } from '../../../../core/article/parse.ts';
import type { Article } from '../../../../core/article/schema.ts';

export const PROSE =
  'The board of Port Calder raised ferry fares by 4.5 per cent. “Nobody likes it,” said Ines Calloway.';
export const LATER = 'Quay 3 will reopen on 12 May, the port said. Repairs took 14 months and £4.2 million.';

export const items = (text: string, key = 'feeds/today.xml') =>
  parseUpload({ key, bytes: Buffer.from(text) });
const isArticle = (item: Item): item is { article: Article } => 'article' in item;
export const articles = async (text: string, key?: string) =>
  (await items(text, key)).filter(isArticle).map(({ article }) => article);
export const first = async (text: string) => (await articles(text))[0]!;

export const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"';
export const rss = (...entries: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel><title>Tide Wire &amp; Co</title><link>https://tide.example/</link><language>en-gb</language><lastBuildDate>Tue, 03 Mar 2026 10:00:00 GMT</lastBuildDate>${entries.map((entry) => `<item>${entry}</item>`).join('')}</channel></rss>`;
export const atom = (...entries: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://tide.example/base/"><title>Tide Wire</title><id>tag:tide.example,2026:feed</id><updated>2026-03-03T10:00:00Z</updated><author><name>Tide Newsroom</name></author>${entries.map((entry) => `<entry>${entry}</entry>`).join('')}</feed>`;
export const json = (...entries: object[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tide Wire',
    home_page_url: 'https://tide.example/',
    items: entries,
  });
