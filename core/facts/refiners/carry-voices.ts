import { canSpeak } from '../finders/can-speak.ts';
import { clauseSubject } from '../finders/main-clause.ts';
import { isKind, isOf, isQuotation, type Scene } from '../finders/scene.ts';
import { clauseBefore } from '../finders/speech-clauses.ts';
import type { Attribution } from '../finders/speech-tags.ts';
import { CASE, KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Voice } from './attribute-quotations.ts';
import { reportedVoice } from './reported-speech.ts';

/**
 * Gives a quotation that stands alone a voice: that of the quotation right before it, in its paragraph or in the one
 * above; else of whoever speaks in the sentence before it.
 */
export function carryVoices(scene: Scene, voices: readonly (Voice | undefined)[]): (Voice | undefined)[] {
  const carried: (Voice | undefined)[] = [];
  scene.stretches.forEach((_, index) => {
    const own = voices[index];
    carried.push(own ?? voiceFromBefore(scene, index, carried) ?? reportedVoice(scene, index, carried));
  });
  return carried;
}

function voiceFromBefore(
  scene: Scene,
  index: number,
  carried: readonly (Voice | undefined)[],
): Voice | undefined {
  const stretch = scene.stretches[index]!;
  const previous = scene.stretches[index - 1];
  const before = carried[index - 1];
  if (previous?.runsOn) return before && { ...before, carried: true };
  if (!standsAlone(scene, scene.frameOf[index]!) && !opensSentence(scene, index)) return undefined;
  const frame = scene.frameOf[index]!;
  const adjacent =
    previous !== undefined && (scene.frameOf[index - 1] === frame || scene.frameOf[index - 1] === frame - 1);
  if (adjacent && previous.block === stretch.block) return before && { ...before, carried: true };
  const asked = scene.words.text.charAt((previous?.end ?? 0) - 1) === '?'; // somebody else answers
  if (adjacent && !asked && previous.block === stretch.block - 1)
    return before && { ...before, carried: true };
  return leadSentence(scene, frame - 1, stretch.block);
}

/** "Ruiz was angry. Q": whoever speaks in the sentence before, in the same block. */
function leadSentence(scene: Scene, index: number, block: number): Voice | undefined {
  const frame = scene.frames[index];
  if (!frame || block - frame.block > 1 || frame.items.some(isQuotation)) return undefined;
  const attribution =
    clauseBefore(scene, frame.items, frame.items.length) ?? subjectAlone(scene, frame.items);
  // Over the end of a paragraph only a name is near enough.
  if (frame.block !== block && attribution?.speaker.how !== 'named') return undefined;
  return attribution && { frame: index, attribution, carried: true };
}

function subjectAlone(scene: Scene, items: readonly number[]): Attribution | undefined {
  const { verbSecond } = scene.reading.lexicon.quotes;
  const speaker = clauseSubject(scene, items, items.length);
  if (!speaker || (speaker.how === 'nominal' && !(verbSecond && canSpeak(scene, items, speaker))))
    return undefined;
  return { speaker, cue: -1, cueEnd: -1, rule: 'clause' };
}

/** A whole sentence's beginning in quotation marks: “We have the means” to mend it. */
function opensSentence(scene: Scene, index: number): boolean {
  return scene.placeOf[index] === 0 && scene.words.cased[scene.stretches[index]!.first + 1] !== CASE.lower;
}

const REACH = 60; // items

/** Whether a frame is nothing but quotations and an adverb: "Then, Q". */
function standsAlone(scene: Scene, frame: number): boolean {
  const { items } = scene.frames[frame]!;
  if (items.length > REACH) return false;
  return items.every(
    (item) =>
      isQuotation(item) || !isKind(scene, item, KIND.word) || isOf(scene, item, CLASS.adverb | CLASS.and),
  );
}
