import type { FigureLexicon } from '../../figures.ts';
import { context } from './context.ts';
import * as grammar from './grammar.ts';
import { nouns } from './nouns.ts';
import { numbers } from './numbers.ts';
import { units } from './units.ts';

/** How English states figures. */
export const figures: FigureLexicon = {
  numbers,
  units,
  context,
  nouns,
  ...grammar,
};
