/** Chance that can be repeated: the same seed gives the same numbers. */
export interface Chance {
  /** @returns a whole number from 0 to below `limit` */
  below(limit: number): number;
  /** @returns true in `share` (0 to 1) of the cases */
  happens(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** Marsaglia's xorshift over 32 bits, its seed mixed so that neighbouring seeds have nothing in common. */
export function chance(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    happens: (share) => next() < share,
    pick: (choices) => choices[below(choices.length)]!,
    shuffle: (list) => {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0]!);
    },
  };
}
