import { isKind, isOf, isQuotation, type Scene } from '../finders/scene.ts';
import { CASE, KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Quote } from '../schema.ts';

/** Whether a stretch stands as speech of its own or is a fragment built into the reporter's sentence. */
export function kindOf(scene: Scene, index: number): Quote['kind'] {
  const { words, stretches } = scene;
  const { first: opening } = stretches[index]!;
  const first = words.kind[opening] === KIND.mark ? opening + 1 : opening;
  const { items } = scene.frames[scene.frameOf[index]!]!;
  const before = items[scene.placeOf[index]! - 1];
  const opens = before === undefined || isQuotation(before) || !isKind(scene, before, KIND.word);
  const small = words.kind[first] === KIND.word && words.cased[first] === CASE.lower;
  if (opens) return small && before !== undefined && !isQuotation(before) ? 'mixed' : 'direct';
  return !small && isOf(scene, before, CLASS.cue | CLASS.cueParticiple) ? 'direct' : 'mixed';
}
