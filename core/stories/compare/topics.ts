import { words } from '../../facts/lexicon/word-list.ts';

/** States and measures that say little of what is counted: another may stand for the same, and any other goes before them. */
export const TOPICS = words(`
  found waiting employed closed calls registered signed sold deployed applied caught needed aboard hired recovered lacking sunk
  cost acquisition grant donated compensation budget price prices prize investment stolen ticket auction lasted away level
  driven height length width ash wave jump tailback radius thick delay finished inspection filled carried delivered weighed
  visitors population covered burnt spilled seized`);

/** What is counted anew every day. */
export const HAPPENING = words(
  'dead hurt arrested attending cancelled rescued ill delayed diverted launched downed sold charged calls',
);
