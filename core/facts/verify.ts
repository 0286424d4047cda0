import type { Article } from '../article/schema.ts';
import { contains, type Span, wordsOf } from '../span.ts';
import { lexiconFor } from './lexicon/index.ts';
import { statesNumber } from './number.ts';
import type { Facts, Figure, Person, Quote } from './schema.ts';

/** Why a fact was left out: the fact's id or place, and the check it failed. Holds none of the article's words. */
export type Failure = `${string}: ${string}`;

/**
 * Checks facts against the article they claim to come from: every span lies in the text, every number is what its
 * words say, every name and quotation stands there character for character. It trusts nothing the finders wrote.
 * @returns the facts that hold, and a failure for each that does not
 * @throws when the facts are another article's or another revision's, or the headline is not in the text
 */
export function verify(article: Article, facts: Facts): { facts: Facts; failures: Failure[] } {
  const { text } = article;
  if (facts.article.id !== article.id || facts.article.revision !== article.revision) {
    throw new Error(
      `These are facts of ${facts.article.id}@${facts.article.revision}, not of ${article.id}@${article.revision}`,
    );
  }
  if (!inside(text, facts.headline.span))
    throw new Error(`The headline of ${article.id} is not a span of its text`);

  const failures: Failure[] = [];
  const keep =
    <T>(name: (fact: T, index: number) => string, fault: (fact: T) => string | undefined) =>
    (fact: T, index: number): boolean => {
      const found = fault(fact);
      if (found) failures.push(`${name(fact, index)}: ${found}`);
      return !found;
    };
  const spanFault = (span: Span) => (inside(text, span) ? undefined : 'outside the text');
  const people = facts.people.filter(
    keep(
      (_, index) => `person ${index}`,
      (person) => personFault(text, person),
    ),
  );
  const names = new Set(people.map(({ name }) => name));
  const stands = (words: string) => names.has(words) || text.includes(words);
  const verified = {
    ...facts,
    summary: facts.summary.filter(keep((_, index) => `summary ${index}`, spanFault)),
    keyPoints: facts.keyPoints.filter(keep((_, index) => `key point ${index}`, spanFault)),
    figures: facts.figures.filter(
      keep(
        ({ id }) => id,
        (figure) => figureFault(article, figure, stands),
      ),
    ),
    quotes: facts.quotes.filter(
      keep(
        ({ id }) => id,
        (quote) => quoteFault(text, quote, stands),
      ),
    ),
    people,
  };
  return { facts: verified, failures };
}

type Stands = (words: string) => boolean; // whether words stand in the article

function figureFault(article: Article, figure: Figure, stands: Stands): string | undefined {
  const { text } = article;
  if (![figure.span, figure.sentence, figure.label, ...figure.mentions].every((span) => inside(text, span))) {
    return 'outside the text';
  }
  if (!contains(figure.sentence, figure.span) || !contains(figure.sentence, figure.label))
    return 'outside its sentence';
  if (!statesNumber(wordsOf(text, figure.span), figure, lexiconFor(article.lang)))
    return 'its words state another number';
  const sentence = wordsOf(text, figure.sentence);
  if (figure.counts && !sentence.includes(figure.counts)) return 'what it counts is not in its sentence';
  if (figure.subject && !sentence.includes(figure.subject)) return 'what it is about is not in its sentence';
  if (figure.attribution && !sentence.includes(figure.attribution) && !stands(figure.attribution))
    return 'who states it is not in the text';
  return undefined;
}

function quoteFault(text: string, quote: Quote, stands: Stands): string | undefined {
  const { speaker } = quote;
  const spans = [...quote.spans, quote.cue, quote.occasion, speaker?.mention, speaker?.description];
  if (!spans.every((span) => !span || inside(text, span))) return 'outside the text';
  if (quote.spans.map((span) => wordsOf(text, span)).join(' ') !== quote.text)
    return 'its text is not its spans';
  if (speaker && wordsOf(text, speaker.mention) !== speaker.name && !stands(speaker.name)) {
    return "the speaker's name is not in the text";
  }
  return undefined;
}

function personFault(text: string, { name, mentions, description }: Person): string | undefined {
  if (![...mentions, description].every((span) => !span || inside(text, span))) return 'outside the text';
  return mentions.some((span) => wordsOf(text, span).includes(name))
    ? undefined
    : 'the name is in none of its mentions';
}

// A span that cuts a surrogate pair in two would show half a character.
function inside(text: string, { start, end }: Span): boolean {
  return end <= text.length && !isLowSurrogate(text, start) && !isLowSurrogate(text, end);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0xdc00 && unit <= 0xdfff) || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
