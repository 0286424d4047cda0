import type { Digest, FigureCard, Passage, QuoteCard, Source, Story } from '../../../core/digest/schema.ts';
import { digestOf } from '../digest/digest-of.ts';

/** Names as long as they may be, and ids. */
const ID = 'a'.repeat(76);

/** The largest edition there can be: of every text as many characters as a mail may show. @param character what it is made of */
export function largestDigest(character: string, stories = 50): Digest {
  const text = (length: number) => character.repeat(length / character.length);
  const passage = (length: number, source: number): Passage => ({
    source,
    span: { start: 100_000 + source, end: 100_000 + source + length },
    text: text(length),
  });
  const also = Array.from({ length: 40 }, (_, index) => ({ source: index + 1, fact: `f${200_000 + index}` }));
  const figure = (source: number): FigureCard => ({
    id: `f${100_000 + source}`,
    figure: passage(40, source),
    hedge: passage(24, source),
    label: passage(140, source),
    sentence: passage(700, source),
    ...{ qualifier: 'about', kind: 'percent', unit: '%', value: 62, share: 62, attribution: text(120), also },
  });
  const quote = (source: number): QuoteCard => ({
    id: `q${100_000 + source}`,
    parts: [passage(700, source)],
    speaker: { name: text(120), how: 'named', description: passage(200, source) },
    occasion: passage(200, source),
    also,
  });
  const list = <T>(length: number, of: (index: number) => T) =>
    Array.from({ length }, (_, index) => of(index + 1));
  const story = (index: number): Story => ({
    id: `${ID}-${index}`,
    section: text(60),
    update: true,
    headline: passage(700, 1),
    summary: list(3, () => passage(700, 1)),
    changes: list(6, (n) => ({ now: figure(n), was: figure(n + 1) })),
    conflicts: [{ sides: list(20, figure) }],
    figures: list(6, figure),
    keyPoints: list(6, (n) => passage(700, n)),
    quotes: list(5, quote),
    sources: list(40, (n) => n),
  });
  const source = (number: number): Source => ({
    ...{ number, articleId: `${ID}${number}`, revision: '0123456789ab', key: 'a', title: text(700) },
    ...{
      publisher: text(300),
      byline: list(9, () => text(120)),
      url: `https://a.example/${'b'.repeat(1400)}`,
    },
    published: '2031-05-03',
  });
  return digestOf([], {
    archive: { base: 'https://tern.example/archive/' },
    stories: list(stories, story),
    corrections: list(30, (n) => ({
      ...{ source: n, edition: 'alert-a', headline: passage(700, n), withdrawn: n % 2 === 0 },
      figures: list(12, (m) => ({ was: figure(m), now: figure(m) })),
      quotes: list(6, (m) => ({ was: quote(m), now: quote(m) })),
    })),
    sources: list(400, source),
  });
}
