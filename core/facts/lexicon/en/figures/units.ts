import type { FigureKind } from '../../../schema.ts';
import type { Unit, UnitLexicon } from '../../figures.ts';
import { currencyNames, signsAfter, signsBefore } from './currencies.ts';
import { unitTable } from './unit-table.ts';
import { phrases, words } from './words.ts';

/** SI Brochure table 7: name, symbol. */
const prefixes = 'pico p|nano n|micro µ|micro μ|milli m|kilo k|mega M|giga G|tera T|peta P';

/** Units that take all of those: name, symbol, kind. Spelled-out American forms are in the table. */
const prefixed =
  'metre m distance|gram g mass|second s duration|watt W energy|watt hour Wh energy|volt V other|ampere A other|hertz Hz other|joule J energy|pascal Pa other|newton N other|byte B other|bit bit other|electronvolt eV energy|litre l other|litre L other|farad F other|tesla T other|becquerel Bq other|gray Gy other|sievert Sv other|mole mol other|calorie cal energy|ohm Ω other|coulomb C other|parsec pc distance|tonne t mass';

// Clock times, American states and common initialisms that look like a prefixed symbol.
const notUnits = words(
  'pm MA PA GA TA TV Ms ks Gs Ps Ts mt pt Pt MT PT TT GT MC PC GC TC pC MN PN Pm Gm Tm mB pB nB µB μB',
);

const unitWords = new Map<string, Unit>(currencyNames);
const symbols = new Map<string, Unit>(signsAfter);
for (const prefix of prefixes.split('|')) {
  const [before = '', sign = ''] = prefix.split(' ');
  for (const base of prefixed.split('|')) {
    const [kind = '', symbol = '', ...name] = base.split(' ').reverse();
    const unit: Unit = { name: before + name.reverse().join(' '), kind: kind as FigureKind };
    unitWords.set(unit.name, unit).set(`${unit.name}s`, unit);
    if (!notUnits.has(sign + symbol)) symbols.set(sign + symbol, unit);
  }
}
for (const [kind, table] of Object.entries(unitTable)) {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const name = line.slice(0, colon);
    const [spellings = '', marks = ''] = line.slice(colon + 2).split('~');
    const unit: Unit = { name, kind: kind as FigureKind };
    for (const words of [name.toLowerCase(), ...phrases(spellings)])
      if (words !== '-') unitWords.set(words, unit);
    for (const mark of marks.trim().split(' ')) if (mark !== '') symbols.set(mark, unit);
  }
}
// In news a bare plural is money; "a twenty-pound bag" and "two pounds of flour" are told by their place.
unitWords.set('pounds', { name: 'GBP', kind: 'money' });

/** The units English writes beside numbers. */
export const units: UnitLexicon = {
  words: unitWords,
  symbols,
  before: signsBefore,
  per: words('per / every'),
  massSigns: /\$|\b(?:weigh|ounce|kilogram|heav|overweight|luggage|diet)/,
  moneySigns: /£|\b(?:sterling|pence|euros?)\b/,
  wordSymbols: words('in'),
  dimensions: words('thick long wide tall high deep diameter'),
  massOf: new Map([['GBP', { name: 'pound-mass', kind: 'mass' }]]),
  perArticle: words('a an each'),
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
