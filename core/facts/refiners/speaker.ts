import type { Span } from '../../span.ts';
import { tiedTo } from '../finders/attached.ts';
import type { Phrase } from '../finders/phrases.ts';
import { isOf, type Scene } from '../finders/scene.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Speaker } from '../schema.ts';
import type { Voice } from './attribute-quotations.ts';
import { descriptionOf } from './description.ts';
import { jointSpeakers } from './joint-speakers.ts';
import { nounAntecedent } from './noun-antecedent.ts';
import { bearerOfPronoun } from './pronouns.ts';
import { roleAntecedent } from './role-antecedent.ts';

/** The speaker a voice points to; undefined where a pronoun cannot be resolved. */
export function speakerOf(scene: Scene, voice: Voice): Speaker | undefined {
  const { words, cast } = scene;
  const { items } = scene.frames[voice.frame]!;
  const { speaker: phrase } = voice.attribution;
  const mention = spanOf(scene, items, phrase);
  const how: Speaker['how'] = voice.carried ? 'carried' : phrase.how;
  const called = ({ start, end }: Span) => ({ name: words.text.slice(start, end), mention, how });
  const joint = jointSpeakers(scene, items, voice.attribution);
  if (joint) return called(spanOf(scene, items, joint));
  if (phrase.how === 'nominal') return called(nounPhrase(scene, items, phrase));
  const noun =
    phrase.how === 'pronoun'
      ? (nounAntecedent(scene, voice.frame, phrase.head) ?? roleAntecedent(scene, voice.frame, phrase.head))
      : undefined;
  if (noun) return called(nounPhrase(scene, scene.frames[noun.frame]!.items, noun.phrase));
  const bearer =
    phrase.how === 'named' ? cast.bearerOf[phrase.name] : pronounOf(scene, voice, items[phrase.head]!);
  if (bearer === undefined) return undefined;
  const description = descriptionOf(scene, bearer);
  return { name: cast.bearers[bearer]!.name, mention, ...(description ? { description } : {}), how };
}

function pronounOf(scene: Scene, voice: Voice, token: number): number | undefined {
  if (scene.words.classes[token]! & CLASS.self) return undefined;
  const { frame, attribution } = voice;
  // "Sie sagten": the verb tells that the pronoun stands for several.
  if (isOf(scene, scene.frames[frame]!.items[attribution.cue], CLASS.plural)) return undefined;
  return bearerOfPronoun(scene, scene.frames[voice.frame]!, voice.attribution.speaker);
}

function spanOf({ words }: Scene, items: readonly number[], { from, to }: Phrase): Span {
  return { start: words.start[items[from]!]!, end: words.end[items[to]!]! };
}

const LONGEST_TIE = 8; // items: "two people familiar with the matter"

/** A noun's phrase with what is tied to it, but without a relative clause, a place of speech or a time. */
function nounPhrase(scene: Scene, items: readonly number[], phrase: Phrase): Span {
  let to = phrase.to;
  while (to - phrase.to < LONGEST_TIE) {
    const next = tiedTo(scene, items, to, CLASS.occasion | CLASS.time);
    if (next === undefined) break;
    to = next;
  }
  while (
    to > phrase.head &&
    (scene.words.kind[items[to]!] !== 0 || scene.words.classes[items[to]!]! & CLASS.relative)
  )
    to -= 1;
  return spanOf(scene, items, { ...phrase, to });
}
