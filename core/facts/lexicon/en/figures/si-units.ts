import type { FigureKind } from '../../../schema.ts';
import type { Unit } from '../../figures.ts';
import { words } from './words.ts';

/** SI Brochure (BIPM, 9th ed.), table 7: name, symbol. */
const prefixes =
  'quecto q|ronto r|yocto y|zepto z|atto a|femto f|pico p|nano n|micro µ|milli m|centi c|deci d|deca da|hecto h|kilo k|mega M|giga G|tera T|peta P|exa E|zetta Z|yotta Y|ronna R|quetta Q';

/** Prefixes beside any symbol; the others stand beside those that name them, as in "hPa" and "cl". */
const usual = 'p n µ m k M G T P';

/**
 * Units that take prefixes (SI Brochure, tables 2, 4, 8; ISO 80000-13): name, symbol or "-", kind, further spellings of its
 * end, symbols' further prefixes. A spelling replaces the name: "meter" for "metre".
 */
const bases = `
metre m distance meter f,c,d
gram g mass gramme
second s duration sec,secs f
litre l other liter c,d,h
litre L other liter c,d,h
tonne t mass -
ton - mass -
watt W energy -
watt_hour Wh energy watt-hour
joule J energy -
calorie cal energy -
electronvolt eV energy -
volt V other -
ampere A other amp
hertz Hz other - E
pascal Pa other - h
newton N other -
byte B other - E,Z
bit bit other - E
coulomb C other -
farad F other - f
ohm Ω other -
siemens - other -
henry - other -
tesla T other -
weber Wb other -
gauss - other -
lumen lm other -
katal kat other -
becquerel Bq other -
sievert Sv other -
gray Gy other -
curie Ci other -
mole mol other - f
molar - other -
dalton Da mass -
parsec pc distance -
bar bar other -
barn - area -
flop - other -
pixel - other -`;

/** Symbols that look like a clock time, an American state, an initialism or a chemical element. */
const notSymbols = words(
  'pm MA PA GA TA TV Ms ks Gs Ps Ts mt pt Pt MT PT TT GT MC PC GC TC pC MN PN Pm Gm Tm mB pB nB µB μB Mg Gg Tg Pg Ml Gl Tl Pl ML GL TL PL pL nL PW PF PS Da Ma Ga Gs',
);

/** All prefixed units by their words and symbols, the words also in the plural. */
export function prefixedUnits(): { words: [string, Unit][]; symbols: [string, Unit][] } {
  const named: [string, Unit][] = [];
  const symbols: [string, Unit][] = [];
  for (const line of bases.trim().split('\n')) {
    const [base = '', symbol = '-', kind = '', spellings = '-', further = ''] = line.split(' ');
    const name = base.replace('_', ' ');
    const allowed = words(`${usual} ${further.replaceAll(',', ' ')}`);
    const ends = [name, ...spellings.split(',').filter((end) => end !== '-')];
    for (const pair of [' ', ...prefixes.split('|')]) {
      const [prefix = '', sign = ''] = pair.split(' ');
      const unit: Unit = { name: prefix + name, kind: kind as FigureKind };
      for (const end of ends) named.push([prefix + end, unit], [`${prefix}${end}s`, unit]);
      if (symbol === '-' || (sign !== '' && !allowed.has(sign))) continue;
      // Greek small mu beside the micro sign: SI Brochure, note to table 7.
      for (const mark of sign === 'µ' ? ['µ', 'μ'] : [sign])
        if (!notSymbols.has(mark + symbol)) symbols.push([mark + symbol, unit]);
    }
  }
  return { words: named, symbols };
}
