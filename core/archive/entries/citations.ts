import { passageAnchor } from '../../digest/archive-links.ts';
import { cutLine } from '../../digest/cut.ts';
import type {
  Also,
  Correction,
  Digest,
  FigureCard,
  Passage,
  QuoteCard,
  Source,
  Story,
} from '../../digest/schema.ts';
import { shown } from '../../digest/shown.ts';
import { cardsWithFormer } from '../../digest/story-cards.ts';
import { words } from '../../digest/words.ts';
import type { Span } from '../../span.ts';
import type { Citation } from '../schema.ts';

const MOST_ALSO = 12; //   hundreds may print one wire report, and a row of the table has room for 400 KB
const LONGEST_NAME = 120; // UTF-16 characters

type Told = Pick<Digest, 'stories' | 'corrections'>;
type Sources = ReadonlyMap<number, Source>;

/** One fact, as one source states it. */
interface Stated {
  readonly source: number;
  readonly anchor: string;
  readonly span: Span;
}

/**
 * Every passage that stories and corrections lead to, by number of its source and in the order of its text. What a correction
 * takes back stands on the page of the revision that said so; a withdrawn article has nothing to lead to.
 */
export function citationsOf({ stories, corrections }: Told, sources: Sources): Map<number, Citation[]> {
  const facts = [...stories.flatMap(factsOf), ...corrections.flatMap(revised)];
  const names = new Map([...sources.values()].map((source) => [source.number, nameOf(source)] as const));
  const cited = new Map<number, Map<string, Citation>>();
  for (const places of facts) {
    const others = places.slice(0, MOST_ALSO + 1);
    for (const { source, anchor, span } of places) {
      const known = cited.get(source) ?? new Map<string, Citation>();
      const also = others.filter((place) => place.source !== source);
      const first = known.get(anchor) ?? { anchor, span, also: [] };
      known.set(anchor, {
        ...first,
        span: longer(first.span, span),
        also: merged(
          first.also,
          also.flatMap((place) => alsoOf(place, names.get(place.source))),
        ),
      });
      cited.set(source, known);
    }
  }
  return new Map(
    [...cited].map(([source, known]) => [
      source,
      [...known.values()].sort((a, b) => a.span.start - b.span.start),
    ]),
  );
}

function factsOf(story: Story): Stated[][] {
  const { headline, summary, keyPoints, quotes } = story;
  return [
    ...[headline, ...summary, ...keyPoints].map(passageAt),
    ...cardsWithFormer(story).map(figureAt),
    ...quotes.map(quoteAt),
  ];
}

function revised({ headline, withdrawn, figures, quotes }: Correction): Stated[][] {
  if (withdrawn) return [];
  return [
    passageAt(headline),
    ...figures.flatMap(({ was, now }) => (now ? [was, now] : [was]).map(figureAt)),
    ...quotes.flatMap(({ was, now }) => (now ? [was, now] : [was]).map(quoteAt)),
  ];
}

function passageAt({ source, span }: Passage): Stated[] {
  return [{ source, anchor: passageAnchor(span), span }];
}

function figureAt({ id, figure, sentence, also }: FigureCard): Stated[] {
  return [{ source: figure.source, anchor: id, span: sentence.span }, ...also.map(elsewhere)];
}

function quoteAt({ id, parts, also }: QuoteCard): Stated[] {
  const { source, span } = parts[0] as Passage;
  const own = parts.filter((part) => part.source === source);
  const end = Math.max(...own.map((part) => part.span.end));
  return [{ source, anchor: id, span: { start: span.start, end } }, ...also.map(elsewhere)];
}

// Of a fact's other places an edition knows its id, and by that where it begins.
function elsewhere({ source, fact }: Also): Stated {
  const start = Number(fact.slice(1));
  return { source, anchor: fact, span: { start, end: start + 1 } };
}

function longer(one: Span, other: Span): Span {
  return other.end - other.start > one.end - one.start ? other : one;
}

function merged(known: Citation['also'], more: Citation['also']): Citation['also'] {
  if (known.length === 0 || more.length === 0) return [...known, ...more].slice(0, MOST_ALSO);
  const all = new Map(
    [...known, ...more].map((also) => [`${also.article.id}@${also.article.revision}`, also]),
  );
  return [...all.values()].slice(0, MOST_ALSO);
}

/** What another article is called. */
type Named = Pick<Citation['also'][number], 'article' | 'name'>;

function nameOf({ articleId, revision, publisher = '', title = '' }: Source): Named {
  const name = [publisher, title].map(shown).filter(Boolean).join(': ');
  return { article: { id: articleId, revision }, name: cutLine(name || words.untitled, LONGEST_NAME) };
}

function alsoOf({ anchor }: Stated, named: Named | undefined): Citation['also'] {
  return named ? [{ article: named.article, fact: anchor, name: named.name }] : [];
}
