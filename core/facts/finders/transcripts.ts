import type { Stretch } from './quotation-marks.ts';
import { CASE, KIND, type Words } from './tokens.ts';

const TURNS = 3; //    fewer are headings and lists that happen to hold a colon
const VOICES = 2; //   a transcript is a conversation, in which somebody speaks again
const LONGEST = 5; //  words of a name
const SHORTEST = 3; // letters of a name in capitals: "Q:" and "A:" name nobody

/**
 * Finds the turns of a transcript: blocks that begin with a speaker and a colon and are not quoted as they stand.
 * "MODERATOR: Welcome." The speaker's name is in capitals, or stands in the article as a name.
 */
export function findTurns(
  words: Words,
  stretches: readonly Stretch[],
  isName: (token: number) => boolean,
): readonly Stretch[] {
  const firstOf = new Map<number, number>(); // block → the token its first quotation begins at
  for (const { block, first } of stretches) if (!firstOf.has(block)) firstOf.set(block, first);
  const turns: Stretch[] = [];
  const voices = new Set<string>();
  words.blocks.forEach(({ first, end }, block) => {
    const colon = colonAfterName(words, first, end, isName);
    if (colon < 0 || colon + 1 >= end) return;
    // “Ruiz: ‘It is safe.’” is quoted as it stands; what a turn quotes later is a part of it.
    if ((firstOf.get(block) ?? end) <= colon + 2) return;
    voices.add(words.text.slice(words.start[first], words.end[colon - 1]));
    turns.push({
      ...{ start: words.start[colon + 1]!, end: words.end[end - 1]!, first: colon + 1, last: end, block },
      ...{ runsOn: false, single: false },
    });
  });
  if (turns.length < TURNS || voices.size < VOICES || voices.size === turns.length) return stretches;
  const turned = new Set(turns.map(({ block }) => block));
  return [...stretches.filter(({ block }) => !turned.has(block)), ...turns].sort((a, b) => a.start - b.start);
}

/** The colon that ends a speaker's name at the start of a block; -1 where there is none. */
function colonAfterName(
  words: Words,
  first: number,
  end: number,
  isName: (token: number) => boolean,
): number {
  let capitals = 0;
  for (let at = first; at < end && at - first <= LONGEST; at += 1) {
    if (words.kind[at] === KIND.colon) return capitals > 0 && capitals === at - first ? at : -1;
    if (words.kind[at] !== KIND.word) return -1;
    const upper = words.cased[at] === CASE.upper && words.end[at]! - words.start[at]! >= SHORTEST;
    if (upper || isName(at)) capitals += 1;
  }
  return -1;
}
