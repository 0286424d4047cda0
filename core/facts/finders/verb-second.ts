import { CLASS } from '../lexicon/quotes.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { isAdverb, isKind, isOf, isQuotation, isVerb, lower, overAdverbs, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const REACH = 60; // items looked at on either side of a verb

/**
 * The subject of a verb where the finite verb comes second in its clause: what stands before it, or where that is a
 * when, a where or an object, what comes after it.
 * @param verb position of the finite verb, or of a participle whose auxiliary stands before it
 */
export function subjectOfSecond(scene: Setting, items: Items, verb: number): Phrase | undefined {
  const finite = finiteOf(scene, items, verb);
  if (finite === undefined) return undefined;
  const { passives, citing } = scene.reading.lexicon.quotes;
  const passive = passives.has(lower(scene, items[finite]));
  // "Die Zeitung zitiert Vale mit den Worten": who is cited speaks.
  const cites = citing.has(lower(scene, items[verb]));
  if (cites !== passive) return cites && finite === verb ? citedBy(scene, items, verb) : undefined;
  const inClause = subjectOfLast(scene, items, finite);
  if (inClause) return inClause;
  const before =
    subjectBefore(scene, items, clauseStart(scene, items, finite), finite) ??
    subjectBefore(scene, items, Math.max(0, finite - REACH), finite);
  const after = subjectAfter(scene, items, finite);
  if (after && isOf(scene, items[after.head], CLASS.thing)) return documentIn(scene, items, finite);
  if (!before || !after) return before ?? after;
  if (after.how === 'pronoun' && before.how !== 'pronoun') return after;
  // "Der Zeitung sagte Filip Kerma": an article that may be an object's, and a bare name after the verb.
  const object = before.how === 'nominal' && isOf(scene, items[before.from], CLASS.determiner);
  return object && isBareName(scene, items, after) ? after : before;
}

/** The name that a verb of citing has for its object. */
function citedBy(scene: Setting, items: Items, verb: number): Phrase | undefined {
  const cited = phraseStartingAt(scene, items, overAdverbs(scene, items, verb + 1, 1));
  return cited?.how === 'named' ? cited : undefined;
}

/** The subject that follows a finite verb, over adverbs and small objects: "sagte gestern die Polizei". */
export function subjectAfter(scene: Setting, items: Items, finite: number): Phrase | undefined {
  const at = overAdverbs(scene, items, finite + 1, 1);
  const oblique = scene.reading.lexicon.quotes.obliques;
  const phrase = phraseStartingAt(scene, items, at);
  if (!phrase) return undefined;
  if (!oblique.has(lower(scene, items[at]))) return phrase;
  // "sagte dem Sender Ana Ruiz", "sagte dem Sender ein Sprecher"
  const next = phraseStartingAt(scene, items, overAdverbs(scene, items, phrase.to + 1, 1));
  return next && !oblique.has(lower(scene, items[next.from])) ? next : undefined;
}

/** "Wie die Polizei sagte, …": the subject of a verb that ends its clause, which a conjunction begins. */
function subjectOfLast(scene: Setting, items: Items, verb: number): Phrase | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < REACH; at -= 1) {
    if (!isKind(scene, items[at], KIND.word)) return undefined;
    if (!isOf(scene, items[at], CLASS.subordinator)) continue;
    if (at > 0 && !isKind(scene, items[at - 1], KIND.comma)) continue;
    const subject = phraseStartingAt(scene, items, overAdverbs(scene, items, at + 1, 1));
    return subject && subject.to < verb ? subject : undefined;
  }
  return undefined;
}

/** "In einem Brief heißt es", "hieß es in einem Brief": what the words stand in; undefined where that is not said. */
export function documentIn(scene: Setting, items: Items, verb: number): Phrase | undefined {
  for (let at = Math.max(0, verb - REACH); at < items.length && at - verb < NEAR; at += 1) {
    if (!isOf(scene, items[at], CLASS.preposition)) continue;
    const phrase = phraseStartingAt(scene, items, at + 1);
    if (phrase && phrase.how !== 'pronoun' && isOf(scene, items[phrase.head], DOCUMENTS)) return phrase;
  }
  return undefined;
}

const NEAR = 6; // items after a verb
const DOCUMENTS = CLASS.occasion | CLASS.organisation;

const isBareName = (scene: Setting, items: Items, { how, from }: Phrase) =>
  how === 'named' && !isOf(scene, items[from], CLASS.determiner);

/** The verb itself where it is finite, else the auxiliary its clause has before it: "hat … erklärt". */
function finiteOf(scene: Setting, items: Items, verb: number): number | undefined {
  if (isOf(scene, items[verb], CLASS.cueParticiple)) {
    for (let at = verb - 1; at >= 0 && verb - at < REACH; at -= 1) {
      if (isQuotation(items[at]) || isKind(scene, items[at], KIND.semicolon)) break;
      if (isOf(scene, items[at], CLASS.auxiliary)) return at;
      if (isOf(scene, items[at], CLASS.cue)) break;
    }
  }
  return isOf(scene, items[verb], CLASS.cue | CLASS.auxiliary | CLASS.verb) || isVerb(scene, items, verb)
    ? verb
    : undefined;
}

/** Where the main clause around a finite verb begins: after a semicolon, a quotation or a clause that comes first. */
function clauseStart(scene: Setting, items: Items, finite: number): number {
  for (let at = finite - 1; at >= 0 && finite - at < REACH; at -= 1) {
    const item = items[at];
    if (isQuotation(item) || isKind(scene, item, KIND.semicolon) || isKind(scene, item, KIND.colon))
      return at + 1;
    if (isKind(scene, item, KIND.comma) && isOf(scene, items[at + 1], CLASS.and)) return at + 2;
  }
  return Math.max(0, finite - REACH);
}

const LEADS = CLASS.preposition | CLASS.subordinator | CLASS.adverb | CLASS.relay;

/** The phrase that fills the place before a finite verb, where it may be the subject. */
function subjectBefore(scene: Setting, items: Items, from: number, finite: number): Phrase | undefined {
  let first = from;
  while (isOf(scene, items[first], CLASS.and) || isKind(scene, items[first], KIND.comma)) first += 1;
  if (first >= finite) return undefined;
  // "Auch Vale sagte" but "Gestern sagte Vale", "Am Abend sagte Vale"
  if (isOf(scene, items[first], CLASS.adverb) && !isVerb(scene, items, first + 1)) first += 1;
  if (isOf(scene, items[first], LEADS) && !isOf(scene, items[first], CLASS.pronoun)) return undefined;
  if (scene.reading.lexicon.quotes.obliques.has(lower(scene, items[first]))) return undefined;
  const phrase = phraseStartingAt(scene, items, first);
  if (!phrase || phrase.to >= finite || isOf(scene, items[phrase.head], CLASS.time)) return undefined;
  // Another finite verb between, outside commas, means that the clause is another's.
  let aside = false;
  for (let at = phrase.to + 1; at < finite; at += 1) {
    if (
      isKind(scene, items[at], KIND.comma) ||
      isKind(scene, items[at], KIND.open) ||
      isKind(scene, items[at], KIND.close)
    )
      aside = !aside;
    else if (!aside && isVerb(scene, items, at) && !isAdverb(scene, items, at)) return undefined;
  }
  return phrase;
}

/** The subject of a verb of speech that stands after the quotation it governs: "hat den Plan Q genannt". */
export function subjectAround(scene: Setting, items: Items, place: number, verb: number): Phrase | undefined {
  const { passives } = scene.reading.lexicon.quotes;
  const participle = isOf(scene, items[verb], CLASS.cueParticiple);
  const finite = isOf(scene, items[verb], CLASS.cue);
  // The word before the quotation, "als", opens no clause.
  for (let at = place - 2; at >= 0 && place - at < REACH; at -= 1) {
    if (isQuotation(items[at]) || isKind(scene, items[at], KIND.semicolon)) return undefined;
    if (participle && isOf(scene, items[at], CLASS.auxiliary))
      return passives.has(lower(scene, items[at])) ? undefined : subjectOfSecond(scene, items, at);
    if (!finite) continue;
    // "Vale, der den Plan Q nannte"
    if (isKind(scene, items[at], KIND.comma) && isOf(scene, items[at + 1], CLASS.determiner))
      return phraseEndingAt(scene, items, at - 1);
    if (!isOf(scene, items[at], CLASS.subordinator | CLASS.relative)) continue;
    const subject = phraseStartingAt(scene, items, overAdverbs(scene, items, at + 1, 1));
    return subject && subject.to < place ? subject : undefined;
  }
  return undefined;
}
