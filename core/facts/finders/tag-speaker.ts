import { CLASS } from '../lexicon/quotes.ts';
import { withApposedName } from './attached.ts';
import { withJoinedRight } from './joint.ts';
import { coreEndingAt } from './phrase-core.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isCapital, isKind, isOf, isParticiple, isVerb, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];

/** Who speaks in a tag that begins with `phrase`, and whose verb stands at `cue`. */
export function speakerBefore(scene: Setting, items: Items, phrase: Phrase, cue: number): Phrase {
  if (phrase.to === cue - 1) return phrase;
  return (
    besideName(scene, items, phrase, cue) ??
    nameAtVerb(scene, items, phrase, cue) ??
    withApposedName(scene, items, phrase)
  );
}

/** "another friend, Ana Ruiz said": the name right before the verb, where only a noun stood before the comma. */
function besideName(scene: Setting, items: Items, phrase: Phrase, cue: number): Phrase | undefined {
  if (phrase.how !== 'nominal' || !isKind(scene, items[phrase.to + 1], KIND.comma)) return undefined;
  const name = phraseStartingAt(scene, items, phrase.to + 2);
  return name?.how === 'named' && name.to === cue - 1 ? name : undefined;
}

/**
 * "Bay Department of Roads director Ana Ruiz said": a name with its role right before the verb is the head of what
 * stands before it; "a spokesman for Ana Ruiz said" has a role in front. "Trade magazine
 * The Bay Reporter wrote": so is a name with an article of its own.
 */
function nameAtVerb(scene: Setting, items: Items, phrase: Phrase, cue: number): Phrase | undefined {
  const name = coreEndingAt(scene, items, cue - 1);
  if (name?.how !== 'named' || name.from <= phrase.to || isOf(scene, items[phrase.head], CLASS.role))
    return undefined;
  for (let at = phrase.to + 1; at < name.from; at += 1) {
    if (!isKind(scene, items[at], KIND.word) || isVerb(scene, items, at)) return undefined;
  }
  const paper = isCapital(scene, items[name.from]) && isOf(scene, items[name.from], CLASS.determiner);
  for (let at = name.from; at < name.head; at += 1)
    if (isOf(scene, items[at], CLASS.role | CLASS.title)) return name;
  return paper ? name : undefined;
}

/** Who speaks in a tag whose verb comes first: "said Bay trader and blogger Ana Ruiz". */
export function speakerAfter(scene: Setting, items: Items, phrase: Phrase): Phrase {
  const joined = phrase.how === 'nominal' && isOf(scene, items[phrase.to + 1], CLASS.and);
  if (
    joined &&
    !isOf(scene, items[phrase.from], CLASS.determiner) &&
    isOf(scene, items[phrase.to], CLASS.role)
  ) {
    const name = phraseStartingAt(scene, items, phrase.to + 2);
    if (name?.how === 'named' && isOf(scene, items[name.from], CLASS.role)) return name;
  }
  return withJoinedRight(scene, items, ofBody(scene, items, phrase) ?? withApposedName(scene, items, phrase));
}

/** "said University of Arden biologist Ana Ruiz": the name whose role ends what begins with the name of a body. */
function ofBody(scene: Setting, items: Items, phrase: Phrase): Phrase | undefined {
  if (phrase.how !== 'named' || !isOf(scene, items[phrase.to + 1], CLASS.preposition)) return undefined;
  let at = phrase.to + 2;
  while (isCapital(scene, items[at])) at += 1;
  const role = at;
  while (at - role < ROLE_WORDS && !isCapital(scene, items[at]) && isKind(scene, items[at], KIND.word))
    at += 1;
  if (at === phrase.to + 2 || at === role || !isOf(scene, items[at - 1], CLASS.role)) return undefined;
  const name = phraseStartingAt(scene, items, at);
  return name?.how === 'named' ? name : undefined;
}

const ROLE_WORDS = 4; // "assistant professor of law"

/**
 * Whether the words between the comma at `comma` and the verb belong to the phrase before it: "another friend, Ana
 * Ruiz said", or with the closing comma forgotten, "Ana Ruiz, the harbour master said".
 */
export function isOpenAside(scene: Setting, items: Items, comma: number, verb: number): boolean {
  if (!isKind(scene, items[comma], KIND.comma)) return false;
  const phrase = phraseStartingAt(scene, items, comma + 1);
  if (phrase?.to !== verb - 1) return false;
  return (
    phrase.how === 'named' || (phrase.how === 'nominal' && isOf(scene, items[phrase.from], CLASS.determiner))
  );
}

/** Whether a phrase can begin a tag: "extending the rules" cannot. */
export function beginsTag(scene: Setting, items: Items, { how, from }: Phrase): boolean {
  return how !== 'nominal' || !isParticiple(scene, items[from]!) || isOf(scene, items[from], CLASS.role);
}
