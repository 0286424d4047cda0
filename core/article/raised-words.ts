/** Noncharacters, which no text holds (Unicode Standard 23.7). Readers of marked-up text put them among its words. */
export const RAISED = '\ufdd0'; //  where raised words begin
export const LOWERED = '\ufdd1'; // where lowered ones do
export const LEVEL = '\ufdd2'; //   where either end
export const NOTE = '\ufdd3'; //    where a link to a place in the same text begins

const NOTE_MARK =
  /\ufdd3\ufdd0[^\ufdd0-\ufdd3]{0,20}\ufdd2|\ufdd0[^\ufdd0-\ufdd3]{0,20}\ufdd3[^\ufdd0-\ufdd3]{0,20}\ufdd2/g;
const FRACTION = /(\d?)\ufdd0(\d{1,3})\ufdd2([/⁄])\ufdd1(\d{1,3})\ufdd2/g;
const NUMERATOR = /(?<!\d)\ufdd0(\d{1,3})\ufdd2(?=[/⁄]\d)/g;
const DIGITS_ABOVE = /\ufdd0([^\ufdd0-\ufdd3]{0,40})(?:\ufdd2|$)/g;
const DIGITS_BELOW = /(?<=\d)\ufdd1([^\ufdd0-\ufdd3]{0,40})\ufdd2/g;
const MARK = /[\ufdd0-\ufdd3]/g;

const ABOVE = characters('0123456789+-−', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻');
const BELOW = characters('0123456789+-−', '₀₁₂₃₄₅₆₇₈₉₊₋₋');

/**
 * Writes words with marks of what is raised or lowered in them as plain text, so that no number becomes another: "10" and
 * a raised "6" are "10⁶". Raised links to notes go, fractions stand apart from the number before them, and letters
 * ("5th", "H2O") stay as they are.
 */
export function writeRaised(words: string): string {
  return words
    .replace(NOTE_MARK, '')
    .replace(FRACTION, (_, before: string, above: string, stroke: string, below: string) =>
      [...(before && [before, ' ']), above, stroke, below].join(''),
    )
    .replace(NUMERATOR, '$1')
    .replace(DIGITS_ABOVE, (_, raised: string) => rewritten(raised, ABOVE))
    .replace(DIGITS_BELOW, (_, lowered: string) => rewritten(lowered, BELOW))
    .replace(MARK, '');
}

/** Signs are rewritten with digits alone: "A+" is a name. */
function rewritten(words: string, into: ReadonlyMap<string, string>): string {
  if (!/^\P{L}*\d\P{L}*$/u.test(words)) return words;
  return words.replace(/[\d+−-]/g, (character) => into.get(character) ?? character);
}

function characters(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((character, index) => [character, [...to][index]!]));
}
