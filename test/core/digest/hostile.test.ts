import { describe, expect, test } from 'vitest';
import { renderDigest } from '../../../core/digest/render.ts';
import { msoView, normalView, unbalanced } from '../../templates/tag-balance.ts';
import { digestOf } from './digest-of.ts';
import type { Marked } from './marked.ts';
import { hrefs, visibleTexts } from './reading.ts';

const rendered = (articles: Marked[]) => renderDigest(digestOf(articles));

describe('hostile articles', () => {
  const evil = `<script>alert(1)</script> <img src=x onerror="alert(2)"> </style></title> {{secret}} \u202Etxt.exe & 'q' "d" <!--[if mso]>`;
  const text = `${evil} headline\n\n${evil} said 5 ${evil} and more.`;
  const hostile: Marked = {
    text,
    article: { title: evil, publisher: evil, byline: [evil], url: 'https://x.example/"onclick="a<b>' },
    headline: `${evil} headline`,
    summary: [text.slice(text.lastIndexOf('\n') + 1)],
    keyPoints: [`and more.`],
    figures: [
      {
        words: '5',
        label: evil,
        sentence: `${evil} said 5 ${evil} and more.`,
        attribution: evil.slice(0, 119),
      },
    ],
    quotes: [
      { parts: ['headline'], speaker: { name: evil.slice(0, 119), mention: 'said', description: evil } },
    ],
  };
  const mail = rendered([hostile]);

  test('stay text', () => {
    expect(mail.html).not.toMatch(/<script|<img|<\/style>[^<]*<\/title>|onerror="|\u202e/i);
    expect(normalView(mail.html)).not.toMatch(/\sonclick=/);
    expect(unbalanced(normalView(mail.html))).toEqual([]);
    expect(unbalanced(msoView(mail.html))).toEqual([]);
    expect(visibleTexts(mail.html)).toContain(evil.replace('\u202e', ''));
    expect(mail.text).not.toContain('\u202e');
    expect(`${mail.subject}${mail.preheader}`).not.toMatch(/[\r\n\u202e]/);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://links.invalid/preferences'])(
    '%s is no link',
    (url) => {
      const { html } = rendered([{ ...hostile, article: { ...hostile.article, url } }]);
      expect(hrefs(html).filter((href) => !href.startsWith('#'))).toEqual([
        'https://links.invalid/preferences',
        'https://links.invalid/unsubscribe',
      ]);
    },
  );
});
