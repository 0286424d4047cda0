import { CLASS } from '../lexicon/quotes.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isOf, type Setting } from './scene.ts';

const REACH = 60; // items before a verb
const NEAR = 6; //   items after it
const DOCUMENTS = CLASS.occasion | CLASS.organisation | CLASS.work;

/** "In einem Brief heißt es", "hieß es in einem Brief": what the words stand in; undefined where that is not said. */
export function documentIn(scene: Setting, items: readonly number[], verb: number): Phrase | undefined {
  for (let at = Math.max(0, verb - REACH); at < items.length && at - verb < NEAR; at += 1) {
    if (!isOf(scene, items[at], CLASS.preposition)) continue;
    const phrase = phraseStartingAt(scene, items, at + 1);
    if (phrase && phrase.how !== 'pronoun' && isOf(scene, items[phrase.head], DOCUMENTS)) return phrase;
  }
  return undefined;
}
