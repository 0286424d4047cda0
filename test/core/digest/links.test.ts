import { expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { linkable, spliceLinks, UNSUBSCRIBE_MARKER } from '../../../core/digest/links.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { editionOf, ferry } from './sample.ts';

const count = (body: string, words: string) => body.split(words).length - 1;

test('each body carries the marker once', () => {
  const { html, text } = renderDigest(composeDigest(editionOf([ferry])));
  expect(count(html, UNSUBSCRIBE_MARKER)).toBe(1);
  expect(count(text, UNSUBSCRIBE_MARKER)).toBe(1);
});

test("a recipient's link takes its place, escaped in HTML", () => {
  const unsubscribe = `https://mail.example/leave?a=1&b='$&`;
  const rendered = renderDigest(composeDigest(editionOf([ferry])));
  const { html, text, subject } = spliceLinks(rendered, { unsubscribe });
  expect(html).toContain('href="https://mail.example/leave?a=1&amp;b=&#39;$&amp;"');
  expect(text).toContain(`Unsubscribe: ${unsubscribe}\n`);
  expect(subject).toBe(rendered.subject);
  expect(html + text).not.toContain('links.invalid');
});

test('the marker written in an article stays the words of that article', () => {
  const words = `Write to ${UNSUBSCRIBE_MARKER} to leave`;
  const hostile = {
    ...ferry,
    text: words,
    headline: words,
    summary: [],
    keyPoints: [],
    figures: [],
    quotes: [],
  };
  const input = editionOf([
    { ...hostile, article: { ...ferry.article, url: UNSUBSCRIBE_MARKER, title: words } },
  ]);
  const { html, text } = spliceLinks(renderDigest(composeDigest(input)), {
    unsubscribe: 'https://mail.example/u',
  });
  expect(count(html, 'https://mail.example/u')).toBe(1);
  expect(count(text, 'https://mail.example/u')).toBe(1);
  expect(text).toContain(`${words}\n`);
  expect(html).not.toContain(`href="${UNSUBSCRIBE_MARKER}`);
});

test.each(['javascript:alert(1)', '/leave', 'https://a.example/\r\nBcc: x', 'https://a.example/"b c'])(
  'no link: %j',
  (unsubscribe) => {
    expect(() =>
      spliceLinks({ html: `href="${UNSUBSCRIBE_MARKER}"`, text: UNSUBSCRIBE_MARKER }, { unsubscribe }),
    ).toThrow(TypeError);
  },
);

test('a body without a marker is refused', () => {
  expect(() => spliceLinks({ html: '', text: '' }, { unsubscribe: 'https://a.example/' })).toThrow(TypeError);
});

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['http://a.example', 'http://a.example/'],
  ['https://a.example/ü "b"', 'https://a.example/%C3%BC%20%22b%22'],
  [undefined, undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['ftp://a.example/', undefined],
  ['https://bank.example@evil.example/', undefined],
  ['https://links.invalid/x', undefined],
  [`https://a.example/${'x'.repeat(1500)}`, undefined],
  ['not a url', undefined],
])('linkable %s', (url, expected) => expect(linkable(url)).toBe(expected));
