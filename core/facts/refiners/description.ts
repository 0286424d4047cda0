import type { Span } from '../../span.ts';
import { isQuoted, type Scene } from '../finders/scene.ts';
import { CASE, KIND, type Words } from '../finders/tokens.ts';
import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';

const LONGEST = 14; // tokens of a description
const MENTIONS = 8; // of one bearer looked at

/** What the article says somebody is: "the harbour master" set beside the name, else the title before it. */
export function descriptionOf(scene: Scene, bearer: number): Span | undefined {
  // What is said to somebody does not say what they are: “Mrs Ruiz, these things happen.”
  const mentions = scene.cast.bearers[bearer]!.mentions.slice(0, MENTIONS)
    .map((index) => scene.cast.names[index]!)
    .filter(({ first }) => !isQuoted(scene, first));
  for (const { last, block } of mentions) {
    const beside = besideName(scene, last, scene.words.blocks[block]!.end);
    if (beside) return beside;
  }
  for (const { run, first, block } of mentions) {
    const before = beforeName(scene, run, first, scene.words.blocks[block]!.first);
    if (before) return before;
  }
  return undefined;
}

/** ", 52, the mayor of Arden," */
function besideName({ words, reading }: Scene, last: number, end: number): Span | undefined {
  let at = last + 1;
  if (words.tail[last] !== 0 || words.kind[at] !== KIND.comma || at + 1 >= end) return undefined;
  at += 1;
  if (/^\d/.test(words.text.charAt(words.start[at]!))) {
    if (words.kind[at + 1] !== KIND.comma) return undefined;
    at += 2;
  }
  if (
    at >= end ||
    words.kind[at] !== KIND.word ||
    words.classes[at]! &
      (CLASS.relative | CLASS.pronoun | CLASS.subordinator | CLASS.preposition | CLASS.adverb)
  )
    return undefined;
  const from = at;
  const { verbSecond } = reading.lexicon.quotes;
  // ", clashed with the minister," goes on with what somebody did; ", die nach dem Rücktritt" with a relative clause.
  if (words.classes[from + 1]! & OPENS_OBJECT && !isNoun(words, from, verbSecond)) return undefined;
  // Where a relative clause begins like a noun with its article, only the noun for a role tells.
  let role = !verbSecond && (words.classes[from]! & CLASS.determiner) !== 0;
  for (; at < end && at - from < LONGEST; at += 1) {
    if (words.kind[at] !== KIND.word) {
      if (joinsNames(words, at)) continue;
      // "skipper of the “Harbour Star”" is cut off before the name that tells.
      if (words.kind[at] === KIND.mark && words.classes[at - 1]! & LOOSE) return undefined;
      break;
    }
    const bits = words.classes[at]!;
    if (bits & CLASS.relative && at > from) break;
    if (bits & CLASS.time || isVerbForm(words, at, reading.lexicon.quotes)) return undefined;
    if (bits & CLASS.auxiliary || (bits & (CLASS.cue | CLASS.role | CLASS.title | CLASS.bare)) === CLASS.cue)
      return undefined;
    if (bits & (CLASS.role | CLASS.title)) role = true;
  }
  if (!role || at - from >= LONGEST) return undefined;
  while (at > from && words.classes[at - 1]! & LOOSE && words.cased[at - 1] === CASE.lower) at -= 1;
  if (at === from) return undefined;
  return { start: words.start[from]!, end: words.end[at - 1]! };
}

const LOOSE = CLASS.and | CLASS.preposition | CLASS.determiner; // never a description's last word

const OPENS_OBJECT = CLASS.preposition | CLASS.determiner;

/** Whether a phrase that goes on with a preposition may begin with this word: "mayor of", "one of". */
const isNoun = ({ classes, cased }: Words, at: number, verbSecond: boolean) =>
  cased[at] !== CASE.lower ||
  (classes[at]! & (CLASS.role | CLASS.title | (verbSecond ? 0 : CLASS.determiner))) !== 0;

/** "Vale & Sons" */
const joinsNames = ({ text, start, cased }: Words, at: number) =>
  text.charAt(start[at]!) === '&' && cased[at - 1] !== CASE.lower && cased[at + 1] !== CASE.lower;

/** "the mayor clashed with Vale": a past tense that no adjective is, with what it takes. */
function isVerbForm(words: Words, at: number, { verbEndings, capitalsAreNames }: QuoteLexicon): boolean {
  if (!capitalsAreNames || words.cased[at] !== CASE.lower || !(words.classes[at - 1]! & CLASS.role))
    return false;
  if (words.classes[at]! & CLASS.verb) return true;
  return verbEndings.some((ending) => words.text.startsWith(ending, words.end[at]! - ending.length));
}

/** "Harbour master" before "Ana Ruiz" */
function beforeName({ words }: Scene, run: number, first: number, start: number): Span | undefined {
  let from = run;
  while (from - 1 >= start && first - from < LONGEST && isRoleWord(from - 1)) from -= 1;
  function isRoleWord(at: number): boolean {
    if (words.kind[at] !== KIND.word || words.tail[at] !== 0) return false;
    const bits = words.classes[at]!;
    if (from === run) return (bits & CLASS.role) !== 0 && words.cased[at] === CASE.lower;
    return (
      (bits &
        (CLASS.determiner |
          CLASS.preposition |
          CLASS.and |
          CLASS.subordinator |
          CLASS.cue |
          CLASS.auxiliary |
          CLASS.verb |
          CLASS.adverb |
          CLASS.time |
          CLASS.pronoun)) ===
      0
    );
  }
  if (from === first) return undefined;
  const span = { start: words.start[from]!, end: words.end[first - 1]! };
  const courtesy = from === first - 1 && (words.classes[from]! & (CLASS.male | CLASS.female)) !== 0;
  return span.end - span.start > (courtesy ? LONGEST_COURTESY : SHORTEST_TITLE) ? span : undefined;
}

// UTF-16 units: "Mrs." says nothing of what somebody is, nor does "Dr".
const LONGEST_COURTESY = 4;
const SHORTEST_TITLE = 2;
