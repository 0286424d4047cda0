import type { Span } from '../span.ts';
import { readScene } from './finders/read-scene.ts';
import type { Scene } from './finders/scene.ts';
import { KIND } from './finders/tokens.ts';
import type { Reading } from './reading.ts';
import { attributeInFrames } from './refiners/attribute-quotations.ts';
import { carryVoices } from './refiners/carry-voices.ts';
import { joinStretches, type Speech } from './refiners/join-stretches.ts';
import { isNotSpeech } from './refiners/not-speech.ts';
import { occasionOf } from './refiners/occasion.ts';
import { findPeople } from './refiners/people.ts';
import { kindOf } from './refiners/quote-kind.ts';
import { confidenceOf, scoreOf } from './refiners/quote-score.ts';
import { speakerOf } from './refiners/speaker.ts';
import type { Person, Quote } from './schema.ts';

/**
 * Finds quotations with their speakers, and everybody the article names.
 * @returns quotes in reading order; a speaker the article does not establish is absent. Never throws; linear in the
 * length of the text.
 */
export function readQuotes(reading: Reading): { quotes: Quote[]; people: Person[] } {
  const scene = readScene(reading);
  const voices = carryVoices(scene, attributeInFrames(scene));
  const speeches = joinStretches(scene, voices, (stretch) => !isNotSpeech(scene, stretch, voices[stretch]));
  return { quotes: speeches.map((speech) => quoteOf(scene, speech)), people: findPeople(scene) };
}

function quoteOf(scene: Scene, { stretches, voice }: Speech): Quote {
  const { text } = scene.words;
  const spans: Span[] = stretches.map((index) => {
    const { start, end } = scene.stretches[index]!;
    return { start, end };
  });
  const kind = kindOf(scene, stretches[0]!);
  const speaker = voice && speakerOf(scene, voice);
  const confidence = confidenceOf(voice, speaker);
  const cue = voice && !voice.carried && voice.attribution.cue >= 0 ? cueOf(scene, voice) : undefined;
  const occasion = voice && occasionOf(scene, voice);
  const words = stretches.reduce((sum, index) => sum + countWords(scene, index), 0);
  const position = spans[0]!.start / text.length;
  return {
    id: `q${spans[0]!.start}`,
    spans,
    text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    kind,
    ...(speaker ? { speaker } : {}),
    ...(cue ? { cue } : {}),
    ...(occasion ? { occasion } : {}),
    score: scoreOf({ words, position, direct: kind === 'direct', confidence, speaker }),
    confidence,
  };
}

function cueOf(scene: Scene, { frame, attribution: { cue, cueEnd } }: NonNullable<Speech['voice']>): Span {
  const { items } = scene.frames[frame]!;
  return { start: scene.words.start[items[cue]!]!, end: scene.words.end[items[cueEnd]!]! };
}

function countWords({ words, stretches }: Scene, index: number): number {
  const { first, last } = stretches[index]!;
  let count = 0;
  for (let at = first; at < last; at += 1) if (words.kind[at] === KIND.word) count += 1;
  return count;
}
