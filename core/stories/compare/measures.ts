import type { Figure } from '../../facts/schema.ts';

/** What numbers are measured in so that they can be compared: the same dimension, the same scale. */
export interface Measure {
  readonly dimension: string; // "distance", "money eur", "%", "count"
  readonly scale: number; //     what one of its units is in the dimension's own
}

/** The dimension of ages. */
export const AGE = 'year of age';

/** Whether a dimension is of what is counted, and not measured. */
export const isCount = (dimension: string): boolean => dimension.startsWith('count');

// International System of Units (BIPM, SI Brochure) and the international yard and pound of 1959.
const TABLES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  distance: {
    metre: 1,
    kilometre: 1000,
    centimetre: 0.01,
    millimetre: 0.001,
    mile: 1609.344,
    'nautical mile': 1852,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  },
  area: {
    'square metre': 1,
    'square kilometre': 1e6,
    hectare: 1e4,
    acre: 4046.856,
    'square mile': 2_589_988,
    'square foot': 0.092903,
  },
  mass: {
    gram: 0.001,
    kilogram: 1,
    tonne: 1000,
    'metric ton': 1000,
    kilotonne: 1e6,
    megatonne: 1e9,
    pound: 0.45359237,
    ounce: 0.028349523,
  },
  duration: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  months: { month: 1, year: 12, decade: 120, century: 1200 },
  volume: { litre: 1, millilitre: 0.001, 'cubic metre': 1000, megalitre: 1e6 },
  speed: {
    'kilometre per hour': 1,
    'metre per second': 3.6,
    'mile per hour': 1.609344,
    knot: 1.852,
  },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
  energy: { 'watt hour': 1, 'kilowatt hour': 1e3, 'megawatt hour': 1e6, 'gigawatt hour': 1e9 },
};

const MEASURES = new Map<string, Measure>(
  Object.entries(TABLES).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, scale]): [string, Measure] => [unit, { dimension, scale }]),
  ),
);

// Sums in these are counts to the figures' engine, for the word alone names no one country's money.
const MONEY =
  /^(?:crown|krone|krona|franc|franken|mark|dollar|pound|peso|rupee|dinar|lira|rand|shilling|florin|thaler|taler|gulden|euro|cent|penny|penn?ies)(?:s|n|en|er)?( per .+)?$/;

// "A litre costs 1.72 euros" and "1.78 euros a litre" are one price; pay by the hour and by the month are two.
const PIECE = / per (?:share|litre|kilo|kilogram|barrel|tonne|ticket|ounce|head|unit|gallon|metric ton)$/;

/** The dimension and scale of a figure's unit; units without a scale here are compared with themselves alone. */
export function measureOf({ kind, unit, value = 2 }: Figure): Measure {
  const known = MEASURES.get(unit);
  if (known !== undefined) return known;
  const coins = MONEY.exec(unit.toLowerCase());
  if (coins !== null || kind === 'money')
    return { dimension: `money ${unit.toLowerCase().replace(PIECE, '')}`, scale: 1 };
  if (kind === 'ratio' && value < 1) return { dimension: '%', scale: 100 }; // "a quarter of voters"
  if (kind === 'count' || unit === 'dimensionless') {
    const per = unit.indexOf(' per ');
    return { dimension: per < 0 ? 'count' : `count${unit.slice(per)}`, scale: 1 };
  }
  if (kind === 'temperature' && unit === 'degree') return { dimension: 'degree Celsius', scale: 1 };
  return { dimension: unit, scale: 1 };
}
