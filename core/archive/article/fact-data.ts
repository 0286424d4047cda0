import type { Article } from '../../article/schema.ts';
import type { Figure, Quote } from '../../facts/schema.ts';
import { wordsOf } from '../../span.ts';
import type { FigureData, QuoteData } from '../fact-data.ts';
import { cutAround } from './cut-around.ts';
import { LONGEST_PASSAGE } from './passages.ts';

/** A figure of an article as data, but for where it is shown. Its sentence and label are cut where text without full stops makes them endless. */
export function figureData({ text }: Article, figure: Figure): Omit<FigureData, 'page'> {
  const { id, span, sentence, label, qualifier, kind, unit, value, range, change, attribution } = figure;
  return {
    ...{
      id,
      words: wordsOf(text, span),
      span,
      label: wordsOf(text, cutAround(text, label, label, LONGEST_PASSAGE)),
    },
    sentence: wordsOf(text, cutAround(text, sentence, span, LONGEST_PASSAGE)),
    ...{ qualifier, kind, unit },
    ...(value !== undefined && { value }),
    ...(range && { range }),
    ...(change && { change }),
    ...(attribution !== undefined && { attribution }),
  };
}

/** A quotation of an article as data, but for where it is shown. */
export function quoteData(
  { text }: Article,
  { id, spans, speaker, occasion }: Quote,
): Omit<QuoteData, 'page'> {
  const role = speaker?.description;
  return {
    ...{ id, parts: spans.map((span) => ({ words: wordsOf(text, span), span })) },
    ...(speaker && {
      speaker: { name: speaker.name, how: speaker.how, ...(role && { role: wordsOf(text, role) }) },
    }),
    ...(occasion && { occasion: wordsOf(text, occasion) }),
  };
}
