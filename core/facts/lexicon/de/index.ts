import type { Lexicon } from '../index.ts';
import { figures } from './figures/index.ts';
import { prose } from './prose.ts';
import { quotes } from './quotes.ts';
import { sentences } from './sentences.ts';

let built: Lexicon | undefined;

/** German. It is built for the first article that needs it: listing all forms of its words takes a while. */
export function german(): Lexicon {
  built ??= { lang: 'de', quotes: quotes(), figures, prose, sentences };
  return built;
}
