import { letterOf } from '../finders/letters.ts';
import { isCapital, isKind, isOf, isQuotation, type Scene } from '../finders/scene.ts';
import { CASE, KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Voice } from './attribute-quotations.ts';

const SCARE_QUOTE = 3; //  words: fewer than a reader takes for speech where nobody speaks
const FRAGMENT = 5; //     words: more are taken for speech whoever speaks

/**
 * Whether a stretch is nobody's speech: the title of a work, a nickname, a name, or words held at arm's length.
 * A tag of its own ("…," Ruiz said) makes anything speech.
 */
export function isNotSpeech(scene: Scene, index: number, voice: Voice | undefined): boolean {
  const rule = voice?.attribution.rule;
  if (isTitled(scene, index)) return true;
  if (rule === 'after' || rule === 'inverted' || rule === 'transcript') return false;
  const { items } = scene.frames[scene.frameOf[index]!]!;
  const place = scene.placeOf[index]!;
  if (isNickname(scene, items, place)) return true;
  const words = wordsIn(scene, index);
  if (words.length === 0) return true;
  const beside =
    (isOf(scene, items[place - 1], CLASS.cue | CLASS.cueParticiple) &&
      !isOf(scene, items[place - 1], CLASS.verb)) ||
    isKind(scene, items[place - 1], KIND.colon);
  if (isOf(scene, items[place - 1], CLASS.work) && words.length <= 2 * FRAGMENT && isCapital(scene, words[0]))
    return true;
  if (!beside && isName(scene, index, words)) return true;
  if (voice === undefined || isSelf(scene, voice))
    return !beside && words.length <= FRAGMENT && !opensFrame(scene, index);
  return (rule === 'clause' || rule === 'relayed') && words.length <= SCARE_QUOTE;
}

/** "I called it Q": the writer's own words. */
function isSelf(scene: Scene, { frame, attribution: { speaker } }: Voice): boolean {
  return isOf(scene, scene.frames[frame]!.items[speaker.head], CLASS.self);
}

function wordsIn({ stretches, words }: Scene, index: number): number[] {
  const { first, last } = stretches[index]!;
  const found: number[] = [];
  for (let at = first; at < last && found.length < 40; at += 1)
    if (words.kind[at] === KIND.word) found.push(at);
  return found;
}

/** "Edward “Ted” Marlow" */
function isNickname(scene: Scene, items: readonly number[], place: number): boolean {
  const before = items[place - 1];
  const after = items[place + 1];
  return (
    isCapital(scene, before) && isCapital(scene, after) &&
    isOf(scene, before, CLASS.firstName | CLASS.title) && !isOf(scene, after, CLASS.title | CLASS.time)
  ); // biome-ignore format: two halves
}

/** The title of a work by its capitals; where every noun has one, nothing but capitals. */
function isName(scene: Scene, index: number, found: readonly number[]): boolean {
  if (scene.reading.lexicon.quotes.capitalsAreNames) return isTitle(scene, index, found);
  return found.every((at) => isCapital(scene, at));
}

/** Two words or more, every one of them capitalised but the small ones, and no sentence. */
function isTitle({ words, stretches }: Scene, index: number, found: readonly number[]): boolean {
  const { end } = stretches[index]!;
  if (found.length > 12 || '!?'.includes(words.text.charAt(end - 1))) return false;
  let capitals = 0;
  for (const at of found) {
    const capital = words.cased[at] !== CASE.lower;
    const digit = letterOf(words.text.charCodeAt(words.start[at]!)) === 'digit';
    if (capital) capitals += 1;
    else if (!digit && words.end[at]! - words.start[at]! > 4) return false;
  }
  return capitals >= 2 && capitals * 2 >= found.length;
}

/** Whether a stretch begins its sentence or follows a comma, as speech does. */
function opensFrame(scene: Scene, index: number): boolean {
  const { items } = scene.frames[scene.frameOf[index]!]!;
  const before = items[scene.placeOf[index]! - 1];
  return (
    before === undefined ||
    isKind(scene, before, KIND.comma) ||
    isKind(scene, before, KIND.colon) ||
    isQuotation(before)
  );
}

/** „Der Verein ‚Freunde der Mole‘ hat“: words set beside a noun with a name, where no comma makes them speech. */
function isTitled(scene: Scene, index: number): boolean {
  if (!scene.reading.lexicon.quotes.verbSecond) return false;
  const { items } = scene.frames[scene.frameOf[index]!]!;
  const place = scene.placeOf[index]!;
  const [first] = wordsIn(scene, index);
  return (
    isOf(scene, items[place - 1], CLASS.work | CLASS.organisation) &&
    isOf(scene, items[place - 2], CLASS.determiner | CLASS.preposition) &&
    !isKind(scene, items[place + 1], KIND.comma) &&
    isCapital(scene, first)
  );
}
