import { withApposedName } from '../finders/attached.ts';
import { clauseSubject } from '../finders/main-clause.ts';
import type { Phrase } from '../finders/phrases.ts';
import { isCapital, isKind, isOf, lower, type Scene } from '../finders/scene.ts';
import { KIND, TAIL } from '../finders/tokens.ts';
import { CLASS } from '../lexicon/quotes.ts';
import type { Antecedent } from './noun-antecedent.ts';

const SENTENCES = 3; // looked back over
const GENDERS = CLASS.male | CLASS.female;

/**
 * Somebody without a name whom the sentence before is about, and whom a pronoun therefore stands for: "A spokesman for
 * Vale declined. He said …", "Vale's lawyer objected. She said …".
 * @returns undefined where the sentence before is about a name, or a noun that may itself stand for a name
 */
export function roleAntecedent(scene: Scene, frame: number, pronoun: number): Antecedent | undefined {
  const { indefinites } = scene.reading.lexicon.quotes;
  if (indefinites.size === 0) return undefined;
  const { items, block } = scene.frames[frame]!;
  const gender = scene.words.classes[items[pronoun]!]! & GENDERS;
  if (gender === 0 || gender === GENDERS) return undefined;
  for (let index = frame - 1; index >= 0 && frame - index <= SENTENCES; index -= 1) {
    const before = scene.frames[index]!;
    if (block - before.block > 1) return undefined;
    const subject = clauseSubject(scene, before.items, before.items.length);
    if (!subject) return undefined;
    const own = scene.words.classes[before.items[subject.head]!]! & GENDERS;
    if (own !== 0 && own !== gender) return undefined;
    if (subject.how === 'pronoun') continue;
    const phrase = withApposedName(scene, before.items, subject);
    return isNewcomer(scene, before.items, phrase) ? { frame: index, phrase } : undefined;
  }
  return undefined;
}

/** "a man", "Vale's lawyer": one person, whom the article has not named. */
function isNewcomer(scene: Scene, items: readonly number[], phrase: Phrase): boolean {
  const { how, from, to, head } = phrase;
  if (how !== 'nominal' || !isOf(scene, items[head], CLASS.role)) return false;
  const { indefinites, pluralEndings } = scene.reading.lexicon.quotes;
  const noun = lower(scene, items[head]);
  if (pluralEndings.some((ending) => noun.endsWith(ending))) return false;
  // "Vale, a lawyer", "a lawyer, Ana Vale of Arden"
  if (isNameBeside(scene, items, from - 1, from - 2) || isNameBeside(scene, items, to + 1, to + 2))
    return false;
  if (indefinites.has(lower(scene, items[from]))) return true;
  for (let at = from; at < head; at += 1) if (scene.words.tail[items[at]!] === TAIL.possessive) return true;
  return false;
}

const isNameBeside = (scene: Scene, items: readonly number[], comma: number, at: number) =>
  isKind(scene, items[comma], KIND.comma) &&
  (isCapital(scene, items[at]) || !isKind(scene, items[at], KIND.word));
