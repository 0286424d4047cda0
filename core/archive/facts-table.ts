import { csvLine } from '../csv.ts';
import { articlePath } from '../digest/archive-links.ts';
import { linkable } from '../digest/links.ts';
import type { Digest, FigureCard, QuoteCard } from '../digest/schema.ts';

/** Columns of the tables of facts, in order, and what stands in them. */
export const COLUMNS = {
  edition: 'Id of the edition',
  closed: 'Up to when the edition knows of articles: ISO 8601 in UTC',
  story: 'Id of the story; of a correction, of that it was told in, where that is known',
  row: 'figure, quotation, change (the figure was told before, and has moved on), conflict (sources disagree), or correction',
  article: 'Id of the article that states it',
  revision: 'Revision of the article',
  publisher: 'Publisher of the article',
  title: 'Title of the article',
  url: 'Address of the article at its publisher',
  fact: 'Name of the fact in the article: f for figures, q for quotations',
  words:
    'The number, or the words in quotation marks, character for character; parts of a split quotation have “ … ” between them. Of a correction none: the article says so no more',
  hedge: 'Words before the number that qualify it: “at least”',
  qualifier: 'exact, about, at-least, more-than, at-most, less-than or nearly',
  value: 'The number, with words such as “million” applied; none: see low and high',
  low: 'Lower end of a range',
  high: 'Upper end of a range',
  unit: 'ISO 4217 code, %, a unit’s English name in the singular, or the counted noun’s singular',
  kind: 'What sort of figure it is: count, money, percent, duration …',
  change: 'up or down where the figure is a difference',
  label: 'Words that say what is counted or measured',
  was_words: 'Of a change or a correction: what readers were told; parts as in words',
  was_value: 'The number they were told',
  speaker: 'Who said it, or gives the figure, as far as the article establishes that',
  role: 'What the article says the speaker is',
  occasion: 'Where or when it was said',
  sentence: 'The sentence that states the figure',
  also: 'How many further sources of the edition state the same',
  page: 'Page of the archive that shows it in its place',
} as const;

type Row = Partial<Record<keyof typeof COLUMNS, string | number | undefined>>;

/** The first line of every table of facts. */
export const CSV_HEADER = csvLine(Object.keys(COLUMNS));

/** All figures and quotations of an edition as CSV (RFC 4180, UTF-8), with a header. */
export function factsCsv(digest: Digest): string {
  return CSV_HEADER + factLines(digest);
}

/** The same without the header, so that several editions make one table. */
export function factLines(digest: Digest): string {
  const { edition, closed, stories, corrections } = digest;
  const whole = { edition: edition.id, closed };
  const rows = [
    ...stories.flatMap((story) => storyRows(story, digest).map((row) => ({ ...row, story: story.id }))),
    ...corrections.flatMap((correction) =>
      correctionRows(correction, digest).map((row) => ({ ...row, story: correction.story })),
    ),
  ];
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  return rows
    .map((row: Row) => csvLine(columns.map((column) => ({ ...row, ...whole })[column] ?? '')))
    .join('');
}

function storyRows(
  { figures, changes, conflicts, quotes }: Digest['stories'][number],
  digest: Digest,
): Row[] {
  return [
    ...changes.map(({ now, was }) => ({ row: 'change', ...figureRow(now, digest), ...figureWas(was) })),
    ...conflicts.flatMap(({ sides }) =>
      sides.map((card) => ({ row: 'conflict', ...figureRow(card, digest) })),
    ),
    ...figures.map((card) => ({ row: 'figure', ...figureRow(card, digest) })),
    ...quotes.map((card) => ({ row: 'quotation', ...quoteRow(card, digest) })),
  ];
}

function correctionRows({ source, figures, quotes }: Digest['corrections'][number], digest: Digest): Row[] {
  const gone = { row: 'correction', ...sourceOf(source, '', digest), also: 0 };
  return [
    ...figures.map(({ was, now }) => ({ ...gone, ...(now && figureRow(now, digest)), ...figureWas(was) })),
    ...quotes.map(({ was, now }) => ({ ...gone, ...(now && quoteRow(now, digest)), was_words: saidIn(was) })),
  ];
}

function figureWas({ figure, value }: FigureCard): Row {
  return { was_words: figure.text, was_value: value };
}

function figureRow(card: FigureCard, digest: Digest): Row {
  const { id, figure, hedge, label, sentence, qualifier, kind, unit, value, range, change, attribution } =
    card;
  return {
    ...sourceOf(figure.source, id, digest),
    ...{ words: figure.text, hedge: hedge?.text, qualifier, value, low: range?.low, high: range?.high },
    ...{ unit, kind, change, label: label.text, speaker: attribution, sentence: sentence.text },
    also: card.also.length,
  };
}

function quoteRow(card: QuoteCard, digest: Digest): Row {
  const { id, parts, speaker, occasion, also } = card;
  return {
    ...sourceOf(parts[0]?.source ?? 1, id, digest),
    ...{ words: saidIn(card), speaker: speaker?.name, role: speaker?.description?.text },
    ...{ occasion: occasion?.text, also: also.length },
  };
}

function saidIn({ parts }: QuoteCard): string {
  return parts.map(({ text }) => text).join(' … ');
}

/** The article a fact stands in, and the page that shows it there. @param fact none: the page alone */
function sourceOf(number: number, fact: string, { sources, archive }: Digest): Row {
  const source = sources.find((one) => one.number === number);
  if (source === undefined) return {};
  const { articleId, revision, publisher, title, url } = source;
  const page = `${archive?.base ?? ''}${articlePath({ id: articleId, revision })}${fact && `#${fact}`}`;
  return { article: articleId, revision, publisher, title, url: linkable(url), fact, page };
}
