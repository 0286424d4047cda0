import { phraseStartingAt } from './phrases.ts';
import { isKind, type Setting } from './scene.ts';
import type { Attribution } from './speech-tags.ts';
import { KIND } from './tokens.ts';

/** Q (Ana Ruiz), Q – Ana Ruiz: somebody named in brackets or after a dash, with nothing else in the sentence. */
export function nameAfter(scene: Setting, items: readonly number[], place: number): Attribution | undefined {
  // "Ruiz called it Q – Ana Vale": in English what signs a report, unless the quotation is all there is.
  if (place > 0 && !scene.reading.lexicon.quotes.verbSecond) return undefined;
  const brackets = isKind(scene, items[place + 1], KIND.open);
  if (!brackets && !isKind(scene, items[place + 1], KIND.dash)) return undefined;
  const speaker = phraseStartingAt(scene, items, place + 2);
  if (speaker?.how !== 'named' || !scene.cast.bearers[scene.cast.bearerOf[speaker.name]!]!.person)
    return undefined;
  const after = items[speaker.to + 1];
  const ends = after === undefined || isKind(scene, after, KIND.comma) || isKind(scene, after, KIND.stop);
  if (!ends && !(brackets && isKind(scene, after, KIND.close))) return undefined;
  return { speaker, cue: -1, cueEnd: -1, rule: 'transcript' };
}
