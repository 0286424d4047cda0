import { styleText } from 'node:util';
import type {
  Also,
  Correction,
  Digest,
  FigureCard,
  QuoteCard,
  Source,
  Story,
} from '../../../core/digest/schema.ts';
import { amountOf } from '../../../core/digest/statement.ts';
import { terminalLine } from '../terminal-words.ts';
import type { Numbers } from './numbers.ts';

/** A digest as an editor checks it: each fact with the name to drop it by, in the article's own words, with its source. */
export function describeDigest(digest: Digest, numbers: Numbers): string[] {
  const page = { digest, numbers };
  return [
    ...digest.stories.flatMap((story) => ['', ...describeStory(story, page)]),
    ...(digest.corrections.length > 0 ? ['', styleText('bold', 'Corrections')] : []),
    ...digest.corrections.flatMap((correction) => describeCorrection(correction, page)),
    '',
    styleText('bold', 'Sources'),
    ...digest.sources
      .toSorted((one, other) => numberOfSource(one.number, page) - numberOfSource(other.number, page))
      .map((source) => describeSource(source, page)),
  ];
}

/** What the numbers of sources in a digest stand for. The editor's own are not those of the mail: see `Numbers`. */
export interface Page {
  readonly digest: Digest;
  readonly numbers: Numbers;
}

/** One story of a digest, likewise. */
export function describeStory(story: Story, page: Page): string[] {
  const { id, section, update, headline, summary, changes, conflicts, figures, keyPoints, quotes } = story;
  const number = page.numbers.stories.get(id);
  const words = ({ text, source }: { text: string; source: number }) =>
    `${terminalLine(text)} ${mark(source, page)}`;
  const part = (name: string, lines: readonly string[]) => (lines.length > 0 ? [`   ${name}`, ...lines] : []);
  const about = [id, section && terminalLine(section), update && 'Update'].filter(Boolean).join(' · ');
  return [
    `${styleText('bold', `${number}. ${terminalLine(headline.text)}`)} ${mark(headline.source, page)}`,
    styleText('dim', `   ${about}`),
    ...summary.map((passage) => `   ${words(passage)}`),
    ...part(
      'Changes',
      changes.map(
        ({ now, was }) =>
          `${describeFigure(now, page)}, was ${numberOf(was)} ${mark(was.figure.source, page)}`,
      ),
    ),
    ...conflicts.flatMap(({ sides }) =>
      part(
        'Conflict',
        sides.map((side) => describeFigure(side, page)),
      ),
    ),
    ...part(
      'Figures',
      figures.map((card) => describeFigure(card, page)),
    ),
    ...part(
      'Key points',
      keyPoints.map((passage) => `     ${words(passage)}`),
    ),
    ...part(
      'Quotations',
      quotes.map((card) => describeQuote(card, page)),
    ),
  ];
}

function describeFigure(card: FigureCard, page: Page): string {
  const { id, figure, label, attribution, also } = card;
  const stated = attribution === undefined ? '' : `, as stated by ${terminalLine(attribution)}`;
  return `     ${named(id, figure.source, page)} ${styleText(['bold', 'cyan'], numberOf(card))} ${terminalLine(label.text)}${stated}${alsoIn(also, page)}`;
}

function describeQuote({ id, parts, speaker, occasion, also }: QuoteCard, page: Page): string {
  const said = parts.map(({ text }) => `“${terminalLine(text)}”`).join(' … ');
  const who = speaker
    ? [styleText(['bold', 'green'], terminalLine(speaker.name)), speaker.description?.text, occasion?.text]
        .flatMap((words) => (words === undefined ? [] : terminalLine(words)))
        .join(', ')
    : styleText('yellow', 'speaker not established');
  return `     ${named(id, parts[0]?.source ?? 0, page)} ${who}: ${said}${alsoIn(also, page)}`;
}

function describeCorrection(correction: Correction, page: Page): string[] {
  const { source, edition, headline, withdrawn, figures, quotes } = correction;
  const line = (id: string, was: string, now: string | undefined) =>
    `     ${named(id, source, page)} ${now === undefined ? 'no more' : `now ${now}`}, was ${was}`;
  const figure = (card: FigureCard) => `${numberOf(card)} ${terminalLine(card.label.text)}`;
  const about = withdrawn ? `withdrawn, told in ${edition}` : `told in ${edition}`;
  return [
    `   ${terminalLine(headline.text)} ${mark(source, page)} ${styleText('dim', about)}`,
    ...figures.map(({ was, now }) => line(was.id, figure(was), now && figure(now))),
    ...quotes.map(({ was, now }) => line(was.id, saidIn(was), now && saidIn(now))),
  ];
}

function describeSource(source: Source, page: Page): string {
  const { number, articleId, revision, key, title, publisher, byline, published, copyOf } = source;
  const about = [publisher, title, byline.join(', '), published, terminalLine(key)]
    .filter((words) => words !== undefined && words !== '')
    .map((words) => terminalLine(words ?? ''))
    .join(' · ');
  const copy = copyOf === undefined ? '' : `, a copy of ${mark(copyOf, page)}`;
  return `  ${mark(number, page)} ${about}${copy}${styleText('dim', ` ${articleId}@${revision}`)}`;
}

function numberOf(card: FigureCard): string {
  return terminalLine(amountOf(card));
}

function saidIn({ parts, speaker }: QuoteCard): string {
  const said = parts.map(({ text }) => `“${terminalLine(text)}”`).join(' … ');
  return speaker ? `${terminalLine(speaker.name)} ${said}` : said;
}

/** The name of a fact: "2:f130". */
function named(fact: string, source: number, page: Page): string {
  return styleText('dim', `${numberOfSource(source, page)}:${fact}`);
}

function mark(source: number, page: Page): string {
  return `[${numberOfSource(source, page)}]`;
}

function alsoIn(also: readonly Also[], page: Page): string {
  return also.length > 0 ? `, also ${also.map(({ source }) => mark(source, page)).join(' ')}` : '';
}

function numberOfSource(source: number, { digest, numbers }: Page): number {
  const article = digest.sources.find(({ number }) => number === source)?.articleId ?? '';
  return numbers.articles.get(article) ?? 0;
}
