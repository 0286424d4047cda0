import type { Article, Block } from '../../article/schema.ts';
import { lexiconFor } from '../../facts/lexicon/index.ts';
import type { Facts } from '../../facts/schema.ts';
import { splitSentences } from '../../facts/sentences.ts';
import type { Span } from '../../span.ts';
import type { Cited } from './cited.ts';
import { cutAround } from './cut-around.ts';
import { overlapping } from './flow.ts';

/** UTF-16 characters of one passage: text without full stops is one sentence. */
export const LONGEST_PASSAGE = 1500;

/**
 * What must be seen of an article for each thing that is cited: whole sentences, those of every part of a quotation. A longer one is
 * cut around the cited words.
 * @returns for each citation its passages, in the order of the text
 */
export function passagesOf(
  article: Article,
  facts: Facts,
  flow: readonly Block[],
  cited: readonly Cited[],
): Span[][] {
  const { text, lang } = article;
  const figures = new Map(facts.figures.map((figure) => [figure.id, figure]));
  const quotes = new Map(facts.quotes.map((quote) => [quote.id, quote]));
  const split = new Map<Block, Span[]>();
  const sentencesOf = (block: Block) => {
    const known = split.get(block) ?? splitSentences(text, block.span, lexiconFor(lang).sentences);
    split.set(block, known);
    return known;
  };
  const whole = (span: Span): Span[] =>
    overlapping(flow, span, (block) => block.span).flatMap((block) => {
      const sentences = overlapping(sentencesOf(block), span, (sentence) => sentence);
      const [first, last] = [sentences[0], sentences.at(-1)];
      return first && last
        ? [cutAround(text, { start: first.start, end: last.end }, span, LONGEST_PASSAGE)]
        : [];
    });
  return cited.map(({ anchor, span }) => {
    const figure = figures.get(anchor);
    if (figure) return [cutAround(text, figure.sentence, figure.span, LONGEST_PASSAGE)];
    return (quotes.get(anchor)?.spans ?? [span]).flatMap(whole);
  });
}
