import { isKind, isQuotation, lower, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const REACH = 60; // items looked at before a quotation
const NEAR = 4; //   items between the noun and the clause it brings in

/** "Vale wies Vorwürfe zurück, er habe Q": whether a clause says what others are said to say, so that nobody is known to. */
export function isHearsay(scene: Setting, items: Items, place: number): boolean {
  const { hearsay } = scene.reading.lexicon.quotes;
  if (hearsay.size === 0) return false;
  for (let at = place - 1; at > 0 && place - at < REACH; at -= 1) {
    if (isQuotation(items[at]) || isKind(scene, items[at], KIND.word)) continue;
    if (!isKind(scene, items[at], KIND.comma)) return false;
    for (let noun = at - 1; noun >= 0 && at - noun <= NEAR; noun -= 1)
      if (hearsay.has(lower(scene, items[noun]))) return true;
    return false;
  }
  return false;
}
