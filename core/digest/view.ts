import { cutLine } from './cut.ts';
import { linkable, MARKERS } from './links.ts';
import { passageLink } from './passage-link.ts';
import type { Digest, FigureCard, QuoteCard, Story } from './schema.ts';
import { shown } from './shown.ts';
import { preheaderOf, subjectOf } from './subject.ts';
import { dayOf, leftOutNote, omittedNote, whyThisMail, words } from './words.ts';

const HEADLINE = 200; // characters shown of a headline, a source's title, or who published it and when

/** A digest laid out for reading: every text ready to be shown, unescaped, and what is absent left out. Both bodies are made of it. */
export type View = ReturnType<typeof viewOf>;
export type StoryView = View['stories'][number];

/**
 * Lays a digest out for its template and its plain text.
 * @param omitted how many stories of the edition the digest had to leave out for room
 */
export function viewOf(digest: Digest, omitted: number) {
  const { edition, stories, publication } = digest;
  const urls = new Map(digest.sources.map(({ number, url }) => [number, linkable(url)]));
  const used = new Set(stories.flatMap((story) => story.sources));
  return {
    lang: digest.lang === 'und' ? 'en' : digest.lang,
    dir: 'ltr',
    subject: subjectOf(digest),
    preheader: preheaderOf(digest),
    publication: shown(publication.name),
    address: shown(publication.address),
    cadence: words.cadence[edition.cadence],
    stories: stories.map((story, index) => ({ ...storyView(digest, story, urls), later: index > 0 })),
    sources: digest.sources
      .filter(({ number }) => used.has(number))
      .map((source) => sourceView(digest, source, urls)),
    linked: [...used].some((number) => urls.get(number) !== undefined),
    why: whyThisMail(edition.cadence, shown(publication.name)),
    leftOut: leftOutNote(digest.leftOut),
    omitted: omittedNote(omitted),
    ...MARKERS,
  };
}

type Urls = ReadonlyMap<number, string | undefined>;

function storyView(digest: Digest, story: Story, urls: Urls) {
  const [first = 1] = story.sources;
  const source = digest.sources.find(({ number }) => number === first);
  const kicker = [source?.publisher, source?.published && dayOf(source.published)];
  const points = story.keyPoints.map(({ text, source: mark }) => ({ text: shown(text), mark }));
  const quotes = story.quotes.map((card) => quoteView(card, urls));
  return {
    id: story.id,
    kicker: line(kicker, ' · '),
    headline: headlineOf(story),
    summary: story.summary.map(({ text }) => shown(text)).join(' '),
    mark: story.summary[0]?.source ?? first,
    rows: rowsOf(story.figures, urls),
    points: points.length > 0 && points,
    quotes: quotes.length > 0 && quotes,
    href: urls.get(first),
  };
}

function headlineOf(story: Story | undefined): string {
  return cutLine(shown(story?.headline.text ?? '') || '…', HEADLINE);
}

/** Pairs; where the count is odd the best stands alone on top. */
function rowsOf(cards: readonly FigureCard[], urls: Urls) {
  const odd = cards.length % 2;
  const rows = cards.slice(0, odd).map((card) => [{ ...cardView(card, urls, WIDE), second: false }]);
  for (let at = odd; at < cards.length; at += 2) {
    const pair = cards.slice(at, at + 2).map((card) => cardView(card, urls, HALF));
    const size = Math.min(...pair.map((card) => card.size));
    rows.push(pair.map((card, index) => ({ ...card, size, second: index > 0 })));
  }
  return rows;
}

// Width in percent, and pixels at which a number stands by the length of its longest word: fitting a phone's width, or half of it.
const WIDE = { width: 100, sizes: [44, 36, 28, 22] };
const HALF = { width: 48, sizes: [32, 26, 21, 17] };

function cardView(card: FigureCard, urls: Urls, { width, sizes }: typeof HALF) {
  const { figure, hedge, label, sentence, share, change, attribution } = card;
  const url = urls.get(figure.source);
  const number = shown(figure.text);
  const small = line([change && words.change[change], hedge?.text], ' ');
  return {
    number,
    width,
    size: sizeOf(number, sizes),
    small,
    arrow: change && (change === 'up' ? '▲' : '▼'),
    label: shown(label.text),
    share: share !== undefined && { filled: share, rest: 100 - share },
    attribution: attribution && shown(attribution),
    href: url && passageLink(url, sentence.text),
    mark: figure.source,
  };
}

function sizeOf(number: string, sizes: readonly number[]): number {
  const longest = Math.max(...number.split(' ').map((word) => word.length));
  return sizes[[6, 8, 11].filter((length) => longest > length).length] ?? 17;
}

function quoteView(card: QuoteCard, urls: Urls) {
  const [first, last] = [card.parts[0], card.parts.at(-1)];
  const url = first && urls.get(first.source);
  const name = (card.speaker && shown(card.speaker.name)) || undefined;
  const role = card.speaker?.description && shown(card.speaker.description.text);
  return {
    said: card.parts.map(({ text }) => `“${shown(text)}”`).join(' … '),
    name,
    role: role && name && !name.includes(role) ? role : undefined,
    occasion: card.occasion && shown(card.occasion.text),
    href: url && passageLink(url, `${first?.text} ${first === last ? '' : last?.text}`),
    mark: first?.source ?? 1,
  };
}

function sourceView(digest: Digest, source: Digest['sources'][number], urls: Urls) {
  const { number, title, publisher, byline, published } = source;
  const story = digest.stories.find(({ sources }) => sources.includes(number));
  const by = byline.length > 0 ? `by ${byline.join(', ')}` : undefined;
  return {
    number,
    title: title && shown(title) ? cutLine(shown(title), HEADLINE) : headlineOf(story),
    about: line([publisher, by, published && dayOf(published)], ' · '),
    href: urls.get(number),
  };
}

function line(parts: readonly (string | undefined)[], joint: string): string | undefined {
  const present = parts.map((part) => shown(part ?? '')).filter((part) => part !== '');
  return present.length > 0 ? cutLine(present.join(joint), HEADLINE) : undefined;
}
