import type { ArchiveLinks } from './archive-links.ts';
import { printCard } from './cards.ts';
import { type Cite, citations } from './cite.ts';
import type { CorrectionChoice } from './edition/corrections.ts';
import { printQuote } from './quote-card.ts';
import type { Correction, Digest, Masthead, Story } from './schema.ts';
import type { StoryChoice } from './story/choose-story.ts';

const MOST_SOURCES = 8; // listed of a story beside those that are cited; the ledger has them all

/** What an edition tells. */
export interface DigestInput {
  readonly edition: Digest['edition'];
  readonly closed: string; //  ISO 8601 in UTC
  readonly archive?: ArchiveLinks | undefined;
  readonly publication: Masthead;
  readonly stories: readonly StoryChoice[]; // in the order to be told
  readonly corrections: readonly CorrectionChoice[];
  readonly leftOut: number; // facts that failed verification
}

/**
 * Composes a digest of what was chosen. Every passage is the verbatim slice of its span, so facts must be verified first.
 * @throws TypeError when there is nothing to tell
 */
export function composeDigest(input: DigestInput): Digest {
  const { edition, archive, closed, publication, leftOut } = input;
  if (input.stories.length + input.corrections.length === 0)
    throw new TypeError('an edition needs something to tell');
  const cite = citations();
  const stories = input.stories.map((choice) => printStory(choice, cite));
  const corrections = input.corrections.map((choice) => printCorrection(choice, cite));
  const { name, address, zone, colours } = publication;
  return {
    schema: 3,
    edition,
    ...(archive && { archive }),
    closed,
    publication: { name, address, zone, colours },
    lang: langOf(input),
    stories,
    corrections,
    sources: cite.sources(),
    leftOut,
  };
}

function printStory(choice: StoryChoice, cite: Cite): Story {
  const used = new Set<number>();
  const own: Cite = {
    has: cite.has,
    number: (source) => noted(used, cite.number(source)),
    others(places) {
      const also = cite.others(places);
      for (const { source } of also) noted(used, source);
      return also;
    },
    passage: (report) => {
      noted(used, cite.number(report));
      return cite.passage(report);
    },
  };
  const { id, section, update, lead } = choice;
  const passage = own.passage(lead);
  const card = (draft: StoryChoice['figures'][number]) => printCard(draft, own);
  const story = {
    id,
    ...(section !== undefined && { section }),
    update,
    headline: passage(lead.facts.headline.span),
    summary: choice.summary.map(passage),
    changes: choice.changes.map(({ now, was }) => ({ now: card(now), was: card(was) })),
    conflicts: choice.conflicts.map((sides) => ({ sides: sides.map(card) })),
    figures: choice.figures.map(card),
    keyPoints: choice.points.map(passage),
    quotes: choice.quotes.map((draft) => printQuote(draft, own)),
  };
  for (const source of choice.listed) if (used.size < MOST_SOURCES && !cite.has(source)) own.number(source);
  const [first = 1, ...others] = used;
  return { ...story, sources: [first, ...others.sort((a, b) => a - b)] };
}

function noted(used: Set<number>, number: number): number {
  used.add(number);
  return number;
}

function printCorrection(choice: CorrectionChoice, cite: Cite): Correction {
  const { was, now, edition, story } = choice;
  const standing = now ?? was;
  return {
    source: cite.number(standing),
    edition,
    story,
    headline: cite.passage(standing)(standing.facts.headline.span),
    withdrawn: now === undefined,
    figures: choice.figures.map((pair) => ({
      was: printCard(pair.was, cite),
      ...(pair.now && { now: printCard(pair.now, cite) }),
    })),
    quotes: choice.quotes.map((pair) => ({
      was: printQuote(pair.was, cite),
      ...(pair.now && { now: printQuote(pair.now, cite) }),
    })),
  };
}

/** The language of the edition; "und" where its stories do not agree. */
function langOf({ stories, corrections }: DigestInput): string {
  const told = [...stories.map(({ lead }) => lead), ...corrections.map(({ was, now }) => now ?? was)];
  const langs = new Set(told.map(({ article }) => article.lang));
  const [lang = 'und'] = langs.size === 1 ? langs : [];
  return lang;
}
