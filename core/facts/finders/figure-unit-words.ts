import type { Token } from '../figure-tokens.ts';
import type { Unit, UnitLexicon } from '../lexicon/figures.ts';
import { raisedUnit, type UnitAt } from './unit-symbols.ts';

const LONGEST = 4; // tokens: "new", "israeli", "shekels"

const firstWords = new WeakMap<UnitLexicon, ReadonlySet<string>>();

/** The first words of all units, so that most words after a number cost one lookup. */
const opensUnit = (units: UnitLexicon, word: string): boolean => {
  let known = firstWords.get(units);
  if (known === undefined) {
    known = new Set([...units.words.keys()].map((words) => words.split(/[ -]/, 1)[0] ?? words));
    firstWords.set(units, known);
  }
  return known.has(word);
};

/** The longest listed unit at a token. */
const listed = (tokens: readonly Token[], at: number, units: UnitLexicon): UnitAt | undefined => {
  const first = tokens[at];
  if (first?.type !== 'word' || !opensUnit(units, first.lower)) return undefined;
  let words = first.lower;
  let unit = units.words.get(words);
  let found = unit === undefined ? undefined : { unit, last: at + 1 };
  for (let next = at + 1; next < at + LONGEST + 1; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if ((token.text === '-' || token.text === '.') && token.glued) continue;
    if (token.type !== 'word') break;
    words = `${words} ${token.lower}`;
    unit = units.words.get(words);
    if (unit !== undefined) found = { unit, last: next + 1 };
  }
  return found;
};

const POWERS: Readonly<Record<string, number>> = { square: 2, cubic: 3 };

/** Finds a unit in words at a token: "kilometres", "square metres", "cu. ft", "metres squared". */
export function unitInWords(tokens: readonly Token[], at: number, units: UnitLexicon): UnitAt | undefined {
  const before = units.powers.get(tokens[at]?.lower ?? '');
  if (before !== undefined) {
    let next = at + 1;
    if (/^[-.]$/.test(tokens[next]?.text ?? '') && tokens[next]?.glued) next += 1;
    const base = listed(tokens, next, units) ?? symbolWord(tokens, next, units);
    if (base !== undefined) return { unit: raisedUnit(base.unit, POWERS[before] ?? 1), last: base.last };
  }
  const found = listed(tokens, at, units) ?? squaredSymbol(tokens, at, units);
  const after = found && units.powersAfter.get(tokens[found.last]?.lower ?? '');
  if (found === undefined || after === undefined) return found;
  return { unit: raisedUnit(found.unit, POWERS[after] ?? 1), last: found.last + 1 };
}

/** A symbol that is one word: "ft" in "sq ft". */
const symbolWord = (tokens: readonly Token[], at: number, units: UnitLexicon): UnitAt | undefined => {
  const unit = tokens[at]?.type === 'word' ? units.symbols.get(tokens[at].text) : undefined;
  return unit?.kind === 'distance' ? { unit, last: at + 1 } : undefined;
};

/** The symbol in "4 km squared"; other symbols are read in unit-symbols.ts. */
const squaredSymbol = (tokens: readonly Token[], at: number, units: UnitLexicon): UnitAt | undefined =>
  units.powersAfter.has(tokens[at + 1]?.lower ?? '') ? symbolWord(tokens, at, units) : undefined;

/** "200 Ruritanian dollars": a currency's name after a country the lexicon does not list. */
export function foreignMoney(tokens: readonly Token[], at: number, units: UnitLexicon): UnitAt | undefined {
  const country = tokens[at];
  if (country?.type !== 'word' || !/^\p{Lu}/u.test(country.text)) return undefined;
  const found = listed(tokens, at + 1, units);
  if (found?.unit.kind !== 'money') return undefined;
  const shared = units.sharedCurrencies.has(tokens[found.last - 1]?.lower ?? '');
  const unit: Unit = shared
    ? { name: `${country.text} ${tokens[found.last - 1]!.lower.replace(/s$/, '')}`, kind: 'money' }
    : found.unit;
  return { unit, last: found.last };
}
