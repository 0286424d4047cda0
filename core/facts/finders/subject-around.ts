import { CLASS } from '../lexicon/quotes.ts';
import { agentAt } from './agents.ts';
import { isOblique } from './oblique.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { isKind, isOf, isQuotation, lower, overAdverbs, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';
import { subjectOfSecond } from './verb-second.ts';

type Items = readonly number[];
const REACH = 60; // items looked at before a quotation

/** The subject of a verb of speech that stands after the quotation it governs: "hat den Plan Q genannt". */
export function subjectAround(scene: Setting, items: Items, place: number, verb: number): Phrase | undefined {
  const { passives } = scene.reading.lexicon.quotes;
  const participle = isOf(scene, items[verb], CLASS.cueParticiple);
  const finite = isOf(scene, items[verb], CLASS.cue);
  // The word before the quotation, "als", opens no clause.
  for (let at = place - 2; at >= 0 && place - at < REACH; at -= 1) {
    if (isQuotation(items[at]) || isKind(scene, items[at], KIND.semicolon)) return undefined;
    if (participle && isOf(scene, items[at], CLASS.auxiliary))
      return passives.has(lower(scene, items[at]))
        ? agentBetween(scene, items, at, place)
        : subjectOfSecond(scene, items, at);
    if (!finite) continue;
    if (isKind(scene, items[at], KIND.comma)) {
      // ", der Q nannte", ", in dem er Q nannte"
      const relative = isOf(scene, items[at + 1], CLASS.preposition) ? at + 2 : at + 1;
      if (isOf(scene, items[relative], CLASS.determiner))
        return subjectOfRelative(scene, items, relative, place);
    }
    if (!isOf(scene, items[at], CLASS.subordinator | CLASS.relative)) continue;
    const subject = phraseStartingAt(scene, items, overAdverbs(scene, items, at + 1, 1));
    return subject && subject.to < place ? subject : undefined;
  }
  return undefined;
}

/** "der Plan, den die Fischer Q nennen" has a subject of its own; of "Vale, der den Plan Q nannte" it is what went before. */
function subjectOfRelative(
  scene: Setting,
  items: Items,
  relative: number,
  place: number,
): Phrase | undefined {
  const own = phraseStartingAt(scene, items, overAdverbs(scene, items, relative + 1, 1));
  if (own && own.to < place && !isOblique(scene, items, own)) return own;
  return isKind(scene, items[relative - 1], KIND.comma)
    ? phraseEndingAt(scene, items, relative - 2)
    : undefined;
}

/** "wurde von Fischern als Q bezeichnet": who does what a passive says. */
function agentBetween(scene: Setting, items: Items, passive: number, place: number): Phrase | undefined {
  for (let at = passive + 1; at < place; at += 1) {
    const agent = agentAt(scene, items, passive, at);
    if (agent) return agent.speaker;
  }
  return undefined;
}
