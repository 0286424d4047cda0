import type { Token } from '../figure-tokens.ts';
import type { Unit, UnitLexicon } from '../lexicon/figures.ts';

const LONGEST = 4; // tokens: "km", "/", "h" or "new", "israeli", "shekels"

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

/** Finds a unit in words at a token, the longest that matches. */
export const unitInWords = (
  tokens: readonly Token[],
  at: number,
  units: UnitLexicon,
): { unit: Unit; last: number } | undefined => {
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

const POWERS: Readonly<Record<string, string>> = { '2': 'square', '3': 'cubic', '²': 'square', '³': 'cubic' };

/** "m^2", "cm³": what the power after a symbol makes of its unit. */
const powerAfter = (tokens: readonly Token[], at: number): string | undefined => {
  const [mark, exponent] = [tokens[at], tokens[at + 1]];
  if (!mark?.glued) return undefined;
  if (mark.text === '^') return exponent?.glued ? POWERS[exponent.text] : undefined;
  return mark.type === 'mark' ? POWERS[mark.text] : undefined;
};

/** Finds a unit's symbol at a token, with its power. */
export const unitInSymbols = (
  text: string,
  tokens: readonly Token[],
  at: number,
  units: UnitLexicon,
): { unit: Unit; last: number } | undefined => {
  const first = tokens[at];
  if (first === undefined || first.type === 'number') return undefined;
  for (let size = LONGEST; size > 0; size -= 1) {
    const end = tokens[at + size - 1];
    if (end === undefined) continue;
    let glued = true;
    for (let inner = 1; inner < size; inner += 1) glued &&= tokens[at + inner]?.glued ?? false;
    const after = tokens[at + size];
    if (!glued || (after?.glued && after.type === 'number')) continue;
    const unit = units.symbols.get(text.slice(first.start, end.end));
    if (unit === undefined) continue;
    const raised = powerAfter(tokens, at + size);
    if (raised !== undefined)
      return {
        unit: { ...unit, name: `${raised} ${unit.name}` },
        last: at + size + (after?.text === '^' ? 2 : 1),
      };
    if (standsAlone(first, after, end, units)) return { unit, last: at + size };
  }
  return undefined;
};

/** "200 Barbadian dollars": a currency's name after a country the lexicon does not list. */
export const foreignMoney = (
  tokens: readonly Token[],
  at: number,
  units: UnitLexicon,
): { unit: Unit; last: number } | undefined => {
  if (tokens[at]?.type !== 'word' || !/^\p{Lu}/u.test(tokens[at].text)) return undefined;
  const found = unitInWords(tokens, at + 1, units);
  return found?.unit.kind === 'money' ? found : undefined;
};

/** A spaced lone letter is a unit unless it is an initial ("5 C. Smith") or starts a name. */
const standsAlone = (first: Token, after: Token | undefined, end: Token, units: UnitLexicon): boolean => {
  if (after?.glued && after.type === 'word') return false;
  if (
    first.glued ||
    first !== end ||
    first.type !== 'word' ||
    (first.text.length > 1 && !units.wordSymbols.has(first.text))
  )
    return true;
  if (units.wordSymbols.has(first.text)) {
    return after === undefined || after.type === 'mark' || units.dimensions.has(after.lower);
  }
  if (first.text !== first.lower)
    return !(after?.text === '.' && after.glued) && !/^\p{Lu}/u.test(after?.text ?? '');
  return true;
};
