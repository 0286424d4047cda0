import { describe, expect, test } from 'vitest';
import { renderDigest } from '../../../core/digest/render.ts';
import { sourceOf } from './digest-of.ts';
import { floodCorrection, floodDigest, floodStory } from './flood.ts';
import { hrefs, visibleTexts } from './reading.ts';
import { library } from './sample.ts';

describe('an edition with all there is', () => {
  const { html } = renderDigest(floodDigest);

  test('has headings in order, and one for each section', () => {
    const headings = [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g)].map(
      ([, level, inside = '']) => `${level} ${visibleTexts(`<body>${inside}`).join(' ')}`,
    );
    expect(headings).toEqual([
      ...['1 The Tern Letter', '2 Weather', '2 Marl flood: 44 hurt, bridge closed'],
      ...['3 → What has changed', '3 ≠ Sources disagree, newest first', '3 In figures', '3 In their words'],
      ...['2 More stories', '2 Readers in Upper Marl are to keep their library after all'],
      ...[
        '2 Corrections',
        '3 River Marl floods three villages [1]',
        '3 Salt Quay ferry returns after winter of repairs [5]',
      ],
      '2 Sources',
    ]);
  });

  test('has a heading only where the section changes', () => {
    const plain = { ...floodStory, section: undefined };
    const told = (...stories: (typeof floodStory)[]) =>
      [...renderDigest({ ...floodDigest, stories }).html.matchAll(/<h2 class="ink line"[^>]*>([^<]*)/g)].map(
        ([, words]) => words,
      );
    expect(told(floodStory, floodStory)).toEqual(['Weather']);
    expect(told(plain, plain)).toEqual([]);
    expect(told(floodStory, { ...floodStory, section: 'Trade' }, plain)).toEqual([
      'Weather',
      'Trade',
      'More stories',
    ]);
  });

  test('links what a figure is and what it was to their passages', () => {
    const links = hrefs(html).filter((href) => href.startsWith('https://agency.example/marl#'));
    expect(links).toContain(
      'https://agency.example/marl#:~:text=Some%201%2C100%20homes%20are%20without%20power',
    );
    expect(links).toContain('https://agency.example/marl#:~:text=Some%20700%20homes%20are%20without%20power');
  });

  test('gives a fact the marks of all its sources, and puts the number of an update in a mark of its own', () => {
    const marksAfter = (words: string) =>
      [
        ...html
          .slice(html.indexOf(words))
          .split('</p>', 1)[0]!
          .matchAll(/>\[(\d)\]</g),
      ].map(([, mark]) => mark);
    expect(marksAfter('homes are without power')).toEqual(['1', '4']);
    expect(marksAfter('<br>village')).toEqual(['2', '3']);
    expect(marksAfter('Elowen Hart')).toEqual(['1', '4']);
    expect(html.match(/class="tag"/g)).toHaveLength(1);
  });

  test('has its date where it comes once a day or a week', () => {
    const line = (cadence: 'alert' | 'daily' | 'weekly') => {
      const seen = visibleTexts(renderDigest({ ...floodDigest, edition: { id: 'a', cadence } }).html);
      return seen.slice(seen.indexOf('The Tern Letter') + 1, seen.indexOf('Weather')).join(' ');
    };
    expect([line('alert'), line('daily'), line('weekly')]).toEqual([
      ...['News alert', 'Daily digest · 4 May 2031', 'Weekly digest · 4 May 2031'],
    ]);
  });

  test('lists a wire report that hundreds print no more than two dozen times, and links to none that is not listed', () => {
    const copies = Array.from({ length: 300 }, (_, at) => ({ ...sourceOf(library, at + 10), copyOf: 1 }));
    const numbers = copies.map(({ number }) => number);
    const [moved] = floodStory.changes;
    const story = {
      ...floodStory,
      sources: [2, 1, 3, ...numbers],
      changes: [
        { ...moved!, now: { ...moved!.now, also: numbers.map((source) => ({ source, fact: 'f0' })) } },
      ],
    };
    const mail = renderDigest({
      ...floodDigest,
      stories: [story],
      sources: [...floodDigest.sources, ...copies],
    });
    expect(mail.html.match(/id="source-/g)).toHaveLength(24 + 1); // and that of the withdrawal
    for (const href of hrefs(mail.html).filter((link) => link.startsWith('#')))
      expect(mail.html).toContain(`id="${href.slice(1)}"`);
    const flat = mail.text.replace(/\s+/g, ' ');
    expect(flat).toContain('homes are without power [1][10][11][12][13][14][15][16] and 293 more, was');
    expect(flat).toContain('The Ayle Gazette · 3 May 2031 · 3 sources Marl flood'); // copies are none
    for (const body of [mail.html, mail.text]) expect(body).toContain('279 more sources had no room');
    expect(mail.text).toContain('same text as [1]');
  });

  test('shows six sides of a conflict and eight facts of a correction, and says how many more there are', () => {
    const [conflict] = floodStory.conflicts;
    const sides = Array.from({ length: 4 }, () => conflict!.sides).flat();
    const figures = Array.from({ length: 6 }, () => floodCorrection.figures).flat();
    const mail = renderDigest({
      ...floodDigest,
      stories: [{ ...floodStory, conflicts: [{ sides }] }],
      corrections: [{ ...floodCorrection, figures }],
    });
    expect(mail.text).toContain('  * and 6 more\n');
    expect(mail.text.match(/ {2}Was: /g)).toHaveLength(8);
    expect(mail.text).toContain('\n\n  and 5 more\n');
    expect(mail.html.match(/and [56] more/g)).toEqual(['and 6 more', 'and 5 more']);
  });
});
