import type { Lexicon } from '../index.ts';
import { figures } from './figures/index.ts';
import { prose } from './prose.ts';
import { quotes } from './quotes.ts';
import { sentences } from './sentences.ts';

export const german: Lexicon = { lang: 'de', quotes, figures, prose, sentences };
