import { withApposedName } from '../finders/attached.ts';
import { canSpeak } from '../finders/can-speak.ts';
import { isOblique } from '../finders/oblique.ts';
import { type Phrase, phraseStartingAt } from '../finders/phrases.ts';
import { isVerb, lower, overAdverbs, type Scene } from '../finders/scene.ts';
import { subjectAfter } from '../finders/second-subject.ts';
import { CLASS } from '../lexicon/quotes.ts';

const SENTENCES = 3; // looked back over
const REACH = 40; //    items looked at in a sentence
const GENDERS = CLASS.male | CLASS.female;

/** A common noun a pronoun stands for, and the frame it stands in. */
export interface Antecedent {
  readonly frame: number;
  readonly phrase: Phrase;
}

/**
 * The common noun a pronoun stands for, where articles tell the gender of nouns: "Die Polizei sucht Zeugen. Sie bittet …".
 * @returns undefined where the sentences before are about somebody named, or about nothing of that gender that can speak
 */
export function nounAntecedent(scene: Scene, frame: number, pronoun: number): Antecedent | undefined {
  const { articleGenders } = scene.reading.lexicon.quotes;
  if (articleGenders.size === 0) return undefined;
  const { items, block } = scene.frames[frame]!;
  const gender = scene.words.classes[items[pronoun]!]! & GENDERS;
  for (let index = frame; frame - index <= SENTENCES; index -= 1) {
    const before = scene.frames[index];
    if (!before || before.block !== block) return undefined;
    const phrase = subjectIn(scene, before.items);
    if (!phrase || (index === frame && phrase.to >= pronoun)) continue;
    if (phrase.how === 'named') return undefined;
    const article = lower(scene, before.items[phrase.from]);
    if (
      phrase.how === 'nominal' &&
      articleGenders.get(article) === gender &&
      canSpeak(scene, before.items, phrase)
    )
      return { frame: index, phrase };
  }
  return undefined;
}

/** The subject of a sentence's main clause, in the singular. */
function subjectIn(scene: Scene, items: readonly number[]): Phrase | undefined {
  let verb = 0;
  while (verb < items.length && verb < REACH && !isVerb(scene, items, verb)) verb += 1;
  const opening = phraseStartingAt(scene, items, overAdverbs(scene, items, 0, 1));
  const subject = opening && !isOblique(scene, items, opening) ? opening : subjectAfter(scene, items, verb);
  if (!subject) return undefined;
  // A verb no list knows stands right after what opens the sentence.
  const finite = lower(scene, items[verb < items.length ? verb : subject.to + 1]);
  const { pluralEndings } = scene.reading.lexicon.quotes;
  if (pluralEndings.some((ending) => finite.endsWith(ending))) return undefined;
  return withApposedName(scene, items, subject);
}
