import type { Unit } from '../../figures.ts';
import { prefixedUnits, prefixes } from '../../symbols/si-units.ts';
import { phrases } from '../../word-list.ts';

/** Other spellings of units that take SI prefixes, by their name: "kilometer" for "kilometre". */
const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  'metre: meter|gram: gramme|second: sec, secs|litre: liter|watt hour: watt-hour|electronvolt: electron-volt|watt peak: watt-peak|ampere: amp|jansky: janskies'
    .split('|')
    .map((line) => {
      const [name = '', others = ''] = line.split(': ');
      return [name, phrases(others)];
    }),
);

/** Adds all units that take SI prefixes by their words, also in the plural. */
export function addPrefixedWords(words: Map<string, Unit>): void {
  for (const { name, kind } of prefixedUnits) {
    const ends = [name, ...(spellings.get(name) ?? [])];
    for (const prefix of prefixes) {
      const unit: Unit = { name: prefix.name + name, kind };
      for (const end of ends) words.set(prefix.name + end, unit).set(`${prefix.name}${end}s`, unit);
    }
  }
}
