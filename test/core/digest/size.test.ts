import { describe, expect, test } from 'vitest';
import { HTML_LIMIT, renderDigest } from '../../../core/digest/render.ts';
import { digestOf } from './digest-of.ts';
import { floodCorrection, floodDigest, floodStory, withdrawal } from './flood.ts';
import type { Marked } from './marked.ts';
import { ferry } from './sample.ts';

const rendered = (articles: Marked[]) => renderDigest(digestOf(articles));
const bytes = (html: string) => Buffer.byteLength(html);

describe('the size', () => {
  test('has a limit well under the 102 KB at which mail is clipped', () => expect(HTML_LIMIT).toBe(92_160));

  test('of sixty stories stays within what clients show, and the mail says what had no room', () => {
    const mail = rendered(Array.from({ length: 60 }, () => ferry));
    const told = mail.html.match(/<h2 class="ink head/g)?.length ?? 0;
    expect(bytes(mail.html)).toBeLessThanOrEqual(HTML_LIMIT);
    expect(bytes(mail.html)).toBeGreaterThan(HTML_LIMIT - 16 * 1024); // one story more would not fit
    expect(told).toBeGreaterThanOrEqual(6);
    expect(mail.html.match(/id="source-/g)).toHaveLength(told);
    expect(mail.subject).toContain(`and ${told - 1} more`);
    for (const body of [mail.html, mail.text]) {
      expect(body).toContain(`${60 - told} more stories had no room in this mail.`);
      expect(body).toContain('1 Slip Lane');
      expect(body).toContain('https://links.invalid/preferences');
      expect(body).toContain('https://links.invalid/unsubscribe');
    }
  });

  test('of one story of endless words stays within it too', () => {
    const word = `"'<&>='日`;
    const sentence = word.repeat(84).slice(0, 690);
    const text = Array.from({ length: 40 }, (_, index) => `${index} ${sentence}.`).join('\n');
    const at = (index: number) => `${index} ${sentence}.`;
    const mail = rendered([
      {
        text: `${word.repeat(20_000)}\n${text}`,
        article: { title: word.repeat(20_000), publisher: 'P'.repeat(90_000), byline: ['B'.repeat(90_000)] },
        headline: word.repeat(20_000),
        summary: [0, 1, 2].map(at),
        keyPoints: [3, 4, 5, 6, 7, 8, 9].map(at),
        quotes: [10, 11, 12, 13, 14].map((index) => ({
          parts: [at(index)],
          speaker: { name: sentence.slice(0, 119) },
        })),
      },
    ]);
    expect(bytes(mail.html)).toBeLessThanOrEqual(HTML_LIMIT);
    expect(mail.subject.length).toBeLessThanOrEqual(70);
  });

  test('is that of ten corrections at most, however many there are, and they stay when stories go', () => {
    const corrections = Array.from({ length: 25 }, (_, at) => (at % 2 ? withdrawal : floodCorrection));
    const stories = Array.from({ length: 30 }, () => floodStory);
    const mail = renderDigest({ ...floodDigest, stories, corrections });
    expect(bytes(mail.html)).toBeLessThanOrEqual(HTML_LIMIT);
    expect(mail.stories).toBeGreaterThanOrEqual(2);
    expect(mail.stories).toBeLessThan(30);
    for (const body of [mail.html, mail.text]) {
      expect(body.match(/has changed since we told you|was withdrawn by/g)).toHaveLength(10);
      expect(body).toContain('15 more corrections had no room in this mail.');
      expect(body).toContain(`${30 - mail.stories} more stories had no room in this mail.`);
      expect(body).toContain('https://links.invalid/unsubscribe');
    }
    const alone = renderDigest({ ...floodDigest, stories: [], corrections });
    expect(alone.subject).toBe('Correction: River Marl floods three villages · and 9 more');
  });

  test('of endless corrections stays within it: the first story stands, then corrections go from the end', () => {
    const said = { ...floodCorrection.quotes[0]!.was.parts[0]!, text: '"\'<&>=日'.repeat(90) };
    const quote = { ...floodCorrection.quotes[0]!.was, parts: [said] };
    const endless = {
      ...floodCorrection,
      quotes: Array.from({ length: 6 }, () => ({ was: quote, now: quote })),
    };
    const corrections = Array.from({ length: 10 }, () => endless);
    for (const stories of [[], [floodStory, floodStory]]) {
      const mail = renderDigest({ ...floodDigest, stories, corrections });
      const told = mail.html.match(/has changed since we told you/g)?.length ?? 0;
      expect(bytes(mail.html)).toBeLessThanOrEqual(HTML_LIMIT);
      expect(mail.stories).toBe(Math.min(1, stories.length));
      expect(told).toBeGreaterThanOrEqual(1);
      expect(mail.text).toContain(`${10 - told} more corrections had no room in this mail.`);
    }
  });
});
