import { expect, test } from 'vitest';
import { renderDigest } from '../../../core/digest/render.ts';
import { digestOf } from './digest-of.ts';
import { floodDigest } from './flood.ts';
import type { Marked } from './marked.ts';
import { visibleTexts } from './reading.ts';

const bridge: Marked = {
  text: `افتتاح الجسر القديم أمام المشاة

عاد 44 قاربًا إلى الميناء، وكلّفت الأعمال £3.4 million، بحسب المجلس.`,
  article: { id: 'jisr', title: 'افتتاح الجسر القديم', publisher: 'بريد الجزر', published: '2031-03-07' },
  headline: 'افتتاح الجسر القديم أمام المشاة',
  summary: ['عاد 44 قاربًا إلى الميناء، وكلّفت الأعمال £3.4 million، بحسب المجلس.'],
  figures: [
    { words: '44', label: 'قاربًا', sentence: 'عاد 44 قاربًا', value: 44, attribution: 'المجلس' },
    {
      words: '£3.4 million',
      label: 'كلّفت الأعمال',
      sentence: 'عاد 44 قاربًا إلى الميناء، وكلّفت الأعمال £3.4 million',
      value: 3_400_000,
      kind: 'money',
      unit: 'GBP',
    },
  ],
};
const mail = renderDigest(digestOf([bridge], { lang: 'ar' }));

test('a mail in a language read from right to left runs that way, in every client', () => {
  expect(mail.html).toMatch(/<html lang="ar" dir="rtl"/);
  expect(mail.html).toMatch(/<div[^>]* lang="ar" dir="rtl"/);
  expect(mail.html).not.toMatch(/direction:ltr|text-align:left|align="left"/);
  expect(mail.html).toContain('direction:rtl');
});

test('its numbers, dates and our own words keep their order', () => {
  for (const number of ['44', '£3.4 million'])
    expect(mail.html).toMatch(new RegExp(`<span dir="auto" class="num acc"[^>]*>${number}</span>`));
  expect(visibleTexts(mail.html)).toContain('\u2068بريد الجزر\u2069 · \u2068\u200e7 March 2031\u2069');
  for (const words of ['Sources', 'as stated by', 'Unsubscribe'])
    expect(mail.html).toMatch(
      new RegExp(`lang="en" dir="ltr"[^>]*>(?:<a[^>]*>[^<]*</a>[^<]*<a[^>]*>)?${words}`),
    );
});

test('one in another language does not', () => {
  for (const lang of ['en', 'de', 'und']) {
    const { html } = renderDigest({ ...floodDigest, lang });
    expect(html).toMatch(new RegExp(`<html lang="${lang === 'und' ? 'en' : lang}" dir="ltr"`));
    expect(html).not.toMatch(/rtl|\u200e/);
  }
});
