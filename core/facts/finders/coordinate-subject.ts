import { CLASS } from '../lexicon/quotes.ts';
import { canSpeak } from './can-speak.ts';
import { clauseSubject } from './main-clause.ts';
import type { Phrase } from './phrases.ts';
import { isKind, isOf, isQuotation, isVerb, overAdverbs, type Setting } from './scene.ts';
import { subjectLeftOf } from './subject-left.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const ASIDE = 14; // items between "and" and the verb it joins: "and, in a new ad, says"
const REACH = 25; // items of a relative clause

/** "Ruiz left and said": the subject a verb shares with the one before it. `at` is the last item before the verb. */
export function coordinateSubject(scene: Setting, items: Items, at: number): Phrase | undefined {
  const and = joinerBefore(scene, items, at);
  if (and < 0) return undefined;
  return relativeBefore(scene, items, and) ?? clauseSubject(scene, items, and);
}

function joinerBefore(scene: Setting, items: Items, at: number): number {
  if (isOf(scene, items[at], CLASS.and)) return at;
  if (!isKind(scene, items[at], KIND.comma)) return -1;
  for (let comma = at - 1; comma > 0 && at - comma <= ASIDE; comma -= 1) {
    if (isQuotation(items[comma])) return -1;
    if (isKind(scene, items[comma], KIND.comma))
      return isOf(scene, items[comma - 1], CLASS.and) ? comma - 1 : -1;
  }
  return -1;
}

/** "told of a farmer who lost his land and said": whom the relative clause that is still open at `and` is about. */
function relativeBefore(scene: Setting, items: Items, and: number): Phrase | undefined {
  for (let at = and - 1; at > 0 && and - at < REACH; at -= 1) {
    if (!isKind(scene, items[at], KIND.word)) return undefined;
    if (!isOf(scene, items[at], CLASS.relative)) continue;
    const verb = overAdverbs(scene, items, at + 1, 1);
    const subject = isVerb(scene, items, verb) ? subjectLeftOf(scene, items, verb, 0) : undefined;
    return subject && canSpeak(scene, items, subject) ? subject : undefined; // "a plan that failed and said"
  }
  return undefined;
}
