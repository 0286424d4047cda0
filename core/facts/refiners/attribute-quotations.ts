import { clauseBeforeColon, nameBeforeColon } from '../finders/before-colon.ts';
import { canSpeak } from '../finders/can-speak.ts';
import { stretchOf } from '../finders/frames.ts';
import { isHearsay } from '../finders/hearsay.ts';
import { tagBefore } from '../finders/main-clause.ts';
import { nameAfter } from '../finders/name-after.ts';
import { isCue, isKind, isOf, isQuotation, isVerb, lower, type Scene } from '../finders/scene.ts';
import { clauseAround, clauseBefore } from '../finders/speech-clauses.ts';
import { ownerOf } from '../finders/speech-nouns.ts';
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
  const tag = tagAfter(scene, stretch);
  if (tag || isHearsay(scene, items, place)) return tag;
  return (
    nameAfter(scene, items, place) ??
    nameBeforeColon(scene, items, place) ??
    clauseAround(scene, items, place) ??
    clauseBefore(scene, items, place) ??
    tagSplitting(scene, items, place) ??
    trailingTag(scene, items, place) ??
    relayIn(scene, items, place) ??
    standpointIn(scene, items, place) ??
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
  const words = isOf(scene, items[place - 1], CLASS.speechNoun); // „Mit den Worten ‚…‘ begann sie“
  const title = !words && isKind(scene, items[place - 1], KIND.word); // „Dem ‚Hafenboten‘ sagte sie“
  const verb = words ? isVerb(scene, items, place + 1) : !title && isCue(scene, items, place + 1);
  const ready = separator || /[^\p{L}\p{N}]/u.test(last) || (verbSecond && verb);
  const tag = tagAt(scene, items, separator ? place + 2 : place + 1);
  // A verb of speech right after the mark and then a name are a tag though the comma was forgotten.
  const plain =
    !verbSecond && tag?.rule === 'inverted' && tag.cue === place + 1 && tag.speaker.how === 'named';
  return ready || plain ? tag : undefined;
}

/** Q1 and Q2, Ruiz said: the tag after the last quotation of a sentence speaks for those before it. */
function trailingTag(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  for (let at = place + 1; at < items.length && at - place < REACH; at += 1) {
    if (isQuotation(items[at])) {
      const tag = tagAfter(scene, stretchOf(items[at]!));
      if (tag) return tag;
    } else if (isKind(scene, items[at], KIND.comma)) {
      const tag = tagAt(scene, items, at + 1);
      if (tag && canSpeak(scene, items, tag.speaker) && isTagEnd(scene, items, endOf(tag) + 1))
        return { ...tag, rule: 'relayed' };
    }
  }
  return undefined;
}

/** „Q1“, so Vale, „Q2“: a tag without a verb speaks for what it splits. */
function tagSplitting(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  return isKind(scene, items[place - 1], KIND.comma) ? tagBefore(scene, items, place) : undefined;
}

const endOf = ({ rule, cue, speaker }: Attribution) => (rule === 'inverted' ? speaker.to : cue);

/** Whether a sentence ends, or only a when and where follows. */
function isTagEnd(scene: Scene, items: readonly number[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isKind(scene, item, KIND.stop) || isKind(scene, item, KIND.comma)) return true;
  return isOf(scene, item, CLASS.preposition | CLASS.time | CLASS.adverb);
}

/** "In Ruiz's view, … Q", "Q, in Ruiz's words" */
function standpointIn(scene: Scene, items: readonly number[], place: number): Attribution | undefined {
  const { standpoints } = scene.reading.lexicon.quotes;
  if (standpoints.size === 0) return undefined;
  const until = Math.min(items.length, place + REACH);
  for (let at = Math.max(0, place - REACH); at < until; at += 1) {
    if (!standpoints.has(lower(scene, items[at]))) continue;
    const owner = ownerOf(scene, items, at);
    if (owner && isOf(scene, items[owner.from - 1], CLASS.preposition))
      return { speaker: owner, cue: at, cueEnd: at, rule: 'relayed' };
  }
  return undefined;
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
