import type { FigureLexicon } from '../../figures.ts';
import { context } from './context.ts';
import {
  accordingTo,
  accordingToAfter,
  after,
  ages,
  auxiliaries,
  before,
  change,
  differences,
  matters,
  particles,
  said,
  shareAfter,
  weighty,
} from './grammar.ts';
import { nouns } from './nouns.ts';
import { numbers } from './numbers.ts';
import { units } from './units.ts';

/** How German states figures. */
export const figures: FigureLexicon = {
  numbers,
  units,
  context,
  nouns,
  ages,
  before,
  after,
  during: new Set(),
  lasting: new Set(),
  matters,
  change,
  differences,
  particles,
  auxiliaries,
  accordingTo,
  accordingToAfter,
  said,
  shareAfter,
  weighty,
};
