import type { Token } from '../figure-tokens.ts';
import type { Unit, UnitLexicon } from '../lexicon/figures.ts';

/** A unit and the index after its last token. */
export interface UnitAt {
  readonly unit: Unit;
  readonly last: number;
}

const SPACED = new Set(['m', 'm²', 'm2', 's', 's²', 'K']); // units of time, length and temperature that end products
const LONGEST = 4; // tokens: "p", ".", "s", "."

const NAMES: Readonly<Record<number, string>> = { 2: 'square', 3: 'cubic' };
const SUPERSCRIPTS: Readonly<Record<string, number>> = { '¹': 1, '²': 2, '³': 3, '⁴': 4 };
const isMinus = (token: Token | undefined) => /^[-−⁻]$/.test(token?.text ?? '');

/** The exponent at a token: "^2", "²", "⁻¹", "-1", "^-1"; only glued, and no dash of a range. */
const powerAt = (tokens: readonly Token[], at: number): { power: number; last: number } | undefined => {
  let next = at;
  if (!tokens[next]?.glued) return undefined;
  const caret = tokens[next]?.text === '^';
  if (caret) next += 1;
  const minus = isMinus(tokens[next]);
  if (minus) next += 1;
  const token = tokens[next];
  if (!token?.glued) return undefined;
  const raised = SUPERSCRIPTS[token.text];
  const digits = (caret || minus) && /^[1-4]$/.test(token.text) ? Number(token.text) : undefined;
  const power = raised ?? digits;
  return power === undefined ? undefined : { power: minus ? -power : power, last: next + 1 };
};

/** "square metre", "inverse second": a unit raised to a power. */
export const raisedUnit = (unit: Unit, power: number): Unit => {
  const name = power === 1 ? unit.name : `${NAMES[power] ?? `power ${power} of`} ${unit.name}`;
  const kind = power === 2 && unit.kind === 'distance' ? 'area' : power === 1 ? unit.kind : 'other';
  return { name, kind };
};

interface Factor extends UnitAt {
  readonly power: number;
}

/** One symbol with its power: "m", "km²", "s-1", "ft2"; the longest that is a symbol. */
const factorAt = (
  text: string,
  tokens: readonly Token[],
  at: number,
  units: UnitLexicon,
): Factor | undefined => {
  const first = tokens[at];
  if (first === undefined || first.type === 'number') return undefined;
  // "m2", "ft3": letters and digits are one token.
  const letters = first.type === 'word' && /[23]$/.test(first.text) ? first.text.slice(0, -1) : '';
  const squared = letters === '' ? undefined : units.symbols.get(letters);
  if (squared?.kind === 'distance' || (squared && tokens[at - 1]?.text === '/'))
    return { unit: squared, power: Number(first.text.at(-1)), last: at + 1 };
  let size = 1;
  while (size < LONGEST && tokens[at + size]?.glued) size += 1;
  for (; size > 0; size -= 1) {
    const end = tokens[at + size - 1]!;
    const unit = units.symbols.get(text.slice(first.start, end.end));
    if (unit === undefined) continue;
    // "5%-1" is no power of a per cent.
    const raised = unit.kind === 'percent' || unit.kind === 'money' ? undefined : powerAt(tokens, at + size);
    return { unit, power: raised?.power ?? 1, last: raised?.last ?? at + size };
  }
  return undefined;
};

/** "°C·m", "kg m−3", "m s⁻¹": the factor joined to the one that ends at a token. */
const nextFactor = (
  text: string,
  tokens: readonly Token[],
  at: number,
  units: UnitLexicon,
): Factor | undefined => {
  const dot = /^[·⋅*×]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued && tokens[at + 1]?.glued;
  const factor = factorAt(text, tokens, dot ? at + 1 : at, units);
  if (factor === undefined || dot || factor.power < 0) return factor;
  // "12 N m", "3 Pa s", but not "5 kg a": only what is no word may follow a space.
  return SPACED.has(tokens[at]!.text) && !tokens[at]!.glued && tokens[at + 1]?.text !== '.'
    ? factor
    : undefined;
};

/** Whether a symbol may end where it does: a lone spaced letter may be an initial or start a name. */
const standsAlone = (tokens: readonly Token[], at: number, last: number, units: UnitLexicon): boolean => {
  const [first, after] = [tokens[at]!, tokens[last]];
  // "45°N" is a place, see isCode
  if (first.text === '°' && /^[NSEWO]$/.test(after?.text ?? '')) return true;
  if (after?.glued && after.type !== 'mark') return false;
  // "10 x 12 feet"
  if (/^[x×]$/.test(first.text) && after?.type === 'number') return false;
  // "11st", not "21st" or "44 st"
  if (units.ordinalSymbols.has(first.text)) return first.glued && !/(?:^|[^1])1$/.test(tokens[at - 1]!.text);
  // "12 A-list guests", not "a 12m-high wall"
  if (after?.text === '-' && after.glued && tokens[last + 1]?.type === 'word' && first.text.length === 1)
    return units.dimensions.has(tokens[last + 1]!.lower);
  if (first.glued || last !== at + 1 || first.type !== 'word') return true;
  if (units.wordSymbols.has(first.text))
    return after === undefined || after.type === 'mark' || units.dimensions.has(after.lower);
  if (first.text.length > 1 || first.text === first.lower) return true;
  const initial = after?.text === '.' && after.glued && tokens[last + 1] !== undefined;
  return !initial && !/^\p{Lu}/u.test(after?.text ?? '');
};

/**
 * Finds the unit in symbols at a token, composed as the SI Brochure has it (5.4): "km", "m²", "m^2", "kg·m", "m s−1", "s-1".
 * What stands after a "/" is a rate, see figure-rates.ts.
 */
export function unitInSymbols(
  text: string,
  tokens: readonly Token[],
  at: number,
  units: UnitLexicon,
): UnitAt | undefined {
  const first = factorAt(text, tokens, at, units);
  if (first === undefined) return undefined;
  let unit =
    first.power < 0
      ? { name: `${units.inverse} ${raisedUnit(first.unit, -first.power).name}`, kind: 'other' as const }
      : raisedUnit(first.unit, first.power);
  let { last } = first;
  for (let more = nextFactor(text, tokens, last, units); more; more = nextFactor(text, tokens, last, units)) {
    const { name } = raisedUnit(more.unit, Math.abs(more.power));
    const speed = unit.kind === 'distance' && more.unit.kind === 'duration' && more.power === -1;
    unit = { name: `${unit.name} ${more.power < 0 ? 'per ' : ''}${name}`, kind: speed ? 'speed' : 'other' };
    last = more.last;
    if (last - at > 4 * LONGEST) break;
  }
  return standsAlone(tokens, at, last, units) ? { unit, last } : undefined;
}
