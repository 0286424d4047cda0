import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import type { Token } from '../figure-tokens.ts';
import { isVerb, trimEnd, trimStart } from './figure-clause.ts';

const LONGEST = 10; // tokens of a noun phrase
const STRETCHES = 12; // stretches between marks looked through for a subject
const REACH = 30; // tokens looked at on either side of a figure; keeps long sentences linear

const closesClause = (mark: string) => /^[,;:—–()[\]"“”]$/.test(mark);

/** Index of the "(" that a ")" at a token closes, or the token itself. */
const openingOf = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open >= 0 && at - open < REACH; open -= 1)
    if (tokens[open]?.text === '(') return open;
  return at;
};

/** The beginning of the stretch that ends at a token: after the nearest comma, conjunction or figure to the left. */
const stretchStart = ({ tokens, taken, lexicon }: FigureSentence, end: number): number => {
  let at = end;
  while (at > 0 && end - at < REACH) {
    const open = openingOf(tokens, at - 1);
    if (open < at - 1) {
      at = open;
      continue;
    }
    const token = tokens[at - 1]!;
    if (taken[at - 1] === 1 || (token.type === 'mark' && closesClause(token.text))) break;
    const { lower } = token;
    if (lexicon.nouns.clauses.has(lower) && !lexicon.before.has(lower) && !lexicon.numbers.and.has(lower))
      break;
    at -= 1;
  }
  return at;
};

/** The noun phrase a relative clause describes: the words before "that" up to a verb or little word. */
const antecedent = (sentence: FigureSentence, start: number, end: number): Phrase | undefined => {
  let first = end;
  while (first > start && end - first < LONGEST && !isVerb(sentence, first - 1)) first -= 1;
  const from = trimStart(sentence, first, end);
  const last = trimEnd(sentence, from, end);
  return last > from ? { first: from, last } : undefined;
};

/** "It's", "they're": a pronoun with its verb. */
const isContraction = (token: Token | undefined, { lexicon }: FigureSentence): boolean => {
  const [word = '', verb] = token?.lower.split(/['’]/, 2) ?? [];
  return verb !== undefined && lexicon.nouns.pronouns.has(word);
};

/** Whether the word straight before a figure is a verb for want of anything else: "boasts 350 seats". */
export const takesObject = ({ tokens, lexicon }: FigureSentence, at: number): boolean => {
  const token = tokens[at];
  if (token?.type !== 'word' || token.text !== token.lower) return false;
  return (
    !lexicon.nouns.stop.has(token.lower) &&
    !lexicon.nouns.adjectives.has(token.lower) &&
    !lexicon.before.has(token.lower)
  );
};

/** Whether a word alone names nothing: a pronoun, an adverb, a participle, a time. */
const saysNothing = (token: Token | undefined, { lexicon }: FigureSentence): boolean => {
  const [word = ''] = token?.lower.split(/['’]/, 1) ?? [];
  const { pronouns, temporal, adjectives, participleEndings } = lexicon.nouns;
  if (pronouns.has(word) || temporal.has(word) || adjectives.has(word)) return true;
  return (
    token?.text === token?.lower &&
    participleEndings.some((ending) => word.length > 4 && word.endsWith(ending))
  );
};

/** After an opening phrase with no comma, the name before the verb: "Since last season Ana Ruiz has …". */
const nameStart = (
  { tokens, lexicon }: FigureSentence,
  start: number,
  first: number,
  last: number,
): number => {
  const { nouns } = lexicon;
  const opens =
    nouns.stop.has(tokens[start]?.lower ?? '') && !nouns.determiners.has(tokens[start]?.lower ?? '');
  if (!nouns.capitalsAreNames || !opens) return first;
  let name = last;
  while (name > first && /^\p{Lu}/u.test(tokens[name - 1]!.text)) name -= 1;
  return name < last && !nouns.linkers.has(tokens[name - 1]?.lower ?? '') ? name : first;
};

/**
 * Finds the subject of the clause a figure stands in: what comes before its first verb.
 * @param before index of the figure's first token, or of its qualifier's
 */
export function subjectBefore(sentence: FigureSentence, before: number): Phrase | undefined {
  const { tokens, taken, starts, lexicon } = sentence;
  let end = before;
  let relative = false;
  let spare: Phrase | undefined;
  for (let tries = 0; tries < STRETCHES && end > 0; tries += 1) {
    const start = stretchStart(sentence, end);
    const first = trimStart(sentence, start, end);
    let last = first;
    while (
      last < end &&
      !isVerb(sentence, last) &&
      !(tries === 0 && last > first && last === end - 1 && takesObject(sentence, last))
    )
      last += 1;
    const until = trimEnd(sentence, first, last);
    const pronoun =
      (until - first === 1 && saysNothing(tokens[first], sentence)) || isContraction(tokens[first], sentence);
    if (lexicon.nouns.speakers.has(tokens[first]?.lower ?? '')) return undefined;
    const opener = tokens[start - 1]?.lower ?? '';
    const describes = lexicon.nouns.relatives.has(opener);
    const beside = describes || (taken[start - 1] === 1 && first === start);
    if (until > first && !pronoun && (last < end || (tries === 0 && !beside)))
      return { first: nameStart(sentence, start, first, until), last: until };
    if (until > first && !pronoun && !describes && tries === 0) spare = { first, last: until };
    // "Get the mirror at $448": an order has no subject, but an object.
    if (last === first && start === 0 && last < end && tries === 0)
      return antecedent(sentence, first + 1, end);
    if (until > first && relative) return antecedent(sentence, first, end);
    relative ||= describes;
    if (opener === ';') return spare;
    end = start - 1;
    if (taken[end] === 1) end = starts[end] ?? end;
  }
  return spare;
}
