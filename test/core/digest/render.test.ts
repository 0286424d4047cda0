import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { HTML_LIMIT, RenderedDigest, renderDigest } from '../../../core/digest/render.ts';
import { normalView } from '../../templates/tag-balance.ts';
import type { Marked } from './marked.ts';
import { hrefs } from './reading.ts';
import { editionOf, ferry, library } from './sample.ts';

const rendered = (articles: Marked[], leftOut = 0) =>
  renderDigest(composeDigest(editionOf(articles, leftOut)));
const bytes = (html: string) => Buffer.byteLength(html);

describe('the mail', () => {
  const mail = rendered([ferry, library]);

  test('keeps its contract and is the same bytes every time', () => {
    expect(RenderedDigest.parse(mail)).toEqual(mail);
    expect(rendered([ferry, library])).toEqual(mail);
  });

  test('holds nothing a template leaves behind', () => {
    for (const words of ['{{', '}}', 'undefined', 'NaN', '[object', 'null']) {
      expect(mail.html).not.toContain(words);
      expect(mail.text).not.toContain(words);
    }
  });

  test('has language, direction, title, one h1 and headings in order', () => {
    expect(mail.html).toMatch(/<html lang="en" dir="ltr"/);
    expect(mail.html).toContain(`<title>${mail.subject}</title>`);
    const levels = [...mail.html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels).toEqual([1, 2, 3, 3, 2, 2]);
  });

  test('calls every table a matter of layout', () => {
    const tables = normalView(mail.html).match(/<table[^>]*>/g) ?? [];
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
  });

  test('links figures and quotations to their passage, marks to their source', () => {
    const links = hrefs(mail.html);
    expect(links).toContain(
      'https://courier.example/news/salt-quay-ferry#:~:text=Passenger%20numbers%20fell%2018%25%20over%20the%20season',
    );
    expect(links).toContain(
      'https://courier.example/news/salt-quay-ferry#:~:text=But%20nobody%20here%20is,that%20boat%20on%20Monday',
    );
    const marks = links.filter((href) => href.startsWith('#'));
    expect(marks.length).toBe(4 + 1 + 3 + 2 + 1 + 1); // figures, summary, points, quotations; figure, summary
    for (const href of marks) expect(mail.html).toContain(`id="${href.slice(1)}"`);
    expect(links.filter((href) => !/^(https:\/\/|#source-\d+$)/.test(href))).toEqual([]);
  });

  test('without an address links to its own list only', () => {
    const { html } = rendered([library]);
    expect(hrefs(html).filter((href) => !href.startsWith('#'))).toEqual([
      'https://links.invalid/preferences',
      'https://links.invalid/unsubscribe',
    ]);
    expect(html).not.toContain('Tap a figure');
  });

  test('draws a bar for a share, to scale, and none for a change', () => {
    expect(mail.html.match(/class="bar"/g)).toHaveLength(1);
    expect(mail.html).toMatch(/class="bar" width="62%"[\s\S]*?class="track" width="38%"/);
    const all = rendered([
      {
        ...ferry,
        figures: [
          {
            words: '62%',
            label: 'businesses',
            sentence: '62% of the businesses',
            value: 100,
            unit: '%',
            kind: 'percent',
          },
        ],
      },
    ]);
    expect(all.html).not.toContain('class="track"');
  });

  test('says how many facts were left out', () => {
    expect(mail.html).not.toContain('left out');
    expect(rendered([ferry], 1).html).toContain('One fact was left out');
    expect(rendered([ferry], 3).text).toContain('3 facts were left out');
  });
});

describe('the size', () => {
  test('has a limit well under the 102 KB at which mail is clipped', () => expect(HTML_LIMIT).toBe(92_160));

  test('of sixty stories stays within what clients show, and the mail says what had no room', () => {
    const mail = rendered(Array.from({ length: 60 }, () => ferry));
    const told = mail.html.match(/<h2 class="ink head"/g)?.length ?? 0;
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
});
