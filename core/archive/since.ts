import type { CorrectionEntry } from './schema.ts';
import { NOTHING_TAKEN, type TakenBack } from './taken-back.ts';

/** What became of an edition since it was made. */
export interface Since {
  readonly takenBack: TakenBack; //                    out of it
  readonly corrections: readonly CorrectionEntry[]; // of what it told, oldest first
}

/** Where all stands as it was told. */
export const NOTHING_SINCE: Since = { takenBack: NOTHING_TAKEN, corrections: [] };
