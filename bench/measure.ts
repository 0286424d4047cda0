/** One line of a benchmark. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Prints a measure beside its target, "ok" or "MISS". @returns whether it holds */
export function report({ name, value, unit, atMost, atLeast }: Measure): boolean {
  const holds =
    value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);
  const target = atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : '';
  const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  console.log(
    `${name.padEnd(58)} ${shown.padStart(8)} ${unit.padEnd(10)} ${target.padEnd(9)} ${target && (holds ? 'ok' : 'MISS')}`,
  );
  return holds;
}

/** @returns the value below which a share of all values lie; `share` is 0.5 for the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
