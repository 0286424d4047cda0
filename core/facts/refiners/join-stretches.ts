import { isKind, isOf, isQuotation, type Scene } from '../finders/scene.ts';
import { KIND } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Voice } from './attribute-quotations.ts';

/** Stretches that are one quotation, and its voice. */
export interface Speech {
  readonly stretches: readonly number[];
  readonly voice: Voice | undefined;
}

/**
 * Joins the stretches of one quotation: one that runs on over paragraphs, and one that its own tag splits:
 * “Q1,” Ruiz said. “Q2.” Fragments of one sentence stay apart: their words do not read on.
 */
export function joinStretches(
  scene: Scene,
  voices: readonly (Voice | undefined)[],
  kept: (stretch: number) => boolean,
): Speech[] {
  const speeches: { stretches: number[]; voice: Voice | undefined }[] = [];
  scene.stretches.forEach((_, index) => {
    if (!kept(index)) return;
    const last = speeches.at(-1);
    const before = last?.stretches.at(-1);
    const runsOn = before !== undefined && before === index - 1 && scene.stretches[before]!.runsOn;
    if (
      last &&
      before !== undefined &&
      (runsOn || (before === index - 1 && splitByTag(scene, voices, before, index)))
    ) {
      last.stretches.push(index);
      last.voice ??= voices[index];
    } else speeches.push({ stretches: [index], voice: voices[index] });
  });
  return speeches;

  function splitByTag(
    scene: Scene,
    voices: readonly (Voice | undefined)[],
    before: number,
    index: number,
  ): boolean {
    const voice = voices[index];
    const own = voices[before];
    if (!voice || !own || scene.stretches[before]!.block !== scene.stretches[index]!.block) return false;
    const sameFrame = scene.frameOf[before] === scene.frameOf[index];
    if (!sameFrame)
      return voice.carried && scene.frameOf[index] === scene.frameOf[before]! + 1 && isTagged(own);
    const { items } = scene.frames[scene.frameOf[index]!]!;
    const between = items.slice(scene.placeOf[before]! + 1, scene.placeOf[index]!);
    return (
      isTagged(own) &&
      sameSpeaker(own, voice) &&
      !between.some((item) => isOf(scene, item, CLASS.and)) &&
      isKind(scene, between.at(-1), KIND.comma) &&
      !between.some(isQuotation)
    );
  }
}

const isTagged = ({ attribution: { rule } }: Voice) =>
  rule === 'after' || rule === 'inverted' || rule === 'before';

const sameSpeaker = (a: Voice, b: Voice) =>
  a.frame === b.frame && a.attribution.speaker.head === b.attribution.speaker.head;
