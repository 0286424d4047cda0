import type { FigureLexicon } from '../../figures.ts';
import { context } from './context.ts';
import {
  accordingTo,
  after,
  ages,
  auxiliaries,
  before,
  change,
  during,
  lasting,
  particles,
  said,
  shareAfter,
  weighty,
} from './grammar.ts';
import { nouns } from './nouns.ts';
import { numbers } from './numbers.ts';
import { units } from './units.ts';

/** How English states figures. */
export const figures: FigureLexicon = {
  numbers,
  units,
  context,
  nouns,
  ages,
  before,
  after,
  during,
  lasting,
  change,
  particles,
  auxiliaries,
  accordingTo,
  said,
  shareAfter,
  weighty,
};
