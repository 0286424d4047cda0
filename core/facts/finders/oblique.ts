import type { Phrase } from './phrases.ts';
import { lower, type Setting } from './scene.ts';

type Items = readonly number[];

/** Whether a phrase's form keeps it from being a subject: "dem Sender", and "der Zeitung" by the gender of its noun. */
export function isOblique(scene: Setting, items: Items, { how, from, head }: Phrase): boolean {
  if (how === 'pronoun') return false;
  const { obliques, feminines } = scene.reading.lexicon.quotes;
  const article = lower(scene, items[from]);
  if (obliques.has(article)) return true;
  return how === 'nominal' && feminines.articles.has(article) && isFeminine(scene, items[head]);
}

/** Whether a common noun is feminine by its ending. */
function isFeminine(scene: Setting, item: number | undefined): boolean {
  const { text, start, end } = scene.words;
  const word = text.slice(start[item!], end[item!]).toLowerCase();
  return scene.reading.lexicon.quotes.feminines.endings.some((ending) => word.endsWith(ending));
}
