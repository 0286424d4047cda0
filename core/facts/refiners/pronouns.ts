import type { Frame } from '../finders/frames.ts';
import type { Name } from '../finders/names.ts';
import type { Bearer } from '../finders/people.ts';
import type { Phrase } from '../finders/phrases.ts';
import { isQuoted, type Scene } from '../finders/scene.ts';
import { KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';

const WINDOW = 60; // names looked back over
const BLOCKS = 3; //  paragraphs looked back over
const CHAIN = 200; // tokens looked back over for sentences that begin with the same pronoun
const GENDERS = CLASS.male | CLASS.female;

/**
 * The bearer a pronoun stands for: the one of agreeing gender that its role and nearness speak for most.
 * @returns undefined where nobody agrees or two agree equally well
 */
export function bearerOfPronoun(scene: Scene, frame: Frame, phrase: Phrase): number | undefined {
  const { names, bearers, bearerOf } = scene.cast;
  const gender = scene.words.classes[frame.items[phrase.head]!]! & GENDERS;
  if (!gender) return undefined;
  const token = firstOfChain(scene, frame, phrase.head);
  const before = namesBefore(names, token);
  if (before === 0) return undefined;
  const weights = new Map<number, number>();
  for (let index = before - 1; index >= 0 && index >= before - WINDOW; index -= 1) {
    const name = names[index]!;
    const bearer = bearers[bearerOf[index]!]!;
    const blocks = frame.block - name.block;
    if (blocks > BLOCKS) break;
    const agreement = agreementOf(bearer, name, gender);
    if (agreement === 0 || isQuoted(scene, name.first)) continue;
    const weight = (roleOf(name) * agreement) / ((1 + blocks) * (1 + (before - 1 - index) * 0.1));
    weights.set(bearerOf[index]!, Math.max(weights.get(bearerOf[index]!) ?? 0, weight));
  }
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!best || (second && second[1] > best[1] * CLEAR)) return undefined;
  return ofGender(scene, best[0], gender);
}

/** Of two bearers of one surname, the gender tells which a bare surname stood for. */
function ofGender({ cast }: Scene, bearer: number, gender: number): number {
  const { full, surname } = cast.bearers[bearer]!;
  const namesakes = full ? [] : (cast.namesakes.get(surname) ?? []).slice(0, NAMESAKES);
  const agreeing = namesakes.filter((at) => cast.bearers[at]!.full && cast.bearers[at]!.gender === gender);
  return agreeing.length === 1 ? agreeing[0]! : bearer;
}

const NAMESAKES = 12; // more bearers of one surname than an article tells apart
const CLEAR = 0.9; // share of the best weight the second may reach

function roleOf(name: Name): number {
  return name.speaks ? 4 : name.opens ? 3.5 : name.subject ? 2.5 : 1;
}

function agreementOf(bearer: Bearer, name: Name, gender: number): number {
  if (bearer.gender !== 0 && bearer.gender !== gender) return 0;
  if (name.kind === 'place' || name.kind === 'organisation') return 0;
  if (bearer.gender === gender) return 1.5;
  if (bearer.person || bearer.speaks) return 1;
  return bearer.full ? 0.5 : 0;
}

/** The number of names that begin before a token. */
function namesBefore(names: readonly Name[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the same pronouns in the sentence and in the sentences before it that begin with it. */
function firstOfChain({ words }: Scene, frame: Frame, place: number): number {
  const token = frame.items[place]!;
  const gender = words.classes[token]! & GENDERS;
  const same = (at: number) =>
    words.kind[at] === KIND.word &&
    (words.classes[at]! & CLASS.pronoun) !== 0 &&
    (words.classes[at]! & gender) !== 0;
  let first = token;
  for (let at = place - 1; at >= 0 && place - at < CHAIN; at -= 1) {
    const item = frame.items[at]!;
    if (item >= 0 && same(item)) first = item;
  }
  const own = words.blocks[frame.block]!.first;
  const above = words.blocks[frame.block - 1]?.first ?? own;
  const start = Math.max(above, first - CHAIN);
  for (let at = first - 1; at >= start; at -= 1) {
    const opens = at === own || at === above || words.kind[at - 1] === KIND.stop;
    if (!opens) continue;
    if (!same(at)) break;
    first = at;
  }
  return first;
}
