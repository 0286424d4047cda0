import { expect, test } from 'vitest';
import { linkable, linkPlaces, MARKERS } from '../../../core/digest/links.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { digestOf } from './digest-of.ts';
import { ferry } from './sample.ts';

const count = (body: string, words: string) => body.split(words).length - 1;

test.each(Object.values(MARKERS))('each body carries %s once', (marker) => {
  const { html, text } = renderDigest(digestOf([ferry]));
  expect(count(html, marker)).toBe(1);
  expect(count(text, marker)).toBe(1);
});

test.each([
  ['html', `<a href="${MARKERS.preferences}"`],
  ['text', 'Change what you get: '],
] as const)('the links of the %s are in its footer', (kind, before) => {
  const body = renderDigest(digestOf([ferry]))[kind];
  const places = linkPlaces(body, kind);
  expect(places.map(({ link, start, end }) => [link, body.slice(start, end)])).toEqual([
    ['preferences', MARKERS.preferences],
    ['unsubscribe', MARKERS.unsubscribe],
  ]);
  expect(body.slice(0, places[0]!.end + 1)).toContain(before);
});

test.each(Object.values(MARKERS))('%s written in an article stays the words of that article', (marker) => {
  const words = `Write to ${marker} to leave`;
  const hostile = {
    ...ferry,
    text: words,
    headline: words,
    summary: [],
    keyPoints: [],
    figures: [],
    quotes: [],
  };
  const article = { ...ferry.article, url: marker, title: words };
  const rendered = renderDigest(digestOf([{ ...hostile, article }]));
  for (const kind of ['html', 'text'] as const) {
    const footer = rendered[kind].lastIndexOf('1 Slip Lane');
    expect(count(rendered[kind].slice(0, footer), marker)).toBeGreaterThanOrEqual(2);
    for (const { start } of linkPlaces(rendered[kind], kind)) expect(start).toBeGreaterThan(footer);
  }
  expect(count(rendered.html, `href="${marker}`)).toBe(1);
});

test.each([
  ['', 'html'],
  [`href="${MARKERS.unsubscribe}"`, 'html'],
  [`${MARKERS.unsubscribe} ${MARKERS.preferences}`, 'html'],
  [MARKERS.preferences, 'text'],
] as const)('%j lacks a marker as %s', (body, kind) => {
  expect(() => linkPlaces(body, kind)).toThrow(TypeError);
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
