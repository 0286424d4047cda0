import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styleOf } from '../../../../core/archive/style.ts';
import { expectInert } from '../inert.ts';
import { idsOf, readPage } from '../read-page.ts';
import { ternSite } from '../tern-site.ts';
import { hardText } from './hard-text.ts';
import { cites, pagesOf, passagesOnly, read, textOf } from './read.ts';

const MOST = 60_000;
const site = ternSite();
const bytesOf = (page: string) =>
  Buffer.byteLength(page) + Buffer.byteLength(styleOf(site.publication.colours));
const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `Paragraph ${index} tells at length of a night on the quay that nobody forgets.`,
  );
const shownOf = (page: string) => readPage(textOf(page)).words.replace(/\s+/g, ' ');
const FACT = 'The fire hurt 44 people on the quay, the port said.';

describe('a page and its stylesheet never have more than 60 KB', () => {
  const long = (before: number, after: number) =>
    ['A night on the quay', ...filler(before), FACT, ...filler(after)].join('\n\n');

  test('what is cited stands, then what is near it, and a sign where something is left out', async () => {
    const report = await read(long(800, 800));
    const { page } = pagesOf({ ...report, entries: [cites(report, '44 people')] });
    expect(bytesOf(page.content)).toBeLessThanOrEqual(MOST);
    expect(bytesOf(page.content)).toBeGreaterThan(MOST - 1000);
    const words = shownOf(page.content);
    expect(words).toContain(
      `Paragraph 799 tells at length of a night on the quay that nobody forgets. ${FACT} Paragraph 0 tells`,
    );
    expect(words.match(/\[…\]/g)).toHaveLength(2);
    expect(readPage(page.content).words).toContain('too long to be shown whole');
    expectInert(page);
  });

  test('the title is shown first of all', async () => {
    const { page } = pagesOf(await read(long(1000, 0)));
    expect(page.content).toContain('<h1>A night on the quay</h1>');
    expect(shownOf(page.content)).toContain('Paragraph 0 tells');
  });

  test.each([
    [
      'one sentence without end',
      `Night\n\n${'on the quay '.repeat(20_000)} 44 people were hurt ${'and so on '.repeat(20_000)}.`,
    ],
    ['one word without end', `Night\n\n${'x'.repeat(300_000)} 44 people were hurt.`],
    ['marks upon one letter', `Night\n\nSome 44 people were hurt in Z${'\u0301'.repeat(300_000)}rich.`],
    ['characters that must be escaped', `Night\n\n44 people were hurt. ${'<&"> '.repeat(40_000)}`],
    ['a title without end', `# ${'Night '.repeat(30_000)}\n\n44 people were hurt.`],
  ])('%s', async (_, text) => {
    const report = await read(text);
    const entry = cites(report, '44');
    const { page, data } = pagesOf({ ...report, entries: [entry] });
    expect(bytesOf(page.content)).toBeLessThanOrEqual(MOST);
    expect(idsOf(page.content)).toContain(entry.cited[0]?.anchor);
    expect(shownOf(page.content)).toContain('people were hurt');
    expect(Buffer.byteLength(data.content)).toBeLessThan(10_000);
    expectInert(page);
  });

  test.each([site, passagesOnly()])(
    'more is cited than there is room for: what the newest edition shows stays',
    async (of) => {
      const report = await read(
        [
          'Night',
          ...Array.from(
            { length: 600 },
            (_, index) => `Some ${index + 10} people were hurt on quay ${index}, the port said.`,
          ),
        ].join('\n\n'),
      );
      const newest = {
        ...cites(report, '600 people'),
        closed: '2031-05-04T06:00:00.000Z',
        edition: { id: 'later', cadence: 'daily' as const },
      };
      const all = report.facts.figures.map(({ id, sentence }) => ({ anchor: id, span: sentence, also: [] }));
      const { page } = pagesOf({ ...report, entries: [{ ...cites(report), cited: all }, newest] }, of);
      expect(bytesOf(page.content)).toBeLessThanOrEqual(MOST);
      expect(bytesOf(page.content)).toBeGreaterThan(MOST - 2000);
      expect(idsOf(page.content)).toContain(newest.cited[0]!.anchor);
      expectInert(page);
    },
  );

  test('whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        hardText(20),
        fc.integer({ min: 1, max: 12_000 }),
        fc.boolean(),
        async (piece, times, passages) => {
          const report = await read(FACT);
          const text = `${FACT}\n\n${piece.repeat(times)}`;
          const article = { ...report.article, text };
          const entries = [
            cites(report, '44'),
            { ...cites(report), cited: [{ anchor: 'p53', span: { start: 53, end: text.length }, also: [] }] },
          ];
          const { page } = pagesOf({ ...report, article, entries }, passages ? passagesOnly() : site);
          expect(bytesOf(page.content)).toBeLessThanOrEqual(MOST);
          expect(idsOf(page.content)).toContain('f14');
          expectInert(page);
        },
      ),
      { numRuns: 25 },
    );
  });
});
