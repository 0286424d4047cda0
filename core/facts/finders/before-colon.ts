import { CLASS } from '../lexicon/quotes.ts';
import { withApposedName } from './attached.ts';
import { canSpeak } from './can-speak.ts';
import { documentIn } from './documents.ts';
import { clauseSubject } from './main-clause.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { isKind, isOf, isVerb, lower, overAdverbs, type Scene } from './scene.ts';
import type { Attribution } from './speech-tags.ts';
import { KIND } from './tokens.ts';

const REACH = 60; // items looked at before a quotation

/** "Ana Ruiz: Q", at the start of its sentence or after a dash. */
export function nameBeforeColon(
  scene: Scene,
  items: readonly number[],
  place: number,
): Attribution | undefined {
  if (!isKind(scene, items[place - 1], KIND.colon)) return undefined;
  let to = overAdverbs(scene, items, place - 2, -1); // "Ana Ruiz again:"
  // "Ana Ruiz (Greens):"
  if (isKind(scene, items[to], KIND.close)) {
    while (to > 0 && place - to < 12 && !isKind(scene, items[to], KIND.open)) to -= 1;
    to -= 1;
  }
  const name = phraseEndingAt(scene, items, to);
  if (!name || !mayStandAlone(scene, items, name)) return undefined;
  const opening = setBeside(scene, items, name);
  if (opening) return { speaker: opening, cue: -1, cueEnd: -1, rule: 'transcript' };
  let from = name.from - 1;
  while (
    from >= 0 &&
    place - from < REACH &&
    isKind(scene, items[from], KIND.word) &&
    !isVerb(scene, items, from)
  )
    from -= 1;
  const bullet = from === 0 && isKind(scene, items[0], KIND.other);
  if (from >= 0 && !bullet && !isKind(scene, items[from], KIND.dash)) return undefined;
  return { speaker: name, cue: -1, cueEnd: -1, rule: 'transcript' };
}

/** Whether a phrase may stand before a colon with no verb: a name, and in German a role: "Dazu der Hafenmeister: Q". */
function mayStandAlone(
  scene: Scene,
  items: readonly number[],
  { how, from, to, head, name }: Phrase,
): boolean {
  if (how === 'named') return scene.cast.names[name]!.kind !== 'place';
  if (how === 'pronoun' || !scene.reading.lexicon.quotes.verbSecond) return false;
  return to === head && isOf(scene, items[head], CLASS.role) && isOf(scene, items[from], CLASS.determiner);
}

/** "Ana Ruiz, die Hafenmeisterin: Q": the name that opens the sentence, where only what it is follows. */
function setBeside(scene: Scene, items: readonly number[], { how, from }: Phrase): Phrase | undefined {
  if (how !== 'nominal' || !isKind(scene, items[from - 1], KIND.comma)) return undefined;
  const name = phraseEndingAt(scene, items, from - 2);
  return name?.how === 'named' && name.from === 0 ? name : undefined;
}

/** "Kritik kam auch von den Fischern: Q", "Auf Plakaten stand: Q" */
function sourceBeforeColon(scene: Scene, items: readonly number[], place: number): Phrase | undefined {
  const { agents, standing } = scene.reading.lexicon.quotes;
  if (!scene.reading.lexicon.quotes.verbSecond) return undefined;
  for (let at = place - 2; at > 0 && place - at < NEAR; at -= 1) {
    if (!agents.has(lower(scene, items[at]))) continue;
    const source = phraseStartingAt(scene, items, at + 1);
    return source?.to === place - 2 && canSpeak(scene, items, source) ? source : undefined;
  }
  const written = standing.has(lower(scene, items[place - 2]));
  return written ? documentIn(scene, items, place - 2) : undefined;
}

const NEAR = 8; // items before a quotation

/** "Ruiz was unmoved: Q": the sentence's subject, where no verb of speech stands before the colon. */
export function clauseBeforeColon(
  scene: Scene,
  items: readonly number[],
  place: number,
): Attribution | undefined {
  if (!isKind(scene, items[place - 1], KIND.colon) || isOf(scene, items[place - 2], CLASS.cue))
    return undefined;
  const source = sourceBeforeColon(scene, items, place);
  const speaker = source ?? clauseSubject(scene, items, place);
  if (!speaker || (!source && !canSpeak(scene, items, speaker))) return undefined;
  return { speaker: withApposedName(scene, items, speaker), cue: -1, cueEnd: -1, rule: 'clause' };
}
