import type { Span } from '../../span.ts';
import { isKind, isOf, isQuotation, isVerb, lower, type Scene } from '../finders/scene.ts';
import { relayAt } from '../finders/speech-tags.ts';
import { KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Voice } from './attribute-quotations.ts';

const REACH = 40; // items on either side of the speaker
const BEFORE = 6; //  words between the preposition and its noun
const AFTER = 8; //   words the noun may take with it

/** Where the words were spoken or written: "in an interview with the Harbour Gazette"; undefined where it is not said. */
export function occasionOf(scene: Scene, { frame, attribution }: Voice): Span | undefined {
  const { items } = scene.frames[frame]!;
  const { occasionTies } = scene.reading.lexicon.quotes;
  const near = attribution.speaker.head;
  for (let at = Math.max(0, near - REACH); at < items.length && at - near < REACH; at += 1) {
    if (!isOf(scene, items[at], CLASS.occasion) || isVerb(scene, items, at)) continue;
    if (at >= attribution.speaker.from && at <= attribution.speaker.to) continue;
    const from = prepositionOf(scene, items, at);
    if (from < 0 || !occasionTies.has(lower(scene, items[from]))) continue;
    if (isBeside(scene, items, from, attribution.cue)) continue;
    const to = endOf(scene, items, at);
    return { start: scene.words.start[items[from]!]!, end: scene.words.end[items[to]!]! };
  }
  return undefined;
}

/** "Ruiz, who had no part in the study, said": whether a phrase stands in a relative clause that holds no words of speech. */
function isBeside(scene: Scene, items: readonly number[], from: number, cue: number): boolean {
  let at = from - 1;
  while (at > 0 && at !== cue && isKind(scene, items[at], KIND.word)) {
    if (isOf(scene, items[at], CLASS.relative) && !isOf(scene, items[at], CLASS.subordinator)) return true;
    at -= 1;
  }
  // "Ruiz, die an der Studie"
  const { verbSecond } = scene.reading.lexicon.quotes;
  return (
    verbSecond &&
    from - at === 2 &&
    isKind(scene, items[at], KIND.comma) &&
    isOf(scene, items[at + 1], CLASS.determiner)
  );
}

function prepositionOf(scene: Scene, items: readonly number[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= BEFORE; at -= 1) {
    if (!isKind(scene, items[at], KIND.word)) return -1;
    if (isOf(scene, items[at], CLASS.preposition)) return relayAt(scene, items, at) ? -1 : at;
    if (
      isOf(scene, items[at], CLASS.cue | CLASS.auxiliary | CLASS.pronoun | CLASS.and) &&
      isVerb(scene, items, at)
    )
      return -1;
  }
  return -1;
}

function endOf(scene: Scene, items: readonly number[], noun: number): number {
  let to = noun;
  for (let at = noun + 1; at < items.length && at - noun <= AFTER; at += 1) {
    const item = items[at]!;
    if (isQuotation(item) || !isKind(scene, item, KIND.word)) break;
    if (
      isVerb(scene, items, at) ||
      isOf(scene, item, CLASS.pronoun | CLASS.relative | CLASS.subordinator | CLASS.and | CLASS.cueParticiple)
    )
      break;
    if (!isOf(scene, item, CLASS.preposition | CLASS.determiner | CLASS.infinitive)) to = at;
  }
  return to;
}
