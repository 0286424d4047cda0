const BYLINE = /^(?:(?:words|story|report|reporting|text|written|analysis)\s+)?by[:\s]\s*(\S.*)$/i;
// Where names end and an office, a place or a time begins: "Ana Ruiz in Port Calder", "Ana Ruiz | Gazette".
const AFTER_NAMES = /\s*[|•·(<[].*$|\s+[–—-]\s.*$|\s+(?:in|at|for|of|on)\s.*$/;
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;
const PARTICLES = new Set(
  'de del della da di do dos du la le van von der den ter bin ibn al el y'.split(' '),
);
const MOST_WORDS = 5; // of a name
const NO_NAME =
  /\b(?:the|an?|all|any|no|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/**
 * Reads a line such as "By Ana Ruiz and Tom Okafor, Harbour Gazette".
 * @returns the names as printed; undefined where the line is no byline
 */
export function parseByline(line: string): string[] | undefined {
  if (line.length > 160) return undefined;
  const [, credit] = BYLINE.exec(line) ?? [];
  if (credit === undefined) return undefined;
  const names = findNames(credit);
  return names.length > 0 ? names : undefined;
}

/**
 * The names in a credit without its "By": "Ana Ruiz, Tom Okafor and Lee Chan, Harbour Gazette" holds three. A comma
 * separates names only where an "and" is still to come; after the last one it leads to an office or a paper.
 */
export function findNames(credit: string): string[] {
  const groups = credit
    .slice(0, 400)
    .replace(AFTER_NAMES, '')
    .split(/\s+(?:and|und|et|y)\s+|\s*[&;]\s*/i);
  return groups.flatMap((group, index) => {
    const parts = group.split(/\s*,\s*/).map((part) => part.trim());
    const candidates = index < groups.length - 1 ? parts : parts.slice(0, 1);
    return candidates.filter((part) => part.length <= 60 && isName(part) && !NO_NAME.test(part));
  });
}

function isName(part: string): boolean {
  const words = part.split(/\s+/);
  return (
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    words.every((word, index) => CAPITALISED.test(word) || (index > 0 && PARTICLES.has(word)))
  );
}
