import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedText } from '../../../../core/archive/article/marked-text.ts';
import { before } from '../../../../core/archive/article/segments.ts';
import { visible } from '../../../../core/archive/article/visible.ts';
import type { Article, Block } from '../../../../core/article/schema.ts';
import type { Facts, Figure, Quote } from '../../../../core/facts/schema.ts';
import type { Span } from '../../../../core/span.ts';
import { readPage } from '../read-page.ts';
import { hardText } from './hard-text.ts';
import { cites, corpus } from './read.ts';

const ferry = await corpus('ferry-fire-local');
const anchors = (...words: string[]) =>
  new Map(cites(ferry, ...words).cited.map(({ anchor, span }) => [anchor, span]));
const paragraph = (markup: string, words: string) =>
  markup.split('\n').find((line) => line.replace(/<[^>]*>/g, '').includes(words));

describe('the text of a report', () => {
  test.each([
    [
      'nothing cited: its facts are there, and quiet',
      [],
      'Some 40',
      '<p>Some <span id="f361" class="u">40</span> islanders put out in their own boats when the alarm was raised. The Tansey Brothers&#39; trawler alone took <span id="f468" class="u">58</span> people aboard from the lifeboats.</p>',
    ],
    [
      'a cited figure is linked to its note, in its sentence',
      ['40'],
      'Some 40',
      '<p><span class="s k1">Some </span><a id="f361" class="s f k1" href="#n-f361" role="doc-noteref">40</a><span class="s k1"> islanders put out in their own boats when the alarm was raised.</span> The Tansey Brothers&#39; trawler alone took <span id="f468" class="u">58</span> people aboard from the lifeboats.</p>',
    ],
    [
      'a quotation is linked once, and a figure within it keeps its place',
      ['I have taken'],
      'nineteen',
      '<p>&#34;<a id="q507" class="q k1" href="#n-q507" role="doc-noteref">I have taken that boat across for </a><span id="f541"><span class="q u k1">nineteen years</span></span><span class="q k1"> and I have never heard the alarm in earnest before today,</span>&#34; the ferry&#39;s captain, Aidan Quill, said on the quay.</p>',
    ],
    [
      'a sentence that is no fact has a place and no note',
      ['Sailings are off until Monday.'],
      'Sailings',
      '<p>The ferry&#39;s owner will pay each family <span id="f822" class="u">£250</span> towards their costs, it said in a statement. <span id="p872" class="s k1">Sailings are off until Monday.</span></p>',
    ],
  ])('%s', (_, words, where, expected) => {
    expect(paragraph(String(markedText(ferry.article, ferry.facts, anchors(...words))), where)).toBe(
      expected,
    );
  });

  test('all facts: each has a place and a link to its note', () => {
    const { tags } = readPage(`<div>${markedText(ferry.article, ferry.facts, 'all')}</div>`);
    const ids = [...ferry.facts.figures, ...ferry.facts.quotes].map(({ id }) => id).sort();
    const links = tags.flatMap(({ attributes }) => attributes.href ?? []).sort();
    expect(tags.flatMap(({ attributes }) => attributes.id ?? []).sort()).toEqual(ids);
    expect(links).toEqual(ids.map((id) => `#n-${id}`));
  });

  test('a place that is gone to lights its own words only, though it lies in those of another', () => {
    const markup = String(markedText(ferry.article, ferry.facts, anchors('14', 'three', 'Skerrin Cottage')));
    const places = [...markup.matchAll(/id="([fp]\d+)"[^>]*class="([^"]*)"/g)].map(([, id, kinds]) => [
      id,
      kinds!.match(/k\d+/g)?.length ?? 0,
    ]);
    expect(Object.fromEntries(places)).toMatchObject({ p214: 1, f244: 1, f310: 1 });
  });

  test('what an edition cited and the facts know no more is marked as it was cited', () => {
    const cited = new Map([['f5', { start: 82, end: 100 }]]);
    const markup = String(markedText(ferry.article, { ...ferry.facts, figures: [], quotes: [] }, cited));
    expect(markup).toMatch(/<span id="f5" class="s k1">[^<]{18}<\/span>/);
  });

  test('the other places that state a cited figure are lit with it', () => {
    const [figure, ...others] = ferry.facts.figures;
    const facts = { ...ferry.facts, figures: [{ ...figure!, mentions: [{ start: 0, end: 5 }] }, ...others] };
    const markup = String(markedText(ferry.article, facts, new Map([[figure!.id, figure!.sentence]])));
    expect(markup).toContain('<span class="f k1">Saint</span>');
  });
});

const article = (text: string, blocks: Block[]): Article => ({
  ...ferry.article,
  text,
  blocks,
});
const within = (text: string, [a, b]: [number, number]): Span => {
  const start = Math.floor(a * (text.length - 1));
  return { start, end: start + 1 + Math.floor(b * (text.length - start - 1)) };
};
const place = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const places = fc.array(place, { maxLength: 6 });

describe('whatever the text and wherever its facts', () => {
  const figure = (span: Span, sentence: Span): Figure => ({
    ...ferry.facts.figures[0]!,
    id: `f${span.start}`,
    span,
    sentence,
    label: span,
    mentions: [],
  });
  const quote = (spans: Span[]): Quote => ({ ...ferry.facts.quotes[0]!, id: `q${spans[0]!.start}`, spans });
  const unique = <Fact extends { id: string }>(facts: Fact[]) => [
    ...new Map(facts.map((fact) => [fact.id, fact])).values(),
  ];
  // Blocks in order, with text outside of them.
  const blocksOf = (text: string, cuts: [number, number][]): Block[] => {
    const ends = [...new Set(cuts.flat().map((part) => before(text, Math.floor(part * text.length))))].sort(
      (a, b) => a - b,
    );
    const kinds = ['heading', 'paragraph', 'list-item', 'blockquote', 'caption'] as const;
    return ends
      .slice(1)
      .flatMap((end, index) =>
        index % 3 === 2 ? [] : [{ kind: kinds[index % kinds.length]!, span: { start: ends[index]!, end } }],
      );
  };

  test('its words are shown in order and none is lost, the markup nests, and every anchor is there once', () => {
    fc.assert(
      fc.property(hardText(60), places, places, places, places, (text, cuts, figures, quotes, cited) => {
        const spans = figures.map((pair) => within(text, pair));
        const facts: Facts = {
          ...ferry.facts,
          figures: unique(spans.map((span, index) => figure(span, spans[index % 2] ?? span))),
          quotes: unique(
            quotes.map((pair, index) => quote([within(text, pair), within(text, quotes[index % 2]!)])),
          ),
        };
        const anchored = new Map<string, Span>([
          ...facts.figures.filter((_, index) => index % 2).map(({ id, sentence }) => [id, sentence] as const),
          ...facts.quotes
            .filter((_, index) => index % 2)
            .map(({ id, spans: [span] }) => [id, span!] as const),
          ...cited.map((pair) => [`p${within(text, pair).start}`, within(text, pair)] as const),
        ]);
        const markup = String(markedText(article(text, blocksOf(text, cuts)), facts, anchored));
        const { tags, words } = readPage(`<div>${markup}</div>`);
        const letters = (some: string) => some.replace(/\s/g, '');
        expect(letters(words)).toBe(letters(visible(text)));
        const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const places = new Map([...anchored, ...facts.figures.map(({ id, span }) => [id, span] as const)]);
        for (const [id, span] of places)
          if (text.slice(span.start, span.end).trim() !== '') expect(ids).toContain(id);
      }),
    );
  });
});
