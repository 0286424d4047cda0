import type { FigureLexicon } from '../../figures.ts';
import { context } from './context.ts';
import * as grammar from './grammar.ts';
import { nouns } from './nouns.ts';
import { numbers } from './numbers.ts';
import { units } from './units.ts';

/** How German states figures. */
export const figures: FigureLexicon = {
  numbers,
  units,
  context,
  nouns,
  during: new Set(),
  lasting: new Set(),
  ...grammar,
};
