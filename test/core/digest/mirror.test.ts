import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mirrored } from '../../../core/digest/mirror.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { msoView, normalView, unbalanced } from '../../templates/tag-balance.ts';
import { randomDigest } from './random-digest.ts';
import { hrefs, visibleTexts } from './reading.ts';

test.each([
  ['<td style="padding:1px 2px 3px 4px">', '<td style="padding:1px 4px 3px 2px">'],
  ['<td style="margin:0 0 14px;padding: 0 12px 0 0">', '<td style="margin:0 0 14px;padding:0 0 0 12px">'],
  ['<td style="border-left:3px solid #000">', '<td style="border-right:3px solid #000">'],
  ['<style>.edge { border-left-color: #fff }</style>', '<style>.edge { border-right-color: #fff }</style>'],
  ['<td align="left" style="text-align:left">', '<td align="right" style="text-align:right">'],
  ['<td\nalign="left">', '<td\nalign="right">'],
  ['<td style="direction:ltr">', '<td style="direction:rtl">'],
  ['<h2 class="ink" lang="en">', '<h2 class="ink" lang="en" dir="ltr">'],
  ['<span class="num acc">−5 %</span>', '<span dir="auto" class="num acc">−5 %</span>'],
])('%s', (html, expected) => expect(mirrored(html)).toBe(expected));

test.each([
  '<p style="padding:5px 3px;margin:0">', // the same on either side
  '<td align="center" style="text-align:center">',
  '<html lang="ar" dir="rtl">',
  '<p>padding:1px 2px 3px 4px; border-left, direction:ltr, style=&quot;margin:0 1px 2px 3px&quot;</p>', // an article's words
  '<a href="https://a.example/?direction:ltr&amp;border-left">',
])('%s stays as it is', (html) => expect(mirrored(html)).toBe(html));

test('a mail turned round says the same, links to the same and is as sound', () => {
  fc.assert(
    fc.property(randomDigest, (digest) => {
      const html = renderDigest({ ...digest, lang: 'de' }).html;
      const turned = mirrored(html);
      expect(visibleTexts(turned)).toEqual(visibleTexts(html));
      expect(hrefs(turned)).toEqual(hrefs(html));
      expect(unbalanced(normalView(turned))).toEqual([]);
      expect(unbalanced(msoView(turned))).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
