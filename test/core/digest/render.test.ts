import { describe, expect, test } from 'vitest';
import { RenderedDigest, renderDigest } from '../../../core/digest/render.ts';
import { normalView } from '../../templates/tag-balance.ts';
import { digestOf } from './digest-of.ts';
import { floodDigest } from './flood.ts';
import type { Marked } from './marked.ts';
import { hrefs } from './reading.ts';
import { ferry, library } from './sample.ts';

const rendered = (articles: Marked[], leftOut = 0) => renderDigest(digestOf(articles, { leftOut }));

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

  test('says how many of its stories it shows', () => {
    expect(mail.stories).toBe(2);
    expect(renderDigest({ ...floodDigest, stories: [] }).stories).toBe(0);
  });

  test('says how many facts were left out', () => {
    expect(mail.html).not.toContain('left out');
    expect(rendered([ferry], 1).html).toContain('One fact was left out');
    expect(rendered([ferry], 3).text).toContain('3 facts were left out');
  });
});
