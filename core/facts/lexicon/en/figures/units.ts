import type { FigureKind } from '../../../schema.ts';
import type { Unit, UnitLexicon } from '../../figures.ts';
import { signsAfter, signsBefore } from './currencies.ts';
import { currencyNames, sharedCurrencies } from './currency-names.ts';
import { prefixedUnits } from './si-units.ts';
import { unitTable } from './unit-table.ts';
import { phrases, words } from './words.ts';

const si = prefixedUnits();
const unitWords = new Map<string, Unit>([...currencyNames, ...si.words]);
const symbols = new Map<string, Unit>([...signsAfter, ...si.symbols]);
for (const [kind, table] of Object.entries(unitTable)) {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const name = line.slice(0, colon);
    const [spellings = '', marks = ''] = line.slice(colon + 2).split('~');
    const unit: Unit = { name, kind: kind as FigureKind };
    const own = name.toLowerCase();
    for (const words of [own, `${own}s`, own.replace(' per ', 's per '), ...phrases(spellings)])
      if (words !== '-') unitWords.set(words, unit);
    for (const mark of marks.trim().split(' ')) if (mark !== '') symbols.set(mark, unit);
  }
}
for (const [words, unit] of unitWords)
  if (words.startsWith('degree ')) unitWords.set(words.replace('degree', 'degrees'), unit);
// "2.5x", "a 3.5-fold rise": multiples.
for (const sign of ['x', '×']) symbols.set(sign, { name: 'time', kind: 'ratio' });
unitWords.set('fold', { name: 'time', kind: 'ratio' });
// In news a bare plural is money; "a twenty-pound bag" and "two pounds of flour" are told by their place.
unitWords.set('pounds', { name: 'GBP', kind: 'money' });

/** The units English writes beside numbers. */
export const units: UnitLexicon = {
  words: unitWords,
  symbols,
  before: signsBefore,
  per: words('per /'),
  powers: new Map([
    ['square', 'square'],
    ['sq', 'square'],
    ['cubic', 'cubic'],
    ['cu', 'cubic'],
  ]),
  powersAfter: new Map([
    ['squared', 'square'],
    ['cubed', 'cubic'],
  ]),
  inverse: 'inverse',
  sharedCurrencies,
  massSigns: /\$|\b(?:weigh|ounce|kilogram|heav|overweight|luggage|diet)/,
  moneySigns: /£|\b(?:sterling|pence|euros?)\b/,
  wordSymbols: words('in'),
  dimensions: words('thick long wide tall high deep diameter'),
  massOf: new Map([['GBP', { name: 'pound-mass', kind: 'mass' }]]),
  perArticle: words('a an each every'),
  perWords: new Map([
    ['annually', 'year'],
    ['yearly', 'year'],
    ['monthly', 'month'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['hourly', 'hour'],
  ]),
  notPer: words('earlier ago later before after old previously since prior'),
  amounts: words(
    'share barrel gallon litre liter tonne ton ounce pound kilogram kilo kg gram bushel head person people household family student pupil child piece unit ticket seat word game match shift vote copy acre hectare metre meter mile kilometre kilometer km l lb sqft kwh mwh megawatt therm mmbtu bottle pack pint head capita plate night download patient employee worker user mille',
  ),
  timesName: 'time',
  countries: new Map(
    ['us USD', 'u.s USD', 'canadian CAD', 'australian AUD', 'singapore SGD'].map((pair): [string, Unit] => {
      const [word = '', name = ''] = pair.split(' ');
      return [word, { name, kind: 'money' }];
    }),
  ),
};
