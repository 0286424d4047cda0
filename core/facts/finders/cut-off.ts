import { CLASS } from '../lexicon/quotes.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isKind, isOf, isVerb, overAdverbs, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];

/**
 * Whether a clause has ended before `place`, so that its verb of speech at `cue` says nothing of what stands there:
 * "As Ruiz spoke, Vale cursed Q", "Ruiz, who said little, was Q", "Ruiz said no, but Vale remained Q".
 */
export function isCutOff(scene: Setting, items: Items, subject: Phrase, cue: number, place: number): boolean {
  const relative = isOf(scene, items[subject.to], CLASS.relative) && subject.to > subject.head;
  const fronted = isFronted(scene, items, subject.from, cue);
  for (let at = cue + 1; at < place; at += 1) {
    if (!isKind(scene, items[at], KIND.comma)) continue;
    if (relative && isVerb(scene, items, overAdverbs(scene, items, at + 1, 1))) return true;
    if (fronted && opensClause(scene, items, at + 1, place)) return true;
    if (isOf(scene, items[at + 1], CLASS.and) && changesSpeaker(scene, items, subject, at + 2, place))
      return true;
  }
  return false;
}

/** "When Ruiz said so, …", but "As Ruiz said, Q": whether a clause is one of time or condition before the main one. */
function isFronted(scene: Setting, items: Items, from: number, cue: number): boolean {
  const before = overAdverbs(scene, items, from - 1, -1);
  if (!isOf(scene, items[before], CLASS.subordinator) || isOf(scene, items[before], CLASS.relative))
    return false;
  const opens = before === 0 || !isKind(scene, items[before - 1], KIND.word);
  return opens && isOf(scene, items[cue], CLASS.weakCue);
}

/** Whether a subject and its verb stand from a position on. */
function opensClause(scene: Setting, items: Items, from: number, place: number): Phrase | undefined {
  const subject = phraseStartingAt(scene, items, from);
  if (!subject) return undefined;
  const verb = overAdverbs(scene, items, subject.to + 1, 1);
  return verb < place && isVerb(scene, items, verb) ? subject : undefined;
}

/** ", but Vale remained": another person, in a clause beside the speaker's. */
function changesSpeaker(scene: Setting, items: Items, subject: Phrase, from: number, place: number): boolean {
  const other = opensClause(scene, items, from, place);
  if (other?.how !== 'named') return false;
  const { bearerOf, names } = scene.cast;
  if (names[other.name]!.kind === 'place') return false;
  return subject.how !== 'named' || bearerOf[other.name] !== bearerOf[subject.name];
}
