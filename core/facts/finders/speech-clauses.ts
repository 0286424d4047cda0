import { CLASS } from '../lexicon/quotes.ts';
import { agentAt } from './agents.ts';
import { withApposedName } from './attached.ts';
import { canSpeak } from './can-speak.ts';
import { coordinateSubject } from './coordinate-subject.ts';
import { isCutOff } from './cut-off.ts';
import { clauseSubject } from './main-clause.ts';
import { participleSubject } from './participle-subject.ts';
import type { Phrase } from './phrases.ts';
import { isAdverb, isCue, isKind, isOf, isVerb, lower, overAdverbs, type Scene } from './scene.ts';
import { ownedSpeech } from './speech-nouns.ts';
import type { Attribution } from './speech-tags.ts';
import { subjectAround } from './subject-around.ts';
import { subjectLeftOf } from './subject-left.ts';
import { KIND } from './tokens.ts';
import { subjectOfSecond } from './verb-second.ts';

type Items = readonly number[];
const REACH = 60; // items looked at to the left of a quotation

/** The clause a quotation is built into: "Ruiz said that the bridge was Q", "calling it Q". */
export function clauseBefore(scene: Scene, items: Items, place: number): Attribution | undefined {
  const from = Math.max(0, place - REACH);
  let fallback: Attribution | undefined;
  for (let at = place - 1; at >= from; at -= 1) {
    if (isKind(scene, items[at], KIND.semicolon)) break;
    const owned = ownedSpeech(scene, items, at, place);
    if (owned) return owned;
    const finite = isCue(scene, items, at);
    if (!finite && !isOf(scene, items[at], CLASS.cueParticiple)) continue;
    const weak = isOf(scene, items[at], CLASS.weakCue);
    const agent = finite ? agentAt(scene, items, at, at + 1, place) : undefined;
    if (agent) return agent;
    if (finite && isPassive(scene, items, at)) {
      if (place - at <= NEAR) return agentAt(scene, items, at, place + 1, place) ?? fallback;
      continue;
    }
    const subject = subjectOf(scene, items, at);
    if (!subject || (finite && weak && isObject(scene, items, subject, at))) continue;
    if (isCutOff(scene, items, subject, at, place)) continue;
    if (weak && isReported(scene, items, subject, at)) continue;
    const found: Attribution = {
      speaker: withApposedName(scene, items, subject),
      cue: at,
      cueEnd: at,
      rule: 'before',
    };
    const loose = weak && isOf(scene, items[at], CLASS.verb);
    const governs = !weak || (!loose && (place - at <= 2 || subject.how !== 'pronoun'));
    if (canSpeak(scene, items, subject) && governs) return found;
    if (!fallback || (canSpeak(scene, items, subject) && !canSpeak(scene, items, fallback.speaker)))
      fallback = found;
  }
  if (!fallback || canSpeak(scene, items, fallback.speaker)) return fallback;
  const { capitalsAreNames } = scene.reading.lexicon.quotes;
  const noun = isOf(scene, items[fallback.speaker.from], CLASS.determiner) || !capitalsAreNames;
  return isOf(scene, items[fallback.cue], CLASS.weakCue) || !noun ? undefined : fallback;
}

/** "hat den Plan Q genannt": the clause whose verb of speech comes after the quotation it governs. */
export function clauseAround(scene: Scene, items: Items, place: number): Attribution | undefined {
  if (!scene.reading.lexicon.quotes.verbSecond) return undefined;
  for (let at = place + 1; at < items.length && at - place <= NEAR; at += 1) {
    if (!isKind(scene, items[at], KIND.word)) return undefined;
    if (!isOf(scene, items[at], CLASS.cueParticiple | CLASS.cue)) continue;
    const speaker = subjectAround(scene, items, place, at);
    return (
      speaker && { speaker: withApposedName(scene, items, speaker), cue: at, cueEnd: at, rule: 'before' }
    );
  }
  return undefined;
}

/** "Ruiz said | officials would publish Q": what others will do is said by the subject of the verb of speech before them. */
function isReported(scene: Scene, items: Items, { from, to }: Phrase, cue: number): boolean {
  const auxiliary = cue > to + 1 && isOf(scene, items[to + 1], CLASS.auxiliary);
  const before = isOf(scene, items[from - 1], CLASS.subordinator) ? from - 2 : from - 1;
  return auxiliary && isCue(scene, items, before) && !isOf(scene, items[before], CLASS.weakCue);
}

/** "a man considered Q", "a rule called Q": a noun that is itself an object is described, and says nothing. */
function isObject(scene: Scene, items: Items, { how, from, to }: Phrase, cue: number): boolean {
  if (how !== 'nominal' || to !== cue - 1) return false;
  const before = items[from - 1];
  if (isOf(scene, before, CLASS.preposition)) return true;
  return isVerb(scene, items, from - 1) && !isOf(scene, before, CLASS.cue);
}

const NEAR = 5; // items between a verb and the quotation it governs beyond doubt

function isPassive(scene: Scene, items: Items, cue: number): boolean {
  const before = items[overAdverbs(scene, items, cue - 1, -1)];
  return scene.reading.lexicon.quotes.passives.has(lower(scene, before));
}

/** Who does what the verb at `verb` says. */
function subjectOf(scene: Scene, items: Items, verb: number): Phrase | undefined {
  if (scene.reading.lexicon.quotes.verbSecond) return subjectOfSecond(scene, items, verb);
  let at = verb - 1;
  let infinitive = false;
  const from = Math.max(0, verb - REACH);
  while (
    at >= from &&
    (isAdverb(scene, items, at) || isOf(scene, items[at], CLASS.auxiliary | CLASS.infinitive))
  ) {
    if (isOf(scene, items[at], CLASS.infinitive)) infinitive = true;
    at -= 1;
  }
  const participle = isOf(scene, items[verb], CLASS.cueParticiple) && !isOf(scene, items[verb], CLASS.cue);
  const progressive = participle && at < verb - 1;
  if (participle && !progressive) return participleSubject(scene, items, verb);
  if (infinitive) return clauseSubject(scene, items, verb);
  return subjectLeftOf(scene, items, verb, from) ?? coordinateSubject(scene, items, at);
}
