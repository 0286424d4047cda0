import type { ArchiveLinks } from '../archive-links.ts';
import { directionOf } from '../direction.ts';
import { linkable } from '../links.ts';
import type { Correction, Digest, Source, Story } from '../schema.ts';
import { cardsWithFormer } from '../story-cards.ts';

const MOST_SOURCES = 24; // listed of a story whose facts need fewer: hundreds may print one wire report

/** A source a mail lists, with the address a mail may link to. */
export type Listed = Source & { readonly href: string | undefined };

/** What every part of a mail is laid out with. */
export interface Sheet {
  readonly sources: ReadonlyMap<number, Listed>; // by number
  readonly every: ReadonlyMap<number, Source>; //    likewise all sources, listed or not
  readonly originals: ReadonlyMap<number, string>; // ids of the articles of all sources, listed or not, but copies
  readonly accent: string; // the publication's colour: "#rrggbb"
  readonly zone: string; //   the newsroom's
  readonly closed: string; // ISO 8601: the moment the mail is read at
  readonly archive: ArchiveLinks | undefined;
  readonly dir: 'ltr' | 'rtl';
}

/** Lists the source of whatever stands in a mail; others of a story as far as there is room, copies last. */
export function sheetOf(digest: Digest): Sheet {
  const { stories, corrections, sources, publication } = digest;
  const originals = new Map(
    sources.filter(({ copyOf }) => copyOf === undefined).map(({ number, articleId }) => [number, articleId]),
  );
  const wanted = new Set(corrections.flatMap(neededBy));
  for (const story of stories) {
    const own = story.sources.filter((number) => originals.has(number));
    const others = story.sources.filter((number) => !originals.has(number));
    for (const number of [...toldBy(story), ...[...own, ...others].slice(0, MOST_SOURCES)])
      wanted.add(number);
  }
  const listed = sources.filter(({ number }) => wanted.has(number));
  return {
    sources: new Map(listed.map((source) => [source.number, { ...source, href: linkable(source.url) }])),
    every: new Map(sources.map((source) => [source.number, source])),
    originals,
    accent: publication.colours.accent,
    zone: publication.zone,
    closed: digest.closed,
    archive: digest.archive,
    dir: directionOf(digest.lang),
  };
}

function toldBy(story: Story): number[] {
  const { headline, summary, keyPoints, quotes } = story;
  return [
    headline.source,
    ...[...summary, ...keyPoints].map(({ source }) => source),
    ...cardsWithFormer(story).map(({ figure }) => figure.source),
    ...quotes.flatMap(({ parts }) => parts.map(({ source }) => source)),
  ];
}

// What was told stands in the article no more: only the article is a source, and what it says now.
function neededBy({ source, figures, quotes }: Correction): number[] {
  return [
    source,
    ...figures.flatMap(({ now }) => (now ? [now.figure.source] : [])),
    ...quotes.flatMap(({ now }) => now?.parts.map((part) => part.source) ?? []),
  ];
}
