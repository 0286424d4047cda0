import { CLASS } from '../lexicon/quotes.ts';
import { clauseSubject } from './main-clause.ts';
import { coreEndingAt } from './phrase-core.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import {
  isAdverb,
  isKind,
  isOf,
  isParticiple,
  isQuotation,
  isVerb,
  lower,
  overAdverbs,
  type Setting,
} from './scene.ts';
import { ownerOf } from './speech-nouns.ts';
import { overTime, subjectLeftOf } from './subject-left.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const REACH = 60; // items looked at to the right of a participle
const NEAR = 5; //   items before a participle that opens its sentence

/** Who says what the present participle at `verb` brings in: "Ruiz left, calling it Q", "quoted Ruiz as saying Q". */
export function participleSubject(scene: Setting, items: Items, verb: number): Phrase | undefined {
  return (
    besideParticiple(scene, items, verb) ??
    controllerOf(scene, items, verb) ??
    subjectOfDoing(scene, items, verb) ??
    leadingParticiple(scene, items, verb) ??
    clauseSubject(scene, items, verb)
  );
}

/** "a sign calling", "with Ruiz noting", "heard Ruiz saying", "Ruiz's letter calling": the phrase right before it. */
function besideParticiple(scene: Setting, items: Items, verb: number): Phrase | undefined {
  const object = isOf(scene, items[verb - 1], CLASS.male | CLASS.female)
    ? pronounAt(scene, items, verb - 1)
    : undefined;
  const phrase = object ?? coreEndingAt(scene, items, verb - 1);
  if (!phrase) return undefined;
  const noun = phrase.how === 'nominal';
  if (noun && isOf(scene, items[phrase.head], CLASS.thing)) return phrase;
  if (noun && isOf(scene, items[phrase.head], CLASS.occasion | CLASS.speechNoun))
    return ownerOf(scene, items, phrase.head);
  if (scene.reading.lexicon.quotes.companions.has(lower(scene, items[phrase.from - 1]))) return phrase;
  return (object || isSomebody(scene, items, phrase)) && isActed(scene, items, phrase.from - 1)
    ? phrase
    : undefined;
}

/** "criticized Ruiz for calling", "accused her of saying": the object that another verb has for its own. */
function controllerOf(scene: Setting, items: Items, verb: number): Phrase | undefined {
  const joint = overAdverbsLeft(scene, items, verb - 1);
  if (!scene.reading.lexicon.quotes.controllers.has(lower(scene, items[joint]))) return undefined;
  const to = overTime(scene, items, joint - 1);
  const object = isOf(scene, items[to], CLASS.male | CLASS.female) ? pronounAt(scene, items, to) : undefined;
  const phrase = object ?? coreEndingAt(scene, items, to);
  if (!phrase || !(object || isSomebody(scene, items, phrase))) return undefined;
  return isActed(scene, items, phrase.from - 1) ? phrase : undefined;
}

/** "Ruiz denied saying", "Ruiz apologized for saying": whoever does what the verb right before says. */
function subjectOfDoing(scene: Setting, items: Items, verb: number): Phrase | undefined {
  const joint = overAdverbsLeft(scene, items, verb - 1);
  const doing = isOf(scene, items[joint], CLASS.preposition)
    ? overAdverbsLeft(scene, items, joint - 1)
    : joint;
  if (!isVerb(scene, items, doing) || isOf(scene, items[doing], CLASS.auxiliary)) return undefined;
  return subjectLeftOf(scene, items, doing, Math.max(0, doing - REACH));
}

function pronounAt(scene: Setting, items: Items, at: number): Phrase | undefined {
  const small = isKind(scene, items[at], KIND.word) && scene.words.cased[items[at]!] === 0;
  return small && !isOf(scene, items[at], CLASS.role)
    ? { how: 'pronoun', from: at, to: at, head: at, name: -1 }
    : undefined;
}

const isSomebody = (scene: Setting, items: Items, { how, head, name }: Phrase) =>
  how === 'named' ? scene.cast.names[name]!.kind !== 'place' : isOf(scene, items[head], CLASS.role);

const overAdverbsLeft = (scene: Setting, items: Items, at: number) => overAdverbs(scene, items, at, -1);

/** Whether a verb that can have an object stands at a position. */
function isActed(scene: Setting, items: Items, at: number): boolean {
  const item = items[at];
  if (isOf(scene, item, CLASS.auxiliary)) return false;
  return isVerb(scene, items, at) || (isKind(scene, item, KIND.word) && isParticiple(scene, item!));
}

/** "Calling it Q, Ruiz left": the subject of a participle that opens the sentence follows its comma. */
function leadingParticiple(scene: Setting, items: Items, verb: number): Phrase | undefined {
  let at = verb - 1;
  while (
    at >= 0 &&
    verb - at < NEAR &&
    (isAdverb(scene, items, at) || isOf(scene, items[at], CLASS.preposition | CLASS.subordinator))
  )
    at -= 1;
  if (at >= 0) return undefined;
  for (let comma = verb + 1; comma < items.length && comma - verb < REACH; comma += 1) {
    const after = isKind(scene, items[comma], KIND.comma) || isQuotation(items[comma]);
    if (!after) continue;
    const subject = phraseStartingAt(scene, items, comma + 1);
    if (subject && isVerb(scene, items, overAdverbs(scene, items, subject.to + 1, 1))) return subject;
  }
  return undefined;
}
