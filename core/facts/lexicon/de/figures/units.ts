import type { FigureKind } from '../../../schema.ts';
import type { Unit, UnitLexicon } from '../../figures.ts';
import { internationalUnits } from '../../symbols/index.ts';
import { words } from '../../word-list.ts';

/** Unit: its German words. SI Brochure (BIPM, 9th ed.) for the units, ISO 4217 for currencies. */
const table: Partial<Record<FigureKind, string>> = {
  percent:
    '%: prozent, v.h|percentage point: prozentpunkt, prozentpunkte, prozentpunkten|per mille: promille|basis point: basispunkt, basispunkte, basispunkten',
  duration:
    'second: sekunde, sekunden|minute: minute, minuten|hour: stunde, stunden|day: tag, tage, tagen|night: nacht, nächte, nächten|week: woche, wochen|month: monat, monate, monaten|year: jahr, jahre, jahren|decade: jahrzehnt, jahrzehnte, jahrzehnten|century: jahrhundert, jahrhunderte, jahrhunderten',
  distance:
    'metre: meter, metern|kilometre: kilometer, kilometern|centimetre: zentimeter, zentimetern|millimetre: millimeter, millimetern|micrometre: mikrometer|nanometre: nanometer|mile: meile, meilen|nautical mile: seemeile, seemeilen|inch: zoll|light year: lichtjahr, lichtjahre, lichtjahren',
  area: 'square metre: quadratmeter, quadratmetern|square kilometre: quadratkilometer, quadratkilometern|hectare: hektar|acre: morgen',
  mass: 'kilogram: kilogramm, kilo|gram: gramm|milligram: milligramm|microgram: mikrogramm|tonne: tonne, tonnen|quintal: zentner|carat: karat|ounce: unze, unzen',
  temperature: 'degree Celsius: grad celsius|degree Fahrenheit: grad fahrenheit|degree: grad|kelvin: kelvin',
  speed: 'kilometre per hour: stundenkilometer, stundenkilometern, kilometer pro stunde, km h|knot: knoten',
  energy:
    'watt: watt|kilowatt: kilowatt|megawatt: megawatt|gigawatt: gigawatt|kilowatt hour: kilowattstunde, kilowattstunden|megawatt hour: megawattstunde, megawattstunden|terawatt hour: terawattstunde, terawattstunden|joule: joule|calorie: kalorie, kalorien|kilocalorie: kilokalorie, kilokalorien|horsepower: pferdestärken',
  money:
    'EUR: euro, euros|cent: cent|USD: dollar, dollars, us dollar|GBP: pfund|CHF: franken, schweizer franken|JPY: yen|CNY: yuan|RUB: rubel|TRY: lira|INR: rupie, rupien|DKK: dänische kronen|SEK: schwedische kronen|NOK: norwegische kronen|CZK: tschechische kronen|PLN: zloty, złoty|HUF: forint|DEM: mark, d mark|ATS: schilling',
  age: 'year of age: jährige, jährigen, jähriger, jährigem, jähriges, jahre alt, jahre alte, jahre alten, jahre alter',
  other:
    'litre: liter, litern|millilitre: milliliter|hectolitre: hektoliter|cubic metre: kubikmeter, kubikmetern|barrel: barrel, fass|byte: byte|megabyte: megabyte|gigabyte: gigabyte|terabyte: terabyte|volt: volt|hertz: hertz|decibel: dezibel|hectopascal: hektopascal|millisievert: millisievert|becquerel: becquerel',
  ratio: 'time: mal',
};

const unitWords = new Map<string, Unit>();
for (const [kind, lines] of Object.entries(table)) {
  for (const line of lines.split('|')) {
    const colon = line.indexOf(': ');
    const unit: Unit = { name: line.slice(0, colon), kind: kind as FigureKind };
    for (const spelling of line.slice(colon + 2).split(', ')) unitWords.set(spelling, unit);
  }
}

/** The units German writes beside numbers. Symbols and codes are international. */
export const units: UnitLexicon = {
  ...internationalUnits,
  words: unitWords,
  per: words('pro je /'),
  powers: new Map(),
  powersAfter: new Map(),
  sharedCurrencies: words('dollar pfund'),
  massSigns: /\b(?:wieg|schwer|kilogramm|gramm)/,
  moneySigns: /£|\b(?:sterling|britisch|euro)\b/i,
  wordSymbols: new Set(),
  ordinalSymbols: new Set(),
  dimensions: words('dick lang breit hoch tief'),
  massOf: new Map(),
  perArticle: new Set(),
  perWords: new Map([
    ['jährlich', 'year'],
    ['monatlich', 'month'],
    ['wöchentlich', 'week'],
    ['täglich', 'day'],
    ['stündlich', 'hour'],
  ]),
  lengths: new Set(),
  lengthAfter: new Set(),
  multitudes: new Set(),
  courses: words('hürden staffel staffeln lauf läufe sprint sprints rennen finale finals'),
  notPer: words('zuvor vorher später danach früher'),
  amounts: words(
    'aktie barrel liter tonne kilo kilogramm kopf person einwohner haushalt familie student schüler kind stück einheit ticket platz wort spiel stimme hektar meter quadratmeter kilometer kilowattstunde flasche nacht patient nutzer',
  ),
  countries: new Map(),
};
