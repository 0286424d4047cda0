import { expect, test } from 'vitest';
import { contrast } from '../../../core/publication/contrast.ts';

// The first three by WCAG's own examples, the others by hand from its formula.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0b5f66', '#ffffff', 7.4],
  ['#ff0000', '#ffffff', 4],
])('%s on %s stands out by %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
