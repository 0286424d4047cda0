import type { FigureKind } from '../../../schema.ts';
import type { Unit, UnitLexicon } from '../../figures.ts';
import { internationalUnits } from '../../symbols/index.ts';
import { phrases, words } from '../../word-list.ts';
import { currencyNames, sharedCurrencies } from './currency-names.ts';
import { addPrefixedWords } from './prefixed-words.ts';
import { unitTable } from './unit-table.ts';

const unitWords = new Map<string, Unit>(currencyNames);
addPrefixedWords(unitWords);
for (const [kind, table] of Object.entries(unitTable)) {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const name = line.slice(0, colon);
    const unit: Unit = { name, kind: kind as FigureKind };
    const own = name.toLowerCase();
    for (const words of [own, `${own}s`, own.replace(' per ', 's per '), ...phrases(line.slice(colon + 2))])
      if (words !== '-') unitWords.set(words, unit);
  }
}
for (const [words, unit] of unitWords)
  if (words.startsWith('degree ')) unitWords.set(words.replace('degree', 'degrees'), unit);
// "a 3.5-fold rise"
unitWords.set('fold', { name: 'time', kind: 'ratio' });
// In news a bare plural is money; "a twenty-pound bag" and "two pounds of flour" are told by their place.
unitWords.set('pounds', { name: 'GBP', kind: 'money' });

/** The units English writes beside numbers. */
export const units: UnitLexicon = {
  ...internationalUnits,
  words: unitWords,
  // In other languages "in" is a word much like the English one, and no inch.
  symbols: new Map(internationalUnits.symbols)
    .set('in', { name: 'inch', kind: 'distance' })
    .set('st', { name: 'stone', kind: 'mass' }),
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
  sharedCurrencies,
  massSigns: /\$|\b(?:weigh|ounce|kilogram|heav|overweight|luggage|diet)/,
  moneySigns: /£|\b(?:sterling|pence|euros?)\b/,
  wordSymbols: words('in'),
  ordinalSymbols: words('st'),
  dimensions: words('of thick long wide tall high deep diameter'),
  massOf: new Map([['GBP', { name: 'pound-mass', kind: 'mass' }]]),
  perArticle: words('a an each every'),
  perWords: new Map([
    ['annually', 'year'],
    ['yearly', 'year'],
    ['monthly', 'month'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['hourly', 'hour'],
    ['pcm', 'month'],
    ['p.a', 'year'],
    ['psf', 'square foot'],
    ['pppn', 'person per night'],
  ]),
  lengths: words(
    'distance distances height heights depth depths length lengths width altitude elevation diameter radius athletics athlete sprinter sprinters sprint runner runners javelin discus hurdles freestyle breaststroke backstroke butterfly relay medley swam swim swims swimmer swimmers swimming sprinted raced threw throw dive dived diver divers tall seabed underwater sightings visibility wingspan',
  ),
  lengthAfter: words(
    'wide long tall deep high thick across away apart off from above below behind ahead beneath under underground underwater underneath inside beyond inland offshore north south east west northeast northwest southeast southwest up down short clear',
  ),
  multitudes: words(
    'target audience turnout population total crowd membership jackpot following majority workforce increase rise drop fall jump decline budget shortfall deficit surplus fine prize grant bid',
  ),
  courses: words(
    'hurdles hurdler hurdlers relay relays sprint sprints sprinter sprinters heats freestyle breaststroke backstroke butterfly medley steeplechase dash',
  ),
  notPer: words('earlier ago later before after old previously since prior'),
  amounts: words(
    'share barrel gallon litre liter tonne ton ounce pound kilogram kilo kg gram bushel head person people household family student pupil child piece unit ticket seat word game match shift vote copy acre hectare metre meter mile kilometre kilometer km l lb sqft kwh mwh megawatt therm mmbtu bottle pack pint head capita plate night download patient employee worker user mille',
  ),
  countries: new Map(
    ['us USD', 'u.s USD', 'canadian CAD', 'australian AUD', 'singapore SGD'].map((pair): [string, Unit] => {
      const [word = '', name = ''] = pair.split(' ');
      return [word, { name, kind: 'money' }];
    }),
  ),
};
