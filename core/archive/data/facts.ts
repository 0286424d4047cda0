import type { Also, FigureCard, QuoteCard } from '../../digest/schema.ts';
import type { EditionData } from '../edition-data.ts';

type Story = EditionData['stories'][number];

/** The page of each source's article, by the source's number. */
export type Wheres = ReadonlyMap<number, string>;

/** A figure as data. */
export function figureData(card: FigureCard, pages: Wheres): Story['figures'][number] {
  const { id, figure, hedge, label, sentence, qualifier, kind, unit, value, range, change, attribution } =
    card;
  return {
    ...{ id, source: figure.source, words: figure.text, span: figure.span },
    ...(hedge && { hedge: hedge.text }),
    ...{ label: label.text, sentence: sentence.text, qualifier, kind, unit },
    ...(value !== undefined && { value }),
    ...(range && { range }),
    ...(change && { change }),
    ...(attribution !== undefined && { attribution }),
    page: pageOf(figure.source, id, pages),
    also: card.also.map((also) => elsewhere(also, pages)),
  };
}

/** A quotation as data. */
export function quoteData(card: QuoteCard, pages: Wheres): Story['quotes'][number] {
  const { id, parts, speaker, occasion, also } = card;
  const source = parts[0]?.source ?? 1;
  const role = speaker?.description?.text;
  return {
    ...{ id, source, parts: parts.map(({ text, span }) => ({ words: text, span })) },
    ...(speaker && { speaker: { name: speaker.name, how: speaker.how, ...(role && { role }) } }),
    ...(occasion && { occasion: occasion.text }),
    page: pageOf(source, id, pages),
    also: also.map((place) => elsewhere(place, pages)),
  };
}

function elsewhere({ source, fact }: Also, pages: Wheres) {
  return { source, id: fact, page: pageOf(source, fact, pages) };
}

function pageOf(source: number, fact: string, pages: Wheres): string {
  return `${pages.get(source) ?? ''}#${fact}`;
}
