import type { FigureDraft } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import type { Qualifier } from '../schema.ts';
import { isPlainPreposition } from './plain-preposition.ts';

const LONGEST = 4; // words of a qualifier

/** A qualifier and how many tokens before the figure it takes up. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly before: number;
}

const wordsBefore = ({ tokens, lexicon }: FigureSentence, at: number): Qualified | undefined => {
  let words = '';
  let found: Qualified | undefined;
  for (let size = 1; size <= LONGEST; size += 1) {
    let token = tokens[at - size];
    if (size === 1 && token?.text === '-' && token.glued) token = undefined;
    if (token === undefined || token.type === 'number') break;
    words = words === '' ? token.lower : `${token.lower} ${words}`;
    const qualifier = lexicon.before.get(words);
    if (qualifier !== undefined) found = { qualifier, before: size };
  }
  return found;
};

const wordsAfter = ({ tokens, lexicon }: FigureSentence, at: number): Qualifier | undefined => {
  const from = tokens[at]?.text === '-' && tokens[at]?.glued ? at + 1 : at;
  let words = '';
  let found: Qualifier | undefined;
  for (let size = 0; size < LONGEST; size += 1) {
    const token = tokens[from + size];
    if (token === undefined || token.type === 'number') break;
    words = words === '' ? token.lower : `${words} ${token.lower}`;
    found = lexicon.after.get(words) ?? found;
  }
  return found;
};

/** "sales fell over five years", where "over" bounds nothing; "it lasted over five years", where it does. */
const isPeriod = ({ tokens, lexicon }: FigureSentence, { kind, first }: FigureDraft): boolean =>
  kind === 'duration' &&
  lexicon.during.has(tokens[first - 1]?.lower ?? '') &&
  first > 1 &&
  !lexicon.lasting.has(tokens[first - 2]!.lower);

/** How exactly the sentence states a figure, by the words before it, after it or after its noun; "sub-300" too. */
export function findQualifier(sentence: FigureSentence, draft: FigureDraft): Qualified {
  const { tokens, lexicon } = sentence;
  const near = wordsBefore(sentence, draft.first);
  if (near !== undefined) {
    if (isPeriod(sentence, draft) || isPlainPreposition(sentence, draft))
      return { qualifier: 'exact', before: 1 };
    // "as high as roughly 352": the outer words bound the figure, the inner ones blur it.
    const outer = wordsBefore(sentence, draft.first - near.before);
    if (outer === undefined) return near;
    const qualifier = outer.qualifier === 'exact' ? near.qualifier : outer.qualifier;
    return { qualifier, before: near.before + outer.before };
  }
  const hyphen = tokens[draft.first - 1]?.text === '-' && tokens[draft.first - 1]?.glued;
  const prefix = hyphen ? lexicon.before.get(tokens[draft.first - 2]?.lower ?? '') : undefined;
  if (prefix !== undefined) return { qualifier: prefix, before: 2 };
  const after =
    wordsAfter(sentence, draft.last) ?? (draft.noun ? wordsAfter(sentence, draft.noun.last) : undefined);
  if (after !== undefined) return { qualifier: after, before: 0 };
  return { qualifier: draft.amount.numeral.high === undefined ? 'exact' : 'about', before: 0 };
}
