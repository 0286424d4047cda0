import { canSpeak } from '../finders/can-speak.ts';
import { type Phrase, phraseStartingAt } from '../finders/phrases.ts';
import { isKind, isOf, type Scene } from '../finders/scene.ts';
import type { Attribution } from '../finders/speech-tags.ts';
import { KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';

type Items = readonly number[];
const MOST = 4; //    speakers of one quotation
const LONGEST = 8; // items in brackets after a name

/**
 * The speakers of a quotation as one phrase where several speak together: "Ute Falk (SPD) und Ole Krug". The verb's
 * plural tells; where there is no verb, two names do.
 */
export function jointSpeakers(scene: Scene, items: Items, { speaker, cue }: Attribution): Phrase | undefined {
  const verb = isOf(scene, items[cue], CLASS.cue | CLASS.cueParticiple | CLASS.auxiliary);
  if (verb && !isOf(scene, items[cue], CLASS.plural)) return undefined;
  if (!scene.reading.lexicon.quotes.verbSecond || speaker.how === 'pronoun') return undefined;
  let last = speaker;
  for (let count = 1; count < MOST; count += 1) {
    const joint = overBrackets(scene, items, last.to + 1);
    const and = isOf(scene, items[joint], CLASS.and);
    if (!and && !isKind(scene, items[joint], KIND.comma)) break;
    const next = phraseStartingAt(scene, items, joint + 1);
    const fits = verb ? next && canSpeak(scene, items, next) : next?.how === 'named' && last.how === 'named';
    if (!next || !fits || next.how === 'pronoun') break;
    last = next;
    if (and) return { ...speaker, to: next.to };
  }
  return undefined;
}

/** The position after the brackets that open at `from`; `from` itself where none do. */
function overBrackets(scene: Scene, items: Items, from: number): number {
  if (!isKind(scene, items[from], KIND.open)) return from;
  for (let at = from + 1; at - from <= LONGEST; at += 1)
    if (isKind(scene, items[at], KIND.close)) return at + 1;
  return from;
}
