import { describe, expect, test } from 'vitest';
import { renderDigest } from '../../../core/digest/render.ts';
import type { Digest } from '../../../core/digest/schema.ts';
import { digestOf } from './digest-of.ts';
import { floodCorrection, floodDigest, floodStory, withdrawal } from './flood.ts';
import { hrefs, visibleTexts } from './reading.ts';
import { ferry, library } from './sample.ts';

const BASE = 'https://news.example/archive/';
const KEY = '?key=2031-05.AbCdEfGhIjKlMnOpQrStUv';
const archive = { base: BASE, key: KEY.slice('?key='.length) };
const page = (source: number, anchor: string) => {
  const { articleId, revision } = floodDigest.sources[source - 1]!;
  return `${BASE}articles/${articleId}/${revision}.html${KEY}#${anchor}`;
};
const rendered = (more: Partial<Digest> = {}) => renderDigest({ ...floodDigest, archive, ...more });
const countOf = (list: readonly string[]) =>
  new Map(list.map((href) => [href, list.filter((other) => other === href).length]));

describe('a mail whose edition has pages', () => {
  const { html, text } = rendered();
  const links = hrefs(html);
  const [story] = floodDigest.stories;

  test('leads from every fact to its place on the article’s page', () => {
    const { headline, summary, changes, conflicts, figures, quotes } = story!;
    for (const { source, span } of [headline, ...summary])
      expect(links).toContain(page(source, `p${span.start}`));
    const cards = [
      ...changes.flatMap(({ now, was }) => [now, was]),
      ...conflicts.flatMap(({ sides }) => sides),
      ...figures,
    ];
    for (const { id, figure } of cards) expect(links).toContain(page(figure.source, id));
    for (const { id, parts } of quotes) expect(links).toContain(page(parts[0]!.source, id));
    const { html: points } = renderDigest(digestOf([ferry], { archive }));
    expect(hrefs(points).filter((href) => /#p\d+$/.test(href))).toHaveLength(1 + 2 + 3); // headline, summary, key points
  });

  test('leads from each further mark of a fact to what that source says of it', () => {
    const [now] = story!.changes.map((change) => change.now);
    expect(now!.also).toEqual([{ source: 4, fact: 'f0' }]);
    expect(links).toContain(page(4, 'f0'));
    expect(html).toMatch(/aria-label="Source \[4\]"/);
  });

  test('links to its own page, to that of a story it updates, and to each article and its original', () => {
    expect(links).toContain(`${BASE}editions/${floodDigest.edition.id}.html${KEY}`);
    expect(links).toContain(`${BASE}stories/marl-flood.html${KEY}`);
    expect(links.filter((href) => href.includes('/stories/'))).toHaveLength(1); // the library was never told before
    const { articleId, revision } = floodDigest.sources[0]!;
    expect(links).toContain(`${BASE}articles/${articleId}/${revision}.html${KEY}`);
    expect(links).toContain('https://agency.example/marl');
  });

  describe('leads from a correction', () => {
    const before = { ...floodDigest.sources[0]!, number: 7, revision: 'ba9876543210' };
    const revised = {
      ...floodCorrection,
      figures: floodCorrection.figures.map(({ was, now }) => ({
        was: { ...was, figure: { ...was.figure, source: 7 } },
        ...(now && { now }),
      })),
    };
    const sources = [...floodDigest.sources, before];
    const mail = rendered({ stories: [], corrections: [revised], sources });
    const [hurt] = revised.figures;
    const said = `${BASE}articles/${before.articleId}/${before.revision}.html${KEY}#${hurt!.was.id}`;
    const toldIn = `${BASE}editions/${revised.edition}.html${KEY}`;

    test('to what the article says now, and on the page of its earlier revision to what it said', () => {
      expect(hrefs(mail.html)).toContain(page(1, hurt!.now!.id));
      expect(hrefs(mail.html)).toContain(said);
      expect(mail.text).not.toContain('[7]'); // nothing stands on it now
    });

    test('to the edition that told it', () => {
      expect(hrefs(mail.html)).toContain(toldIn);
      expect(hrefs(rendered({ stories: [], corrections: [withdrawal] }).html)).toContain(toldIn);
    });

    test('to no words of an article that was withdrawn', () => {
      const figures = revised.figures.map(({ was }) => ({ was }));
      const gone = { ...revised, withdrawn: true, figures };
      const links = hrefs(rendered({ stories: [], corrections: [gone], sources }).html);
      expect(links.filter((href) => href.includes('#'))).toEqual([]);
    });

    test('nowhere without an archive', () => {
      const { html: alone } = renderDigest({ ...floodDigest, stories: [], corrections: [revised], sources });
      expect(hrefs(alone).filter((href) => /articles|editions/.test(href))).toEqual([]);
    });
  });

  test('links nothing to one place twice within a story, and nothing to its own list', () => {
    const alert = hrefs(renderDigest(digestOf([ferry], { archive })).html);
    expect([...countOf(alert)].filter(([, count]) => count > 1)).toEqual([]);
    expect(links.filter((href) => href.startsWith('#source'))).toEqual([]);
  });

  test('reads the same as one without', () => {
    const without = visibleTexts(renderDigest(floodDigest).html).join(' ');
    const own =
      /Read on the web|The edition that told it|All that was told of this story|Read the article| · Original/g;
    const words = (seen: string) =>
      seen
        .replace(own, '')
        .replace(/\[\d\]/g, '')
        .replace(/[\s·]+/g, ' ')
        .trim();
    expect(words(visibleTexts(html).join(' '))).toBe(words(without));
  });

  test('gives its page and its sources’ in plain text, and no address a fact', () => {
    expect(text).toContain(
      `\n\nOn the web: ${BASE}editions/${floodDigest.edition.id}.html${KEY}\n\nSOURCES\n`,
    );
    expect(text.split('https:')[0]).toContain('Was: '); // what an inbox shows of it is what it tells
    expect(text).toContain('homes are without power [1][4], was Some 700 [1]');
    const addresses = text.match(/https:\S+/g) ?? [];
    expect(addresses).toHaveLength(1 + floodDigest.sources.length + 2); // the edition, its sources, the recipient's
  });

  test('leads to the rest where it has no room for all', () => {
    const mail = renderDigest(
      digestOf(
        Array.from({ length: 60 }, () => ferry),
        { archive },
      ),
    );
    const rest = /(\d+) more stories had no room in this mail\. <a class="acc" href="([^"]*)"/.exec(
      mail.html,
    );
    expect(Number(rest?.[1])).toBe(60 - mail.stories);
    expect(rest?.[2]).toBe(`${BASE}editions/daily-2031-03-07.html${KEY.replaceAll('=', '&#x3D;')}`);
    expect(mail.text).toMatch(/had no room in this mail\.\nRead them on the web: https:/);
    expect(mail.stories).toBeGreaterThanOrEqual(6);
  });
});

describe('a mail of several stories', () => {
  const stories = (count: number) =>
    renderDigest(digestOf(Array.from({ length: count }, () => library))).html;

  test('lists them at its head from four on', () => {
    expect(visibleTexts(stories(3))).not.toContain('In this edition');
    const four = stories(4);
    expect(visibleTexts(four)).toContain('In this edition');
    const anchors = hrefs(four).filter((href) => href.startsWith('#story'));
    expect(anchors).toEqual(['#story-1', '#story-2', '#story-3', '#story-4']);
    for (const anchor of anchors) expect(four).toContain(` id="${anchor.slice(1)}"`);
  });

  test('says there which are updates', () => {
    const updates = [floodStory, { ...floodStory, update: false }, floodStory, floodStory];
    const { text } = renderDigest({ ...floodDigest, stories: updates });
    expect(text.match(/ {2}\* Update: Marl flood/g)).toHaveLength(3);
    expect(text.match(/ {2}\* Marl flood/g)).toHaveLength(1);
  });
});
