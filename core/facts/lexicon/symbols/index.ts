import type { FigureKind } from '../../schema.ts';
import type { Unit, UnitLexicon } from '../figures.ts';
import { signsAfter, signsBefore } from './currencies.ts';
import { addPrefixedSymbols } from './si-units.ts';
import { unitSymbols } from './unit-symbols.ts';

const symbols = new Map<string, Unit>(signsAfter);
addPrefixedSymbols(symbols);
for (const [kind, table] of Object.entries(unitSymbols)) {
  for (const line of table.split('|')) {
    const colon = line.indexOf(': ');
    const unit: Unit = { name: line.slice(0, colon), kind: kind as FigureKind };
    for (const symbol of line.slice(colon + 2).split(' ')) symbols.set(symbol, unit);
  }
}

/** The signs of units and currencies that all languages write alike, and the names of units, which are one for all. */
export const internationalUnits: Pick<
  UnitLexicon,
  'symbols' | 'before' | 'perSymbols' | 'inverse' | 'timesName'
> = {
  symbols,
  before: signsBefore,
  perSymbols: new Map([
    ['d', 'day'],
    ['y', 'year'],
    ['a', 'year'],
    ['mo', 'month'],
    ['wk', 'week'],
  ]),
  inverse: 'inverse',
  timesName: 'time',
};
