import type { FigureSentence } from '../figure-sentence.ts';

/** Whether a token is a verb as far as its looks tell. */
export function isVerb({ tokens, lexicon }: FigureSentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.type !== 'word') return false;
  const { nouns, change, said, auxiliaries } = lexicon;
  const { lower } = token;
  if (auxiliaries.has(lower)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === '-' && token.glued) return false;
  if (nouns.linkers.has(before)) return false;
  if (nouns.determiners.has(before) && !nouns.relatives.has(before)) return false;
  if (nouns.verbs.has(lower) || said.has(lower)) return true;
  if (change.has(lower)) return !nouns.adjectives.has(before);
  return token.text === lower && nouns.isVerbForm(lower);
}

/** Whether the word straight before a figure is a verb for want of anything else: "boasts 350 seats". */
export function takesObject({ tokens, lexicon }: FigureSentence, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word' || token.text !== token.lower) return false;
  return (
    !lexicon.nouns.stop.has(token.lower) &&
    !lexicon.nouns.adjectives.has(token.lower) &&
    !lexicon.before.has(token.lower)
  );
}

/** How far a phrase that starts at a token reaches: to a mark, a conjunction or the next figure. */
export function phraseEnd(sentence: FigureSentence, from: number, longest: number): number {
  const { tokens, lexicon, taken } = sentence;
  let at = from;
  while (at < tokens.length && at - from < longest) {
    const token = tokens[at]!;
    if (
      token.type === 'mark' &&
      !/^[-’'&/]$/.test(token.text) &&
      !(token.text === '.' && at + 1 < tokens.length)
    )
      break;
    if (at > from && lexicon.nouns.clauses.has(token.lower)) break;
    if (taken[at] === 1) break;
    at += 1;
  }
  return trimEnd(sentence, from, at);
}

/** Drops little words and marks a phrase cannot end in. */
export function trimEnd({ tokens, lexicon }: FigureSentence, first: number, last: number): number {
  let end = last;
  while (end > first) {
    const token = tokens[end - 1]!;
    const loose =
      token.type === 'mark' ||
      (lexicon.nouns.stop.has(token.lower) && !lexicon.nouns.endings.has(token.lower));
    const qualifies = token.type === 'word' && lexicon.before.has(`${token.lower} ${tokens[end]?.lower}`);
    if (!loose && !qualifies) break;
    end -= 1;
  }
  return end;
}

/** Drops determiners and marks a phrase need not start with. */
export function trimStart({ tokens, lexicon }: FigureSentence, first: number, last: number): number {
  let start = first;
  while (start < last) {
    const token = tokens[start];
    if (token === undefined) break;
    if (
      token.type !== 'mark' &&
      !lexicon.nouns.determiners.has(token.lower) &&
      !lexicon.nouns.openings.has(token.lower) &&
      !(lexicon.nouns.endings.has(token.lower) && lexicon.nouns.stop.has(token.lower))
    )
      break;
    start += 1;
  }
  return start;
}
