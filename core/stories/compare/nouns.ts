import { lexiconFor } from '../../facts/lexicon/index.ts';
import type { Figure } from '../../facts/schema.ts';
import type { Clause } from './clause.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import { groupsIn } from './marks.ts';

const SHORTEST = 5; // letters of the last part of a compound

/** Who is counted: maybe anybody, people who were there for one reason ("passengers"), or others and things. */
export type People = 'any' | 'role' | 'no';

/** Whether a noun may be anybody, people who were there for one reason, or others and things. */
export function peopleOf(noun: string | undefined, { anybody, roles, states }: CompareLexicon): People {
  // "arrests", "injuries": what happened, and not to whom.
  if (noun === undefined || anybody.has(noun) || groupsIn(noun, states).length > 0) return 'any';
  return roles.has(noun) ? 'role' : 'no';
}

/** The word for what is counted; undefined for a bare number. */
export function nounOf(
  { unit }: Pick<Figure, 'unit'>,
  { nouns, namesHaveCapitals }: CompareLexicon,
): string | undefined {
  if (unit === 'dimensionless') return undefined;
  const word = unit.split(' per ', 1)[0]!.toLowerCase().split(/[ -]/).at(-1)!;
  return nouns.get(word) ?? (namesHaveCapitals ? undefined : compoundOf(word, nouns)) ?? word;
}

/** What a bare number is a number of: "accounts" in "the number of accounts affected rose to 80,000". */
export function numbered(
  { before, left }: Clause,
  lang: string,
  lexicon: CompareLexicon,
): string | undefined {
  const { isPlural, singular } = lexiconFor(lang).figures.nouns;
  const words = lexicon.numbered.exec(`${before}${left}`)?.[1]?.trim().split(' ');
  const known = (word: string) =>
    lexicon.anybody.has(word) || lexicon.nouns.has(word) || compoundOf(word, lexicon.nouns);
  // Where nouns have capitals adjectives look like plurals.
  const noun = lexicon.namesHaveCapitals
    ? words?.find((word) => known(word) || isPlural(word))
    : (words?.find(known) ?? words?.find(isPlural));
  return noun === undefined ? undefined : nounOf({ unit: singular(noun) }, lexicon);
}

/**
 * What a bare total is a total of: what is named before it, else what was counted just before.
 * @param led the words between the last count and it
 */
export function totalled(led: string, last: Figure, lexicon: CompareLexicon): string | undefined {
  const named = led
    .match(/\p{L}+/gu)
    ?.slice(1)
    .findLast((word) => lexicon.nouns.has(word.replace(/s$/, '')));
  const noun = nounOf(named === undefined ? last : { unit: named.replace(/s$/, '') }, lexicon);
  return peopleOf(noun, lexicon) === 'any' ? noun : undefined;
}

/** The noun a compound ends in: "Fälle" of "Masernfälle". */
function compoundOf(word: string, nouns: ReadonlyMap<string, string>): string | undefined {
  for (let at = 2; word.length - at >= SHORTEST; at += 1) {
    const noun = nouns.get(word.slice(at));
    if (noun !== undefined) return noun;
  }
  return undefined;
}
