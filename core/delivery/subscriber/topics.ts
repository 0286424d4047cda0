/** How many topics of one edition are remembered; beyond it, a topic is looked for again. */
const REMEMBERED = 10_000;

// Letters that Unicode does not take apart into a plain one and an accent.
const PLAIN: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' },
};
const NOT_TAKEN_APART = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

// Scripts that put no spaces between words: there, each letter counts as a word, and a topic stands anywhere.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Whether one of somebody's topics stands in an edition: as whole words, whatever the case, accents, hyphens and line
 * breaks. "sao paulo" stands in "São-Paulo", "us" does not stand in "bus".
 * @param text plain text, wrapped or not
 * @returns asks for one reader; somebody without topics gets everything. Each topic is looked for once, in linear time
 */
export function topicMatcher(text: string): (topics: readonly string[]) => boolean {
  const edition = ` ${wordsOf(text)} `;
  const known = new Map<string, boolean>();
  const stands = (topic: string) => {
    const before = known.get(topic);
    if (before !== undefined) return before;
    const words = wordsOf(topic);
    const found = words !== '' && edition.includes(` ${words} `);
    if (known.size < REMEMBERED) known.set(topic, found);
    return found;
  };
  return (topics) => topics.length === 0 || topics.some(stands);
}

/** The words of a text in their plainest form, with one space between them: "Ærø's  Bürger-\nmeister" → "aero s burger meister". */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '') // accents, soft hyphens and other invisible characters
    .replace(NOT_TAKEN_APART, (letter) => PLAIN[letter]!)
    .replace(UNSPACED, ' $& ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
