import { canSpeak } from './can-speak.ts';
import { phraseStartingAt } from './phrases.ts';
import { isKind, lower, overAdverbs, type Setting } from './scene.ts';
import type { Attribution } from './speech-tags.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];

/**
 * "called Q by Ruiz", "accused by Ruiz of Q": who does what a passive at `cue` says, named at `from`.
 * @param place of the quotation, which no comma parts from an agent before it
 */
export function agentAt(
  scene: Setting,
  items: Items,
  cue: number,
  from: number,
  place = from,
): Attribution | undefined {
  const at = overAdverbs(scene, items, from, 1);
  if (!scene.reading.lexicon.quotes.agents.has(lower(scene, items[at]))) return undefined;
  const speaker = phraseStartingAt(scene, items, at + 1);
  if (!speaker || speaker.how === 'pronoun' || !canSpeak(scene, items, speaker)) return undefined;
  for (let next = speaker.to + 1; next < place; next += 1)
    if (isKind(scene, items[next], KIND.comma)) return undefined;
  return { speaker, cue, cueEnd: cue, rule: 'before' };
}
