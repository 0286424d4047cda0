import { canSpeak } from '../finders/can-speak.ts';
import { stretchOf } from '../finders/frames.ts';
import { clauseSubject, tagBefore } from '../finders/main-clause.ts';
import { phraseEndingAt } from '../finders/phrases.ts';
import { isCue, isKind, isOf, isQuotation, isVerb, overAdverbs, type Scene } from '../finders/scene.ts';
import { clauseAround, clauseBefore } from '../finders/speech-clauses.ts';
import { type Attribution, relayAt, tagAt } from '../finders/speech-tags.ts';
import { KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';

const REACH = 60; // items looked at on either side of a quotation

/** How a stretch came by its speaker: an attribution in its own frame, or that of another stretch. */
export interface Voice {
  readonly frame: number;
  readonly attribution: Attribution;
  readonly carried: boolean;
}

/** Gives each stretch the voice its own sentence names, undefined where that names none. */
export function attributeInFrames(scene: Scene): (Voice | undefined)[] {
  return scene.stretches.map((_, stretch) => {
    const frame = scene.frameOf[stretch]!;
    if (frame < 0) return undefined;
    const attribution = attributionOf(scene, stretch);
    return attribution && { frame, attribution, carried: false };
  });
}

function attributionOf(scene: Scene, stretch: number): Attribution | undefined {
  const { items } = scene.frames[scene.frameOf[stretch]!]!;
  const place = scene.placeOf[stretch]!;
  return (
    tagAfter(scene, stretch) ??
    nameBeforeColon(scene, items, place) ??
    clauseAround(scene, items, place) ??
    clauseBefore(scene, items, place) ??
    tagSplitting(scene, items, place) ??
    trailingTag(scene, items, place) ??
    relayIn(scene, items, place) ??
    clauseBeforeColon(scene, items, place)
  );
}

/** Q, Ruiz said. */
function tagAfter(scene: Scene, stretch: number): Attribution | undefined {
  const { items } = scene.frames[scene.frameOf[stretch]!]!;
  const place = scene.placeOf[stretch]!;
  const last = scene.words.text.charAt(scene.stretches[stretch]!.end - 1);
  const separator = isKind(scene, items[place + 1], KIND.comma) || isKind(scene, items[place + 1], KIND.dash);
  const { verbSecond } = scene.reading.lexicon.quotes;
  const ready = separator || /[^\p{L}\p{N}]/u.test(last) || (verbSecond && isCue(scene, items, place + 1));
  if (!ready) return undefined;
  return tagAt(scene, items, separator ? place + 2 : place + 1);
}

/** "Ana Ruiz: Q", at the start of its sentence or after a dash. */
function nameBeforeColon(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  if (!isKind(scene, items[place - 1], KIND.colon)) return undefined;
  let to = overAdverbs(scene, items, place - 2, -1); // "Ana Ruiz again:"
  // "Ana Ruiz (Greens):"
  if (isKind(scene, items[to], KIND.close)) {
    while (to > 0 && place - to < 12 && !isKind(scene, items[to], KIND.open)) to -= 1;
    to -= 1;
  }
  const name = phraseEndingAt(scene, items, to);
  if (name?.how !== 'named' || scene.cast.names[name.name]!.kind === 'place') return undefined;
  let from = name.from - 1;
  while (
    from >= 0 &&
    place - from < REACH &&
    isKind(scene, items[from], KIND.word) &&
    !isVerb(scene, items, from)
  )
    from -= 1;
  if (from >= 0 && !isKind(scene, items[from], KIND.dash)) return undefined;
  return { speaker: name, cue: -1, cueEnd: -1, rule: 'transcript' };
}

/** Q1 and Q2, Ruiz said: the tag after the last quotation of a sentence speaks for those before it. */
function trailingTag(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  for (let at = place + 1; at < items.length && at - place < REACH; at += 1) {
    if (isQuotation(items[at])) {
      const tag = tagAfter(scene, stretchOf(items[at]!));
      if (tag) return tag;
    } else if (isKind(scene, items[at], KIND.comma)) {
      const tag = tagAt(scene, items, at + 1);
      if (tag && canSpeak(scene, items, tag.speaker) && isTagEnd(scene, items, tag.cue + 1)) return tag;
    }
  }
  return undefined;
}

/** „Q1“, so Vale, „Q2“: a tag without a verb speaks for what it splits. */
function tagSplitting(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  return isKind(scene, items[place - 1], KIND.comma) ? tagBefore(scene, items, place) : undefined;
}

/** Whether a sentence ends, or only a when and where follows. */
function isTagEnd(scene: Scene, items: readonly number[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isKind(scene, item, KIND.stop) || isKind(scene, item, KIND.comma)) return true;
  return isOf(scene, item, CLASS.preposition | CLASS.time | CLASS.adverb);
}

function relayIn(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  for (let at = place + 1; at < items.length && at - place < REACH; at += 1) {
    const relay = relayAt(scene, items, at);
    if (relay) return relay;
  }
  for (let at = place - 1; at >= 0 && place - at < REACH; at -= 1) {
    const relay = relayAt(scene, items, at);
    if (relay) return relay;
  }
  return undefined;
}

/** "Ruiz was unmoved: Q": the sentence's subject, where no verb of speech stands before the colon. */
function clauseBeforeColon(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  if (!isKind(scene, items[place - 1], KIND.colon) || isOf(scene, items[place - 2], CLASS.cue))
    return undefined;
  const speaker = clauseSubject(scene, items, place);
  if (!speaker || !canSpeak(scene, items, speaker)) return undefined;
  return { speaker, cue: -1, cueEnd: -1, rule: 'clause' };
}
