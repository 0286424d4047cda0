import { CLASS } from '../lexicon/quotes.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isKind, isOf, isParticiple, isQuotation, isVerb, overAdverbs, type Setting } from './scene.ts';
import { type Attribution, tagAt } from './speech-tags.ts';
import { subjectLeftOf } from './subject-left.ts';
import { KIND } from './tokens.ts';
import { subjectOfSecond } from './verb-second.ts';

type Items = readonly number[];
const REACH = 60; // items looked at to the left of a position

/** The subject of the clause that holds a position, whatever its verb. */
export function clauseSubject(scene: Setting, items: Items, place: number): Phrase | undefined {
  const tag = tagBefore(scene, items, place);
  if (tag) return tag.speaker;
  const { verbSecond } = scene.reading.lexicon.quotes;
  const from = overLeadingAside(scene, items, clauseStart(scene, items, place), place);
  for (let at = from; at < place; at += 1) {
    if (!isVerb(scene, items, at)) continue;
    if (isOf(scene, items[at - 1], CLASS.infinitive)) continue;
    const subject = verbSecond ? subjectOfSecond(scene, items, at) : subjectLeftOf(scene, items, at, from);
    // "Ruiz, who was late, called": the verb of a relative clause is not the main one.
    if (subject && !isOf(scene, items[subject.to], CLASS.relative)) return subject;
  }
  return undefined;
}

/** "Q, Ruiz added, saying": the tag between the last quotation and a position. */
export function tagBefore(scene: Setting, items: Items, place: number): Attribution | undefined {
  for (let at = place - 1; at >= 0 && place - at < REACH; at -= 1) {
    if (!isQuotation(items[at])) continue;
    const tag = tagAt(scene, items, isKind(scene, items[at + 1], KIND.comma) ? at + 2 : at + 1);
    return tag && tag.cue < place ? tag : undefined;
  }
  return undefined;
}

/** "As the crowd left, Ruiz …": the main clause begins after the comma. */
function overLeadingAside(scene: Setting, items: Items, from: number, place: number): number {
  const first = items[from];
  const { verbSecond } = scene.reading.lexicon.quotes;
  const leads =
    isOf(scene, first, verbSecond ? CLASS.subordinator : CLASS.subordinator | CLASS.preposition) ||
    isKindOfParticiple(scene, first);
  if (!leads) return from;
  for (let at = from + 1; at < place; at += 1) if (isKind(scene, items[at], KIND.comma)) return at + 1;
  return from;
}

const isKindOfParticiple = (scene: Setting, item: number | undefined) =>
  isKind(scene, item, KIND.word) && isParticiple(scene, item!);

/** Where the clause around a position begins: after "; ", or ", and" with a subject of its own. */
function clauseStart(scene: Setting, items: Items, place: number): number {
  const from = Math.max(0, place - REACH);
  for (let at = place - 1; at > from; at -= 1) {
    if (isKind(scene, items[at], KIND.semicolon)) return at + 1;
    if (isQuotation(items[at])) continue;
    if (!isOf(scene, items[at], CLASS.and | CLASS.subordinator) || isOf(scene, items[at], CLASS.relative))
      continue;
    if (!isKind(scene, items[at - 1], KIND.comma)) continue;
    const subject = phraseStartingAt(scene, items, at + 1);
    if (!subject) continue;
    const verb = overAdverbs(scene, items, subject.to + 1, 1);
    if (verb < place && isVerb(scene, items, verb)) return at + 1;
  }
  return from;
}
