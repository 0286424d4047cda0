import type { FigureKind } from '../../schema.ts';
import type { Unit } from '../figures.ts';

/** A unit that takes SI prefixes. */
export interface PrefixedUnit {
  readonly name: string; //    full English name in the singular, without a prefix
  readonly kind: FigureKind;
  readonly symbol: string; //  "-" where it has none
  readonly further: string; // prefixes that stand beside its symbol, after the usual ones
}

/** SI Brochure (BIPM, 9th ed.), table 7: name, symbol; first none. */
export const prefixes = [
  ' ',
  ...'quecto q|ronto r|yocto y|zepto z|atto a|femto f|pico p|nano n|micro µ|milli m|centi c|deci d|deca da|hecto h|kilo k|mega M|giga G|tera T|peta P|exa E|zetta Z|yotta Y|ronna R|quetta Q'.split(
    '|',
  ),
].map((pair) => {
  const [name = '', sign = ''] = pair.split(' ');
  return { name, sign };
});

/** Prefixes beside any symbol; the others stand beside those that name them, as in "hPa" and "cl". */
const usual = 'p n µ m k M G T P';

/** SI Brochure, tables 2, 4, 8; ISO 80000-13: name, symbol or "-", kind, symbols' further prefixes. */
const table = `
metre m distance f,c,d
gram g mass
second s duration f
litre l other c,d,h
litre L other c,d,h
tonne t mass
ton - mass
watt W energy
watt_hour Wh energy
joule J energy
calorie cal energy
electronvolt eV energy
watt_peak Wp energy
volt V other
ampere A other
hertz Hz other E
pascal Pa other h
newton N other
byte B other E,Z
bit bit other E
bit b other
coulomb C other
farad F other f
ohm Ω other
siemens S other
henry H other
tesla T other
weber Wb other
gauss - other
lumen lm other
katal kat other
becquerel Bq other
sievert Sv other
gray Gy other
curie Ci other
mole mol other f
molar M other
osmole Osm other
gray_equivalent GyE other
dalton Da mass
parsec pc distance
tonne_of_carbon_dioxide tCO2 mass
tonne_of_carbon_dioxide_equivalent tCO2e mass
gram_of_carbon_dioxide gCO2 mass
gram_of_carbon_dioxide_equivalent gCO2e mass
bar bar other
barn - area
flop - other
pixel - other
baud - other
jansky Jy other
poise - other
stokes - other
bel - other`;

/** Units that take prefixes. */
export const prefixedUnits: readonly PrefixedUnit[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [base = '', symbol = '-', kind = '', further = ''] = line.split(' ');
    return { name: base.replaceAll('_', ' '), kind: kind as FigureKind, symbol, further };
  });

/** Symbols that look like a clock time, an American state, an initialism or a chemical element. */
const notSymbols = new Set(
  'pm MA PA GA TA TV Ms ks Gs Ps Ts mt pt Pt MT PT TT GT MC PC GC TC pC MN PN Pm Gm Tm mB pB nB µB μB Mg Gg Tg Pg Ml Gl Tl Pl ML GL TL PL pL nL PW PF PS Da Ma Ga Gs b mb pb nb µb μb Pb S MS PS GS TS nS pS H kH MH GH PH TH pH nH M kM MM GM PM TM pM PH'.split(
    ' ',
  ),
);

/** Adds the symbols of all prefixed units. */
export function addPrefixedSymbols(symbols: Map<string, Unit>): void {
  for (const { name, kind, symbol, further } of prefixedUnits) {
    if (symbol === '-') continue;
    const allowed = usual + further;
    for (const prefix of prefixes) {
      if (!allowed.includes(prefix.sign)) continue;
      const unit: Unit = { name: prefix.name + name, kind };
      // Greek small mu beside the micro sign: SI Brochure, note to table 7.
      for (const mark of prefix.sign === 'µ' ? ['µ', 'μ'] : [prefix.sign])
        if (!notSymbols.has(mark + symbol)) symbols.set(mark + symbol, unit);
    }
  }
}
