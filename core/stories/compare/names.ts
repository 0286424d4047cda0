import type { Figure } from '../../facts/schema.ts';
import type { Clause } from './clause.ts';
import { bare, WORD } from './known-words.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import type { Report } from './report.ts';

const LONGEST = 400; // characters of a sentence looked at

/**
 * Names in the words around a figure, lower case, where capitals tell them: of counts the places, for who speaks of the dead is
 * named beside them too.
 */
export function namesIn(
  report: Report,
  figure: Figure,
  { sides }: Clause,
  counted: boolean,
  { namesHaveCapitals, notNames, places, leading, scenes }: CompareLexicon,
): Set<string> {
  const { sentence, attribution = '' } = figure;
  const opening = report.article.text
    .slice(sentence.start, sentence.start + 40)
    .match(/^\P{L}*(\p{L}+)/u)?.[1];
  const names = new Set<string>();
  const scene = scenes.exec(report.article.text.slice(sentence.start, sentence.start + 60))?.[1];
  if (scene !== undefined && !notNames.has(scene.toLowerCase())) names.add(scene.toLowerCase());
  let placed = false; // whether a word before places leads to this one
  for (const [word] of sides.matchAll(WORD)) {
    const name = bare(word);
    const capital = /^\p{Lu}/u.test(name) && !notNames.has(name.toLowerCase());
    const named = capital && !attribution.includes(name) && (name !== opening || isName(report, name));
    if (named && (placed || (!counted && namesHaveCapitals))) names.add(name.toLowerCase());
    placed =
      places.has(word.toLowerCase()) || (placed && namesHaveCapitals && (capital || leading.has(word)));
  }
  return names;
}

/** Whether a word that begins a sentence is a name: it has its capital elsewhere too. */
function isName({ article, facts }: Report, word: string): boolean {
  if (facts.people.some(({ name }) => name.split(' ').includes(word))) return true;
  return new RegExp(`[\\p{Ll}\\d,] ${word}(?!\\p{L})`, 'u').test(article.text.slice(0, 20_000));
}

/** Names in a figure's sentence, lower case, that are no persons': the scene is told by them. */
export function sceneOf(
  report: Report,
  { sentence, attribution = '' }: Figure,
  { namesHaveCapitals, notNames }: CompareLexicon,
): Set<string> {
  if (!namesHaveCapitals) return new Set();
  const persons = new Set(report.facts.people.flatMap(({ name }) => name.split(' ')));
  const text = report.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const [, ...words] = text.match(WORD) ?? [];
  const names = words
    .map(bare)
    .filter((name) => /^\p{Lu}\p{Ll}/u.test(name) && !persons.has(name) && !attribution.includes(name));
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => !notNames.has(name)));
}
