import type { Figure } from '../../facts/schema.ts';
import type { Clause } from './clause.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import { groupsIn } from './marks.ts';
import { peopleOf } from './nouns.ts';

const OCCASIONS = new Set(['attending', 'against', 'infavour', 'striking', 'launched']); // what people were there for
const COUNTED = /^ \p{L}+/u; // the word right after a number

/** What has happened to those counted: told by their noun, by what follows the number, or by what leads to it. */
export function stateOf(
  { unit }: Figure,
  noun: string | undefined,
  isPart: boolean,
  { left, right, before, beyond, told }: Clause,
  lexicon: CompareLexicon,
): string | undefined {
  const { states, anybody, crowds, heads, tallies } = lexicon;
  const own = groupsIn(unit.toLowerCase(), states)[0];
  // "140 demonstrators had been detained": what happened to them goes before what they are called.
  const after = groupsIn(noun === undefined ? right : right.replace(COUNTED, ' '), states);
  const ahead = groupsIn(left, states);
  const near = [...after, ...ahead.slice(-1)].filter(
    // "cut power to 41,000 homes": no words for jobs where no jobs are counted.
    (state) => state !== 'jobcuts' || noun === 'job' || peopleOf(noun, lexicon) !== 'no',
  );
  if (own !== undefined && anybody.has(noun ?? '')) return own;
  return (
    groupsIn(heads.exec(left)?.[1] ?? '', states)[0] ??
    // "freed three of the 11 trapped cavers": what follows is said of the whole.
    (isPart ? ahead.at(-1) : undefined) ??
    // "arrested 62 people at a march": an occasion is named beside what happened.
    near.find((state) => !OCCASIONS.has(state)) ??
    near.find((state) => state === 'attending') ??
    near[0] ??
    own ??
    (crowds.has(noun ?? '') ? 'attending' : undefined) ??
    groupsIn(before, states).at(-1) ??
    groupsIn(beyond, states)[0] ??
    (tallies.test(`${before} ${left}`) ? groupsIn(told, states).at(-1) : undefined)
  );
}

/** The words for what is measured in a dimension. @param dimension as an amount has it: "distance", "money eur" */
export function measureWords(dimension: string, { measures }: CompareLexicon): RegExp | undefined {
  return measures[dimension] ?? measures[dimension.split(' ', 1)[0]!];
}

/**
 * What a measure measures: the word nearest to the number that is one of its dimension.
 * @param opening its sentence up to the number; nothing where another such number stands there
 */
export function measuredBy(
  dimension: string,
  { left, right, before }: Clause,
  opening: string,
  lexicon: CompareLexicon,
): string | undefined {
  const words = measureWords(dimension, lexicon);
  if (words === undefined) return undefined;
  return (
    groupsIn(lexicon.heads.exec(left)?.[1] ?? '', words)[0] ??
    groupsIn(right, words)[0] ??
    groupsIn(left, words).at(-1) ??
    groupsIn(before, words).at(-1) ??
    groupsIn(opening, words).at(-1)
  );
}
