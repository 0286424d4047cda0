import { CLASS } from '../lexicon/quotes.ts';
import type { Phrase } from './phrases.ts';
import { isOf, type Setting } from './scene.ts';

type Items = readonly number[];
const SPEAKERS =
  CLASS.role | CLASS.organisation | CLASS.occasion | CLASS.people | CLASS.thing | CLASS.firstName;

/** Whether a phrase names what speaks: somebody, a body, or a document. */
export function canSpeak(scene: Setting, items: Items, { how, from, head, name }: Phrase): boolean {
  if (how === 'pronoun') return true;
  // Of two names the last is the head.
  const index = how === 'named' ? name : scene.cast.nameAt.get(items[head]!);
  if (index === undefined) {
    // „der Konzern Nordsoft“: an unknown name stands after the noun for what it is.
    const { verbSecond } = scene.reading.lexicon.quotes;
    return (
      isOf(scene, items[head], SPEAKERS) ||
      (verbSecond && head > from && isOf(scene, items[head - 1], SPEAKERS))
    );
  }
  if (isOf(scene, items[head], CLASS.people)) return true;
  return scene.cast.names[index]!.kind !== 'place' || scene.cast.bearers[scene.cast.bearerOf[index]!]!.person;
}
