import { CLASS } from '../lexicon/quotes.ts';
import { isCapital, isKind, isOf, isVerb, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const LONGEST = 10; // items between an article and its noun
const BREAKS = CLASS.auxiliary | CLASS.subordinator | CLASS.infinitive;

/**
 * Where every noun has a capital, the position of the noun an article at `from` belongs to, over its attributes: "der
 * sichtlich bewegte | Bürgermeister", "die aus Nordhafen stammende | Sängerin"; `from` itself where none follow.
 */
export function overAttributes(scene: Setting, items: Items, from: number): number {
  if (scene.reading.lexicon.quotes.capitalsAreNames) return from;
  if (!isOf(scene, items[from], CLASS.determiner)) return from;
  const phrase = isOf(scene, items[from + 1], CLASS.preposition);
  for (let at = from + 1; at < items.length && at - from <= LONGEST; at += 1) {
    if (!isKind(scene, items[at], KIND.word)) return from;
    if (isCapital(scene, items[at])) {
      if (isOf(scene, items[at], CLASS.time) && at - from === 2) continue; // "eine 42 Jahre alte Frau"
      if (at === from + 1) return from;
      const attribute = isAttribute(scene, items, from, at - 1);
      if (!phrase) return attribute ? at : from;
      if (attribute && at - from > 3) return at;
    } else if (isOf(scene, items[at], BREAKS) && !isOf(scene, items[at], CLASS.preposition)) return from;
    else if (!phrase && isOf(scene, items[at], CLASS.preposition)) return from;
  }
  return from;
}

/** Whether an inflected word stands before a noun, and not the verb of a relative clause: ", die | sagte". */
function isAttribute(scene: Setting, items: Items, from: number, at: number): boolean {
  if (isOf(scene, items[at], CLASS.determiner | CLASS.preposition | CLASS.pronoun)) return false;
  const { text, end } = scene.words;
  const { adjectiveEndings } = scene.reading.lexicon.figures.nouns;
  if (!adjectiveEndings.some((ending) => text.startsWith(ending, end[items[at]!]! - ending.length)))
    return false;
  return !isKind(scene, items[from - 1], KIND.comma) || !isVerb(scene, items, at);
}
