import { CLASS } from '../lexicon/quotes.ts';
import { CASE, KIND, TAIL, type Words } from './tokens.ts';

const NOT_IN_NAMES =
  CLASS.determiner | CLASS.preposition | CLASS.pronoun | CLASS.subordinator | CLASS.and | CLASS.relative |
  CLASS.auxiliary | CLASS.adverb | CLASS.infinitive | CLASS.relay; // biome-ignore format: one line a thought

/** Whether a run of capitals may begin with a token. */
export function mayBeginName(words: Words, at: number): boolean {
  if (words.kind[at] !== KIND.word || words.cased[at] === CASE.lower) return false;
  const bits = words.classes[at]!;
  if (bits & CLASS.firstName) return true;
  return (
    (bits & (NOT_IN_NAMES | CLASS.time | CLASS.cueParticiple)) === 0 &&
    (bits & (CLASS.cue | CLASS.bare)) !== CLASS.cue
  );
}

/** The last token of the run of capitals that begins at `at`. */
export function endOfRun(words: Words, at: number, end: number): number {
  let last = at;
  while (
    last + 1 < end &&
    words.tail[last] === TAIL.none &&
    words.start[last + 1]! - words.end[last]! === 1
  ) {
    const next = last + 1;
    if (words.kind[next] !== KIND.word) break;
    if (words.cased[next] === CASE.lower) {
      const capital = afterParticles(words, next, end);
      if (capital < 0) break;
      last = capital;
      continue;
    }
    const bits = words.classes[next]!;
    if (bits & CLASS.time && !(bits & CLASS.firstName)) break;
    if (bits & NOT_IN_NAMES && !(bits & (CLASS.firstName | CLASS.particle | CLASS.nameEnd))) break;
    last = next;
  }
  return last;
}

const PARTICLES = 3; // in a row: "van der"

/** The capital after the particles that begin at `at`; -1 where there are none or too many. */
function afterParticles(words: Words, at: number, end: number): number {
  for (let next = at; next < end && next - at <= PARTICLES; next += 1) {
    if (isCapital(words, next, end)) return next;
    if (words.kind[next] !== KIND.word || !(words.classes[next]! & CLASS.particle)) return -1;
    if (words.start[next + 1]! - words.end[next]! !== 1) return -1;
  }
  return -1;
}

const isCapital = (words: Words, at: number, end: number) =>
  at < end && words.kind[at] === KIND.word && words.cased[at] !== CASE.lower;
