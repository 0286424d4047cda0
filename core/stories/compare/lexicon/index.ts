import { lexiconFor } from '../../../facts/lexicon/index.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { CompareLexicon } from './words.ts';

const LEXICONS: ReadonlyMap<string, CompareLexicon> = new Map([
  ['en', english],
  ['de', german],
]);

/**
 * What comparing knows of a language, or undefined: then nothing tells what a figure counts, and figures are compared only where
 * the words around them are the same.
 * @param lang an ISO 639 code, perhaps with a region
 */
export function compareLexiconFor(lang: string): CompareLexicon | undefined {
  return LEXICONS.get(lexiconFor(lang).lang);
}
