import { CLASS } from '../lexicon/quotes.ts';
import type { Reading } from '../reading.ts';
import { type Frame, stretchOf } from './frames.ts';
import type { Cast } from './people.ts';
import type { Stretch } from './quotation-marks.ts';
import { CASE, KIND, TAIL, type Words } from './tokens.ts';

/** An article's words and names. */
export interface Setting {
  readonly reading: Reading;
  readonly words: Words;
  readonly cast: Cast;
}

/** Everything known of an article before anybody is said to have spoken. */
export interface Scene extends Setting {
  readonly stretches: readonly Stretch[];
  readonly frames: readonly Frame[];
  readonly frameOf: readonly number[]; // for each stretch, its frame
  readonly placeOf: readonly number[]; // for each stretch, its position in its frame's items
}

/** Whether an item is a word of one of the classes; quotations and punctuation never are. */
export function isOf(scene: Setting, item: number | undefined, classes: number): boolean {
  return (
    item !== undefined &&
    item >= 0 &&
    scene.words.kind[item] === KIND.word &&
    (scene.words.classes[item]! & classes) !== 0
  );
}

/** Whether an item is a token of a kind. */
export function isKind(scene: Setting, item: number | undefined, kind: number): boolean {
  return item !== undefined && item >= 0 && scene.words.kind[item] === kind;
}

/** Whether an item is a quotation. */
export function isQuotation(item: number | undefined): boolean {
  return item !== undefined && stretchOf(item) >= 0;
}

/** Whether an item is a word with a capital. */
export function isCapital(scene: Setting, item: number | undefined): boolean {
  return isKind(scene, item, KIND.word) && scene.words.cased[item!] !== CASE.lower;
}

/** A word's text, in lower case; empty for everything else. */
export function lower(scene: Setting, item: number | undefined): string {
  if (item === undefined || item < 0) return '';
  return scene.words.text.slice(scene.words.start[item], scene.words.end[item]).toLowerCase();
}

const NAMING = CLASS.determiner;

/** Whether the word at a position is an adverb, by list or by ending. */
export function isAdverb(scene: Setting, items: readonly number[], at: number): boolean {
  const item = items[at];
  if (!isKind(scene, item, KIND.word) || isCapital(scene, item)) return false;
  if (isOf(scene, item, CLASS.adverb)) return true;
  return endsIn(scene, item!, scene.reading.lexicon.quotes.adverbEndings, 4);
}

const ADVERBS = 6; // in a row

/** The next position in a direction that holds no adverb. */
export function overAdverbs(scene: Setting, items: readonly number[], from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < ADVERBS && isAdverb(scene, items, at); count += 1) at += step;
  return at;
}

/** Whether the word at a position can be a finite verb there: not right after a determiner or possessive. */
export function isVerb(scene: Setting, items: readonly number[], at: number): boolean {
  const item = items[at];
  if (!isKind(scene, item, KIND.word)) return false;
  if (isCapital(scene, item) && (at > 0 || scene.cast.nameAt.has(item!))) return false;
  const before = items[at - 1];
  if (isOf(scene, before, NAMING) && !isOf(scene, before, CLASS.relative)) return false;
  if (isOf(scene, before, CLASS.preposition) && !isOf(scene, before, CLASS.infinitive)) return false;
  if (
    before !== undefined &&
    before >= 0 &&
    scene.words.tail[before] === TAIL.possessive &&
    !isOf(scene, before, CLASS.pronoun | CLASS.relative)
  )
    return false;
  if (isOf(scene, item, CLASS.bare)) return takesBareVerb(scene, items, at - 1);
  if (isOf(scene, item, CLASS.cue | CLASS.auxiliary | CLASS.verb)) return true;
  return endsIn(scene, item!, scene.reading.lexicon.quotes.verbEndings, 4);
}

/** Whether a plain verb form can follow a position: after "to", "will", "they", "officials". */
function takesBareVerb(scene: Setting, items: readonly number[], from: number): boolean {
  const at = overAdverbs(scene, items, from, -1);
  // "officials who call"
  const item = items[isOf(scene, items[at], CLASS.relative) ? at - 1 : at];
  if (isOf(scene, item, CLASS.auxiliary | CLASS.infinitive)) return true;
  if (isOf(scene, item, CLASS.pronoun)) return isOf(scene, item, CLASS.plural | CLASS.self);
  if (!isKind(scene, item, KIND.word) || scene.words.cased[item!] !== CASE.lower) return false;
  return endsIn(scene, item!, scene.reading.lexicon.quotes.pluralEndings, 3);
}

/** Whether the word at a position is a finite verb of speech. */
export function isCue(scene: Setting, items: readonly number[], at: number): boolean {
  if (isOf(scene, items[at], CLASS.cue)) return isVerb(scene, items, at);
  if (!isOf(scene, items[at], CLASS.verb)) return false;
  return (
    scene.reading.lexicon.quotes.phrasalCues
      .get(lower(scene, items[at]))
      ?.has(lower(scene, items[at + 1])) === true
  );
}

/** Whether a word is a present participle, by ending. */
export function isParticiple(scene: Setting, item: number): boolean {
  return (
    isKind(scene, item, KIND.word) && endsIn(scene, item, scene.reading.lexicon.quotes.participleEndings, 5)
  );
}

function endsIn({ words }: Setting, item: number, endings: readonly string[], shortest: number): boolean {
  if (words.end[item]! - words.start[item]! < shortest) return false;
  return endings.some((ending) => words.text.startsWith(ending, words.end[item]! - ending.length));
}

/** Whether a token stands between quotation marks. */
export function isQuoted({ stretches }: Scene, token: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.first <= token;
}
