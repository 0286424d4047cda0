import type { Numeral } from './numerals.ts';

const LARGEST = 999; // that a scale after another number may multiply
const THOUSAND = 3; // exponent

/**
 * The beginning of a range with the scale of its end: 10 million in "10 to 15 million", 200 thousand in "two to three hundred thousand".
 * @returns the beginning's own value where it is scaled itself, or too large to share: "500 to 1 million", "two hundred to three thousand"
 */
export function shareScale(low: Numeral, high: Numeral): number {
  const { value } = low;
  if (low.exponent > 0 || value > LARGEST || low.form === 'part') return value;
  const times = (scale: number) => Number((value * scale).toPrecision(15));
  if (value === low.mantissa && value < high.mantissa && high.value > high.mantissa)
    return times(high.value / high.mantissa);
  const scale = 10 ** high.exponent;
  return high.exponent >= THOUSAND && value < high.value / scale ? times(scale) : value;
}
