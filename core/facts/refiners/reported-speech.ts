import { withApposedName } from '../finders/attached.ts';
import { canSpeak } from '../finders/can-speak.ts';
import { isHearsay } from '../finders/hearsay.ts';
import type { Phrase } from '../finders/phrases.ts';
import { isKind, isOf, isQuotation, isVerb, lower, type Scene } from '../finders/scene.ts';
import { clauseBefore } from '../finders/speech-clauses.ts';
import { relayAt, tagAt } from '../finders/speech-tags.ts';
import { KIND } from '../finders/tokens.ts';
import { subjectOfSecond } from '../finders/verb-second.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Voice } from './attribute-quotations.ts';

type Items = readonly number[];
const REACH = 60; //  items looked at in a sentence
const SENTENCES = 4; // looked back over

/**
 * The voice of a quotation in reported speech, which a mood of its own tells: "Die Mole sei Q". That is whoever the main
 * clause is about, else whose words the sentence before reports.
 * @param voices of the quotations before it
 */
export function reportedVoice(
  scene: Scene,
  stretch: number,
  voices: readonly (Voice | undefined)[],
): Voice | undefined {
  if (scene.reading.lexicon.quotes.reported.size === 0) return undefined;
  const frame = scene.frameOf[stretch]!;
  const { items, block } = scene.frames[frame]!;
  const place = scene.placeOf[stretch]!;
  if (isHearsay(scene, items, place) || isImpersonal(scene, items, place)) return undefined;
  const from = clauseStart(scene, items, place);
  const mood = isReported(scene, items, from, place);
  if (from > 0 && (mood || isContent(scene, items, from))) {
    const speaker = mainSubject(scene, items, from - 1);
    if (speaker) return said(frame, speaker, false);
  }
  const tagged = tagInside(scene, items, place);
  if (tagged) return said(frame, tagged, false);
  const own = ownWords(scene, items, place);
  if (own) return said(frame, own, false);
  return mood ? sentenceBefore(scene, frame - 1, block, stretch, voices) : undefined;
}

const said = (frame: number, speaker: Phrase, carried: boolean): Voice => ({
  frame,
  attribution: { speaker, cue: -1, cueEnd: -1, rule: 'clause' },
  carried,
});

/** Q, hieß es */
function isImpersonal(scene: Scene, items: Items, place: number): boolean {
  for (let at = place + 1; at < items.length && at - place < REACH; at += 1)
    if (isKind(scene, items[at], KIND.comma))
      return isVerb(scene, items, at + 1) && isOf(scene, items[at + 2], CLASS.thing);
  return false;
}

/** Where the clause around a position begins: after a comma or its like. */
function clauseStart(scene: Scene, items: Items, place: number): number {
  for (let at = place - 1; at >= 0 && place - at < REACH; at -= 1)
    if (!isQuotation(items[at]) && !isKind(scene, items[at], KIND.word)) return at + 1;
  return 0;
}

/** Whether a clause has its verb in the mood of reported speech. */
function isReported(scene: Scene, items: Items, from: number, place: number): boolean {
  const { reported } = scene.reading.lexicon.quotes;
  for (let at = Math.max(from, place - REACH); at < items.length && at - place < REACH; at += 1) {
    if (reported.has(lower(scene, items[at]))) return true;
    if (at > place && !isQuotation(items[at]) && !isKind(scene, items[at], KIND.word)) return false;
  }
  return false;
}

/** Whether a clause is what somebody says or thinks: "dass die Mole …". */
function isContent(scene: Scene, items: Items, from: number): boolean {
  return scene.reading.lexicon.quotes.contents.has(lower(scene, items[from]));
}

/** "Das Ziel sei, so Vale, Q" */
function tagInside(scene: Scene, items: Items, place: number): Phrase | undefined {
  const { tagWords } = scene.reading.lexicon.quotes;
  for (let at = place - 1; at > 0 && place - at < REACH; at -= 1) {
    if (!isKind(scene, items[at], KIND.comma) || !tagWords.has(lower(scene, items[at + 1]))) continue;
    const tag = tagAt(scene, items, at + 1);
    if (tag && tag.speaker.to < place && canSpeak(scene, items, tag.speaker)) return tag.speaker;
  }
  return undefined;
}

/** "Vale hat nach eigenen Angaben Q": whom the clause is about, where the words are said to be that one's own. */
function ownWords(scene: Scene, items: Items, place: number): Phrase | undefined {
  const { own } = scene.reading.lexicon.quotes;
  for (let at = 1; at < place && at < REACH; at += 1) {
    if (own.has(lower(scene, items[at])) && isOf(scene, items[at - 1], CLASS.preposition))
      return mainSubject(scene, items, place);
  }
  return undefined;
}

/** Whom the first main clause before `to` is about, where that can speak. */
function mainSubject(scene: Scene, items: Items, to: number): Phrase | undefined {
  const { reported } = scene.reading.lexicon.quotes;
  for (let at = 0; at < to && at < REACH; at += 1) {
    if (!isVerb(scene, items, at) || reported.has(lower(scene, items[at]))) continue;
    const subject = subjectOfSecond(scene, items, at);
    return subject && canSpeak(scene, items, subject) && !isOf(scene, items[subject.head], CLASS.thing)
      ? withApposedName(scene, items, subject)
      : undefined;
  }
  return undefined;
}

/** Whose words the sentences before report: whoever speaks in the nearest that is not itself in that mood. */
function sentenceBefore(
  scene: Scene,
  last: number,
  block: number,
  stretch: number,
  voices: readonly (Voice | undefined)[],
): Voice | undefined {
  let quoted = stretch - 1;
  for (let index = last; last - index < SENTENCES; index -= 1) {
    const frame = scene.frames[index];
    if (!frame || frame.block !== block) return undefined;
    const { items } = frame;
    if (scene.frameOf[quoted] === index) {
      const voice = voices[quoted];
      if (voice) return { ...voice, attribution: { ...voice.attribution, rule: 'clause' }, carried: true };
      while (scene.frameOf[quoted] === index) quoted -= 1;
    }
    const speaker = speakerIn(scene, items);
    if (speaker) return said(index, speaker, true);
    if (!isReported(scene, items, 0, items.length)) return undefined;
  }
  return undefined;
}

/** Who speaks in a sentence of the reporter's. */
function speakerIn(scene: Scene, items: Items): Phrase | undefined {
  for (let at = 0; at < items.length && at < REACH; at += 1) {
    const tag = isKind(scene, items[at], KIND.comma) ? tagAt(scene, items, at + 1) : undefined;
    const found = tag ?? relayAt(scene, items, at);
    if (found && canSpeak(scene, items, found.speaker)) return found.speaker;
  }
  const cued = clauseBefore(scene, items, items.length)?.speaker;
  return cued && canSpeak(scene, items, cued) ? cued : mainSubject(scene, items, items.length);
}
