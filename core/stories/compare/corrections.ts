import { stemsOf } from '../../facts/refiners/stems.ts';
import type { Figure, Quote } from '../../facts/schema.ts';
import { wordsOf } from '../../span.ts';
import { alikeWords, plainWords, sameSpeaker, sameWords } from './quote-words.ts';
import type { Report } from './report.ts';
import { restates } from './restated.ts';
import { pairRevised } from './revised.ts';
import { type Thing, thingsOf } from './thing.ts';

const MOST = 500; //   figures of a revision that are all paired
const AROUND = 100; // characters on either side of a number
const PLACES = 1000; // where it is looked for, so that "12:30" again and again takes no time
const ENOUGH = 2; //   words there that stood with it before
const NO_WORDS: ReadonlySet<string> = new Set();

/** The facts an edition carried of an article, by their ids in the old revision. */
export interface Carried {
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
}

/** What a new revision says otherwise, or no more. */
export interface Corrections {
  readonly figures: { readonly was: Figure; readonly now?: Figure }[];
  readonly quotes: { readonly was: Quote; readonly now?: Quote }[];
}

/**
 * Compares two revisions of an article fact by fact. Other words around a number, another way to write it and slips mended are no
 * corrections; neither are other marks around a quotation or a fuller form of its speaker's name.
 * @param after undefined where the article was withdrawn: then all that was carried is gone
 */
export function correctionsBetween(before: Report, after: Report | undefined, carried: Carried): Corrections {
  const ids = new Set([...carried.figures, ...carried.quotes]);
  const figures = before.facts.figures.filter(({ id }) => ids.has(id));
  const quotes = before.facts.quotes.filter(({ id }) => ids.has(id));
  if (after === undefined)
    return { figures: figures.map((was) => ({ was })), quotes: quotes.map((was) => ({ was })) };
  return {
    figures: correctedFigures(before, after, ids),
    quotes: quotes.flatMap((was) => correctedQuote(was, after)),
  };
}

function correctedFigures(before: Report, after: Report, ids: ReadonlySet<string>): Corrections['figures'] {
  const revised = thingsOf(after);
  const carried = thingsOf(before).filter(({ figure }) => ids.has(figure.id));
  // The figures that were not carried keep their counterparts to themselves, but where there are too many to tell.
  const paired = pairRevised(thingsOf(before).length > MOST ? carried : thingsOf(before), revised);
  return carried.flatMap((was) => {
    const now = paired.get(was);
    if (now !== undefined && restates(was, now)) return [];
    if (now !== undefined) return [{ was: was.figure, now: now.figure }];
    // Said twice and now once: the other statement stands for both.
    return revised.some((other) => restates(was, other)) || standsIn(was, after) ? [] : [{ was: was.figure }];
  });
}

/** Whether a number stands in a text beside words it stood with, where it is no figure to the engine: "the two". */
function standsIn({ figure, report, own }: Thing, { article }: Report): boolean {
  if (figure.value === 1) return true; // "one man" is "a man"
  const number = /\d[\d.,]*|\p{L}+/u.exec(wordsOf(report.article.text, figure.span))?.[0].toLowerCase() ?? '';
  const text = article.text.toLowerCase();
  const places = text.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped(number)}(?![\\p{L}\\d])`, 'gu'));
  for (const { index } of [...places].slice(0, PLACES)) {
    const around = text.slice(Math.max(0, index - AROUND), index + AROUND);
    if (stemsOf(around, NO_WORDS).filter((stem) => own.has(stem)).length >= ENOUGH) return true;
  }
  return false;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function correctedQuote(was: Quote, after: Report): Corrections['quotes'] {
  const words = plainWords(was.text);
  const versions = after.facts.quotes.map((quote) => ({ quote, words: plainWords(quote.text) }));
  const same = versions.filter((version) => sameWords(words, version.words));
  if (same.some(({ quote }) => sameSpeaker(was, quote))) return [];
  const now = (same[0] ?? versions.find((version) => alikeWords(words, version.words)))?.quote;
  if (now !== undefined) return [{ was, now }];
  const stands = [plainWords(after.article.text), versions.flatMap((version) => version.words)].some((text) =>
    ` ${text.join(' ')} `.includes(` ${words.join(' ')} `),
  );
  return stands ? [] : [{ was }];
}
