import { CLASS } from '../lexicon/quotes.ts';
import { canSpeak } from './can-speak.ts';
import { documentIn } from './documents.ts';
import { isOblique } from './oblique.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isKind, isOf, isQuotation, isVerb, lower, overAdverbs, type Setting } from './scene.ts';
import { subjectAfter, subjectBefore } from './second-subject.ts';
import { KIND } from './tokens.ts';
import { subjectOfLast } from './verb-last.ts';

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
    subjectOfReported(scene, items, finite) ??
    subjectBefore(scene, items, clauseStart(scene, items, finite), finite) ??
    subjectBefore(scene, items, Math.max(0, finite - REACH), finite);
  const after = subjectAfter(scene, items, finite);
  // "Vale lehnt es ab", but "Minister Vale, so hieß es"
  const beside = before?.to === finite - 1;
  if (after && isOf(scene, items[after.head], CLASS.thing) && !beside)
    return documentIn(scene, items, finite);
  if (!before && !after) return ofVerbBefore(scene, items, finite);
  return before && after ? likelier(scene, items, before, after) : (before ?? after);
}

/** "Vale sagte, die Polizei habe erklärt": the subject of a clause in reported speech, from its comma to its verb. */
function subjectOfReported(scene: Setting, items: Items, finite: number): Phrase | undefined {
  if (!scene.reading.lexicon.quotes.reported.has(lower(scene, items[finite]))) return undefined;
  let comma = finite - 1;
  while (comma > 0 && finite - comma < REACH && isKind(scene, items[comma], KIND.word)) comma -= 1;
  if (!isKind(scene, items[comma], KIND.comma)) return undefined;
  const subject = phraseStartingAt(scene, items, comma + 1);
  return subject?.to === finite - 1 && !isOblique(scene, items, subject) ? subject : undefined;
}

/** "bekannte sich die Gruppe zu dem Anschlag und drohte": a verb after "und" has the subject of the verb before. */
function ofVerbBefore(scene: Setting, items: Items, finite: number): Phrase | undefined {
  if (!isOf(scene, items[overAdverbs(scene, items, finite - 1, -1)], CLASS.and)) return undefined;
  for (let at = finite - 2; at >= 0 && finite - at < REACH; at -= 1) {
    if (isQuotation(items[at]) || isKind(scene, items[at], KIND.semicolon)) return undefined;
    if (!isVerb(scene, items, at) || isOf(scene, items[at], CLASS.cueParticiple)) continue;
    return subjectBefore(scene, items, clauseStart(scene, items, at), at) ?? subjectAfter(scene, items, at);
  }
  return undefined;
}

/** Which of the phrases on either side of a finite verb is its subject, where both may be by their form. */
function likelier(scene: Setting, items: Items, before: Phrase, after: Phrase): Phrase {
  if (before.how !== 'nominal') return before;
  // "Die Behörde nannte sie Q", but "Die Frage stellte sie", "Die Behörde nannte er Q"
  if (after.how === 'pronoun')
    return !isOf(scene, items[after.head], CLASS.male) && canSpeak(scene, items, before) ? before : after;
  // "Kritik übte auch die Opposition": what cannot speak is the object.
  if (!canSpeak(scene, items, before) && canSpeak(scene, items, after)) return after;
  // "Der Zeitung sagte Filip Kerma": an article that may be an object's, and a bare name after the verb.
  // "Die Polizei nahm Filip Kerma fest": of a body or role its article tells.
  const determined =
    isOf(scene, items[before.from], CLASS.determiner) &&
    !isOf(scene, items[before.head], CLASS.organisation | CLASS.role);
  const bare = after.how === 'named' && !isOf(scene, items[after.from], CLASS.determiner);
  return determined && bare ? after : before;
}

/** Who is the object of a verb of citing: a name, or a noun in the accusative. */
function citedBy(scene: Setting, items: Items, verb: number): Phrase | undefined {
  const cited = phraseStartingAt(scene, items, overAdverbs(scene, items, verb + 1, 1));
  if (!cited || cited.how === 'pronoun') return undefined;
  return cited.how === 'named' || (isOblique(scene, items, cited) && canSpeak(scene, items, cited))
    ? cited
    : undefined;
}

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
