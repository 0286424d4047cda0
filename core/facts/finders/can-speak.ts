import { CLASS } from '../lexicon/quotes.ts';
import type { Phrase } from './phrases.ts';
import { isOf, type Setting } from './scene.ts';

type Items = readonly number[];
const SPEAKERS = CLASS.role | CLASS.organisation | CLASS.occasion | CLASS.people | CLASS.thing;

/** Whether a phrase names what speaks: somebody, a body, or a document. */
export function canSpeak(scene: Setting, items: Items, { how, head, name }: Phrase): boolean {
  if (how === 'pronoun') return true;
  if (how === 'named')
    return scene.cast.names[name]!.kind !== 'place' || scene.cast.bearers[scene.cast.bearerOf[name]!]!.person;
  return isOf(scene, items[head], SPEAKERS);
}
