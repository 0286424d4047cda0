import type { Lexicon } from '../index.ts';
import { figures } from './figures/index.ts';
import { prose } from './prose.ts';
import { quotes } from './quotes.ts';
import { sentences } from './sentences.ts';

export const english: Lexicon = { lang: 'en', quotes, figures, prose, sentences };
