import { compound } from '../compound-units.ts';
import type { Amount } from './figure-amount.ts';

const isPlain = ({ high, signed, hyphen, per }: Amount) =>
  high === undefined && !signed && !hyphen && per === undefined;

/** Joins two neighbouring measures that state one: "5ft 7in", "2 hours 14 minutes"; its unit is the larger. An "and" parts them. */
export function joinCompound(larger: Amount, smaller: Amount): Amount | undefined {
  if (larger.unit === undefined || smaller.first !== larger.last) return undefined;
  if (!isPlain(larger) || !isPlain(smaller)) return undefined;
  const low = compound({ value: larger.low, unit: larger.unit }, { value: smaller.low, unit: smaller.unit });
  if (low === undefined) return undefined;
  return { ...larger, last: smaller.last, numeral: { ...larger.numeral, decimals: true }, low };
}
