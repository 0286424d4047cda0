import type { NumberWord } from './lexicon/numbers.ts';

/** A number in words as far as it is read. */
export interface Sum {
  readonly total: number; //   groups closed by a scale word
  readonly group: number; //   the group being read: 44 in "two million forty-four"
  readonly last: 'none' | 'unit' | 'ten' | 'hundred' | 'scale' | 'article' | 'half';
  readonly scale: number; //   exponent of the last scale word, so that scales run downwards
}

/** Adds the next word to a number in words; undefined where it belongs to another number. */
export const addWord = (sum: Sum, word: NumberWord): Sum | undefined => {
  const { total, group, last, scale } = sum;
  switch (word.role) {
    case 'unit':
      if (last === 'ten' && (word.value === 0 || word.value > 9)) return undefined;
      if (last === 'unit' || last === 'article' || last === 'half') return undefined;
      return { total, group: group + word.value, last: 'unit', scale };
    case 'ten':
      if (last === 'unit' || last === 'ten' || last === 'article' || last === 'half') return undefined;
      return { total, group: group + word.value, last: 'ten', scale };
    case 'scale':
      if (last === 'none') return undefined;
      if (word.value === 2) {
        return group > 0 && group < 100 && last !== 'hundred'
          ? { total, group: group * 100, last: 'hundred', scale }
          : undefined;
      }
      // "hundred thousand million" and "lakh crore" multiply all that was read.
      if (last === 'scale')
        return { total: total * 10 ** word.value, group: 0, last: 'scale', scale: word.value };
      if (word.value >= scale) return undefined;
      return { total: total + group * 10 ** word.value, group: 0, last: 'scale', scale: word.value };
    case 'factor':
      if (last === 'none' || group === 0) return undefined;
      return { total, group: group * word.value, last: 'scale', scale };
    default:
      return undefined;
  }
};
