import { lexiconFor } from '../../facts/lexicon/index.ts';
import type { Figure } from '../../facts/schema.ts';
import { type Amount, amountOf } from './amount.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import type { Report } from './report.ts';

const FAR = 80; // characters before a number that say it holds no more

/** Whether a number is one that another has taken the place of: "up from 30". */
export function isReplaced(text: string, { span, sentence }: Figure, { formerly }: CompareLexicon): boolean {
  return formerly.test(text.slice(Math.max(sentence.start, span.start - FAR), span.start).toLowerCase());
}

/** The amount a figure comes to: of "rose from 12 to 19" the number that holds now, which the engine reads as a range. */
export function reached({ text, lang }: Report['article'], figure: Figure, lexicon: CompareLexicon): Amount {
  const { range, span, sentence } = figure;
  if (range === undefined || !isReplaced(text, figure, lexicon)) return amountOf(figure);
  const { change } = lexiconFor(lang).figures;
  const ahead =
    text
      .slice(Math.max(sentence.start, span.start - FAR), span.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const direction = ahead.flatMap((word) => change.get(word) ?? []).at(-1);
  if (direction === undefined) return amountOf(figure);
  return amountOf({ ...figure, range: undefined, value: direction === 'up' ? range.high : range.low });
}
