import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import type { Token } from '../figure-tokens.ts';
import { isVerb, takesObject, trimEnd, trimStart } from './figure-clause.ts';
import { afterFigure, afterTime, antecedent, nameStart, stretchStart } from './figure-stretch.ts';

const STRETCHES = 12; // stretches between marks looked through for a subject

/** "It's", "they're": a pronoun with its verb. */
const isContraction = (token: Token | undefined, { lexicon }: FigureSentence): boolean => {
  const [word = '', verb] = token?.lower.split(/['’]/, 2) ?? [];
  return verb !== undefined && lexicon.nouns.pronouns.has(word);
};

/** Whether a stretch has a pronoun for its subject, in its first clause or a later one: "police say he". */
const isAboutPronoun = (sentence: FigureSentence, first: number, end: number): boolean => {
  const { tokens, lexicon } = sentence;
  const { pronouns, nominatives } = lexicon.nouns;
  if (isContraction(tokens[first], sentence)) return true;
  for (let at = first; at < end; at += 1) {
    const { lower } = tokens[at]!;
    if (nominatives.has(lower)) return true;
    // "there were", "it is", "this would": elsewhere these are objects.
    if (!pronouns.has(lower) || at + 1 >= end) continue;
    if (lexicon.auxiliaries.has(tokens[at + 1]!.lower) || (at === first && isVerb(sentence, at + 1)))
      return true;
  }
  return false;
};

const endsLike = (token: Token | undefined, endings: readonly string[]): boolean =>
  token !== undefined && token.lower.length > 4 && endings.some((ending) => token.lower.endsWith(ending));

/** Whether a word alone names nothing: a pronoun, an adverb, a participle, a time, a number. */
const saysNothing = (token: Token | undefined, { lexicon }: FigureSentence): boolean => {
  const [word = ''] = token?.lower.split(/['’]/, 1) ?? [];
  const { pronouns, temporal, adjectives, participleEndings } = lexicon.nouns;
  if (pronouns.has(word) || temporal.has(word) || adjectives.has(word)) return true;
  return token?.type === 'number' || (token?.text === token?.lower && endsLike(token, participleEndings));
};

const firstVerb = (sentence: FigureSentence, first: number, end: number): number => {
  let at = first;
  while (at < end && !isVerb(sentence, at)) at += 1;
  return at;
};

/**
 * The subject of what somebody says: "sales" in "the firm reported sales fell 5%", "the ship" in "they found the ship was late";
 * undefined where no second verb follows.
 */
const saidSubject = (sentence: FigureSentence, verb: number, end: number): Phrase | undefined => {
  const { tokens, lexicon } = sentence;
  const says = lexicon.said.has(tokens[verb]?.lower ?? '');
  if (!says && !lexicon.nouns.determiners.has(tokens[verb + 1]?.lower ?? '')) return undefined;
  const first = trimStart(sentence, verb + 1, end);
  const next = firstVerb(sentence, first, end);
  if (!says && !lexicon.auxiliaries.has(tokens[next]?.lower ?? '')) return undefined;
  const last = trimEnd(sentence, first, next);
  if (next === end || last === first || isAboutPronoun(sentence, first, end)) return undefined;
  return { first, last };
};

/**
 * Finds the subject of the clause a figure stands in: what comes before its first verb.
 * @param before index of the figure's first token, or of its qualifier's
 * @returns undefined where that is a pronoun or nothing
 */
export function subjectBefore(sentence: FigureSentence, before: number): Phrase | undefined {
  const { tokens, taken, starts, lexicon } = sentence;
  const { nouns } = lexicon;
  let end = before;
  let relative = false;
  let parted = false; // from its verb: "Exports, expected to rise, shrank by 2%"
  let spare: Phrase | undefined;
  for (let tries = 0; tries < STRETCHES && end > 0; tries += 1) {
    const start = stretchStart(sentence, end);
    const head = relative ? antecedent(sentence, start, end) : undefined;
    if (head !== undefined) return head;
    const own = afterFigure(sentence, start, end);
    if (own === undefined) {
      parted ||= firstVerb(sentence, start, end) < end;
      end = starts[start - 1] ?? start - 1;
      continue;
    }
    const first = afterTime(sentence, trimStart(sentence, own, end), end);
    const verb = firstVerb(sentence, first, end);
    const said = tries === 0 ? saidSubject(sentence, verb, end) : undefined;
    if (said !== undefined) return said;
    if (isAboutPronoun(sentence, first, end)) return spare;
    // The word straight before a figure may be a verb for want of anything else.
    const last =
      verb === end && tries === 0 && end > first + 1 && takesObject(sentence, end - 1) ? end - 1 : verb;
    const until = trimEnd(sentence, first, last);
    const empty =
      tokens.slice(first, until).every(({ type }) => type !== 'word') ||
      (until - first === 1 && saysNothing(tokens[first], sentence)) ||
      (verb === end && endsLike(tokens[first], nouns.participleEndings));
    const opener = tokens[start - 1]?.lower ?? '';
    const describes = nouns.relatives.has(opener) && !nouns.of.has(tokens[start]?.lower ?? '');
    const beside = describes || (taken[start - 1] === 1 && own === start);
    if (until > first && !empty) {
      const aside = parted && verb === end - 1 && lexicon.said.has(tokens[verb]!.lower); // ", police said,"
      const { type, lower } = tokens[start]!;
      const opens = parted && (first === start || type === 'mark' || nouns.determiners.has(lower));
      const found = { first: nameStart(sentence, start, first, until), last: until };
      // "Ruiz, the mayor of Arden, paid £5": who that is stands before it.
      const apposed = opens && verb === end && opener === ',' && first > start;
      if (apposed) spare ??= found;
      else if (!aside && (last < end || opens || (tries === 0 && !beside)))
        return spare !== undefined && last < end ? spare : found;
      else if (tries === 0 && !beside) spare = found;
    }
    // "Get the mirror at $448": an order has no subject, but an object.
    if (last === first && start === 0 && last < end && tries === 0)
      return antecedent(sentence, first + 1, end);
    relative ||= describes;
    parted ||= verb === first && verb < end;
    if (opener === ';') return spare;
    end = start - 1;
    if (taken[end] === 1) end = starts[end] ?? end;
  }
  return spare;
}
