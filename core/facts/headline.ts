import { sameWords } from '../article/heading-line.ts';
import { type Span, wordsOf } from '../span.ts';
import { afterDateline } from './dateline.ts';
import { cutAtClause } from './headline-cut.ts';
import type { Reading } from './reading.ts';
import type { Facts } from './schema.ts';

const BLOCKS_LOOKED_AT = 8; //   a title stands at the top, under a kicker at most
const SENTENCES_LOOKED_AT = 200;
const SHORTEST_LEAD = 25; //    characters: "It is over." says nothing yet
const WITHIN = 4000; //          characters in which a title that is no heading of its own is looked for

/**
 * An article's headline: its title where the text holds it, else the lead's first sentence or its first clauses.
 * @param reading of a text with at least one character that is not white space
 */
export function findHeadline(reading: Reading): Facts['headline'] {
  const title = findTitle(reading);
  return title
    ? { span: title, origin: 'title' }
    : { span: cutAtClause(reading, findLead(reading)), origin: 'lead' };
}

function findTitle({ text, title, blocks }: Reading): Span | undefined {
  const words = title?.trim() ?? '';
  if (words === '') return undefined;
  const heading = blocks
    .slice(0, BLOCKS_LOOKED_AT)
    .find(({ kind, span }) => kind === 'heading' && sameWords(wordsOf(text, span), words));
  if (heading) return heading.span;
  const start = text.slice(0, WITHIN).indexOf(words);
  const end = start + words.length;
  const whole = start >= 0 && !isWordCharacter(text.charAt(start - 1)) && !isWordCharacter(text.charAt(end));
  return whole ? { start, end } : undefined;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** The first sentence of a paragraph that says something, or the first of what the text has instead. */
function findLead({ text, blocks, sentences }: Reading): Span {
  const paragraphs = sentences.filter(
    ({ block }, index) => index < SENTENCES_LOOKED_AT && blocks[block]!.kind === 'paragraph',
  );
  const lead =
    paragraphs.find(({ span }) => span.end - span.start >= SHORTEST_LEAD) ?? paragraphs[0] ?? sentences[0];
  if (lead) return { start: afterDateline(text, lead.span), end: lead.span.end };
  const start = Math.max(0, text.search(/\S/));
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  return { start, end: start + line.trimEnd().length };
}
