import fc from 'fast-check';
import type {
  Correction,
  Digest,
  FigureCard,
  Passage,
  QuoteCard,
  Source,
  Story,
} from '../../../core/digest/schema.ts';
import { randomDigest } from '../digest/random-digest.ts';

/** Every source an article of its own, and all its words marked: "W2n17W" is the 17th text, and of source 2. */
function markedOf(digest: Digest): Digest {
  let texts = 0;
  const mark = (source: number, text: string) => {
    texts += 1;
    return `W${source}n${texts}W ${text}`;
  };
  const passage = (one: Passage, source = one.source): Passage => ({
    ...one,
    source,
    text: mark(source, one.text),
  });
  const figure = (card: FigureCard, source = card.figure.source): FigureCard => ({
    ...card,
    figure: passage(card.figure, source),
    ...(card.hedge && { hedge: passage(card.hedge, source) }),
    label: passage(card.label, source),
    sentence: passage(card.sentence, source),
    ...(card.attribution !== undefined && { attribution: mark(source, card.attribution) }),
  });
  const quote = (card: QuoteCard, source = card.parts[0]?.source ?? 1): QuoteCard => ({
    ...card,
    parts: card.parts.map((part) => passage(part, source)),
    ...(card.speaker && {
      speaker: {
        name: mark(source, card.speaker.name),
        how: card.speaker.how,
        ...(card.speaker.description && { description: passage(card.speaker.description, source) }),
      },
    }),
    ...(card.occasion && { occasion: passage(card.occasion, source) }),
  });
  const story = (one: Story, index: number): Story => ({
    ...one,
    id: `story-${index}`,
    headline: passage(one.headline),
    summary: one.summary.map((part) => passage(part)),
    changes: one.changes.map(({ now, was }) => ({ now: figure(now), was: figure(was) })),
    conflicts: one.conflicts.map(({ sides }) => ({ sides: sides.map((side) => figure(side)) })),
    figures: one.figures.map((card) => figure(card)),
    keyPoints: one.keyPoints.map((part) => passage(part)),
    quotes: one.quotes.map((card) => quote(card)),
    sources: [...new Set([one.headline.source, ...one.sources])],
  });
  const correction = (one: Correction): Correction => ({
    ...one,
    story: 'story-0',
    headline: passage(one.headline, one.source),
    figures: one.figures.map(({ was, now }) => ({
      was: figure(was, one.source),
      ...(now && { now: figure(now, one.source) }),
    })),
    quotes: one.quotes.map(({ was, now }) => ({
      was: quote(was, one.source),
      ...(now && { now: quote(now, one.source) }),
    })),
  });
  const source = ({ number, title, publisher, byline, url, ...rest }: Source): Source => ({
    ...rest,
    ...{ number, articleId: `article-${number}`, byline: byline.map((name) => mark(number, name)) },
    ...(title !== undefined && { title: mark(number, title) }),
    ...(publisher !== undefined && { publisher: mark(number, publisher) }),
    ...(url !== undefined && { url: `https://a.example/${mark(number, '').trim()}` }),
  });
  return {
    ...digest,
    stories: digest.stories.map(story),
    corrections: digest.corrections.map(correction),
    sources: digest.sources.map(source),
  };
}

/** Random digests whose every text says whose it is. */
export const markedDigest: fc.Arbitrary<Digest> = randomDigest.map(markedOf);

/** Some of their sources, by number. */
export const someSources = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5), { maxLength: 5 });

/** The marks in some text, each once. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(/W\dn\d+W/g))];
}
