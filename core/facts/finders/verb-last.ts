import { CLASS } from '../lexicon/quotes.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isKind, isOf, isQuotation, isVerb, overAdverbs, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const REACH = 60; // items looked at before a verb

/** Whether a verb ends its clause: nothing but another verb or an adverb stands between it and the next mark. */
function endsClause(scene: Setting, items: Items, verb: number): boolean {
  const at = overAdverbs(scene, items, verb + 1, 1);
  return !isKind(scene, items[at], KIND.word) || isVerb(scene, items, at);
}

/** "Wie die Polizei sagte, …": the subject of a verb that ends its clause, which a conjunction begins. */
export function subjectOfLast(scene: Setting, items: Items, verb: number): Phrase | undefined {
  if (!endsClause(scene, items, verb)) return undefined;
  for (let at = verb - 1; at >= 0 && verb - at < REACH; at -= 1) {
    // „Wie das Blatt ‚Hafenzeitung‘ berichtet“: a title between marks is part of its noun's phrase.
    if (!isKind(scene, items[at], KIND.word) && !isQuotation(items[at])) return undefined;
    if (!isOf(scene, items[at], CLASS.subordinator)) continue;
    if (at > 0 && !isKind(scene, items[at - 1], KIND.comma)) continue;
    const subject = phraseStartingAt(scene, items, overAdverbs(scene, items, at + 1, 1));
    return subject && subject.to < verb ? subject : undefined;
  }
  return undefined;
}
