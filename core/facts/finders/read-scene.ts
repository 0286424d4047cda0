import type { Reading } from '../reading.ts';
import { type Frame, framesOf, withLeadIn } from './frames.ts';
import { ofHouseStyle } from './house-style.ts';
import { findNames } from './names.ts';
import { joinNames } from './people.ts';
import { findStretches } from './quotation-marks.ts';
import type { Scene } from './scene.ts';
import { isWholeTag } from './speech-tags.ts';
import { findTurns } from './transcripts.ts';
import { readWords } from './words.ts';

/** Reads everything that is known before anybody is said to have spoken. Headings hold no quotations. */
export function readScene(reading: Reading): Scene {
  const words = readWords(reading);
  const isHeading = (block: number) => reading.blocks[block]!.kind === 'heading';
  const marked = ofHouseStyle(words, findStretches(words, reading.lexicon.quotes));
  const cast = joinNames(words, findNames(words, isHeading, reading.lexicon.quotes));
  const isPerson = (token: number) => {
    const name = cast.nameAt.get(token);
    return name !== undefined && cast.bearers[cast.bearerOf[name]!]!.person;
  };
  const stretches = findTurns(words, marked, isPerson).filter(({ block }) => !isHeading(block));
  const isTag = (from: number, to: number, whole: boolean) =>
    isWholeTag({ reading, words, cast }, from, to, whole);
  const frames: Frame[] = [];
  const frameOf: number[] = [];
  const placeOf: number[] = [];
  for (let next = 0; next < stretches.length; ) {
    frames.push(...framesBefore(next));
    for (const own of framesOf(words, stretches[next]!.block, stretches, next, isTag)) {
      const frame = withLeadIn(words, own, stretches);
      frame.items.forEach((item, place) => {
        if (item >= 0) return;
        frameOf.push(frames.length);
        placeOf.push(place);
        next += 1;
      });
      frames.push(frame);
    }
  }
  return { reading, words, stretches, frames, frameOf, placeOf, cast };

  /** The sentences of the paragraph before a quotation that opens its own, where the verb's mood or place may tell who speaks on. */
  function framesBefore(next: number): Frame[] {
    const { block, first } = stretches[next]!;
    const before = block - 1;
    if (!reading.lexicon.quotes.verbSecond || words.blocks[block]!.first !== first) return [];
    if (before < 0 || isHeading(before) || stretches[next - 1]?.block === before) return [];
    return framesOf(words, before, stretches, next, isTag);
  }
}
